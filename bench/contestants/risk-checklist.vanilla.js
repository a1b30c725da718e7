import { groups, parts, steps } from '../../dist/esm/content/risk-factors.js';
import { riskChecklist as words } from '../../dist/esm/locales/en.js';
import { job } from '../job.mjs';
import { checklistCss } from './risk-checklist.css.js';

const box = ([text, hint = '']) => `<label><input type="checkbox" autocomplete="off"><span>${text}<small>${hint}</small></span></label>`;
const list = (group) => groups[group].map((id) => box(words.statements[id])).join('');
const part = ([id, ids], index) => `<details${index ? '' : ' open'}><summary>${words.parts[id].title}</summary><fieldset>
<legend>${words.parts[id].legend}</legend><p>${words.parts[id].note}</p>
${ids.length > 1 ? ids.map((group) => `<fieldset><legend>${words.groups[group]}</legend>${list(group)}</fieldset>`).join('') : list(ids[0])}
${box([words.none])}</fieldset></details>`;

const sheet = new CSSStyleSheet();
sheet.replaceSync(checklistCss);
const template = document.createElement('template');
template.innerHTML = `<section class="help"><p>${job.danger} <a href="tel:911">911</a>.</p>
<p class="title" role="heading" aria-level="2">${words.heading}</p>${words.principles.map((text) => `<p>${text}</p>`).join('')}<p>${words.privacy}</p>
${Object.entries(parts).map(part).join('')}
<div><button class="next">${words.next}</button> <button class="clear">${words.clear}</button></div>
<div class="steps" hidden><p>${job.name}: <a href="${job.href}">${job.number}</a></p>
<ul>${steps.map((id) => `<li><b>${words.steps[id][0]}</b> ${words.steps[id][1]}</li>`).join('')}</ul></div></section>`;

class VanillaRiskChecklist extends HTMLElement {
  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet];
    root.append(template.content.cloneNode(true));
    const boxes = root.querySelectorAll('input');
    const more = root.querySelector('.steps');
    root.querySelector('.next').onclick = () => (more.hidden = false);
    root.querySelector('.clear').onclick = () => {
      more.hidden = true;
      boxes.forEach((input) => (input.checked = false));
    };
  }
}
customElements.define('vanilla-risk-checklist', VanillaRiskChecklist);
