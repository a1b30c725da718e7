import { stages } from '../../dist/esm/content/spectrum.js';
import { DISC, LINE, marks } from '../../dist/esm/internal/spectrum-picture.js';
import { spectrum as words } from '../../dist/esm/locales/en.js';
import { spectrumCss } from './spectrum.css.js';

const entry = (title, text) => (text ? `<dt>${title}</dt><dd>${text}</dd>` : '');
const stage = ({ id, sources }, index) => {
  const { axis, name, summary, term, more, sign, interrupt } = words.stages[id];
  const links = sources.map((source) => `<a href="${source.url}" rel="noreferrer">${source.name}</a>`).join(' ');
  return `<li><svg viewBox="${-DISC} ${-DISC} ${2 * DISC} ${2 * DISC}" stroke-width="${LINE}" aria-hidden="true"><circle r="${DISC}"/><path d="${marks[index].lines}"/><path d="${marks[index].cores}"/></svg>
<p>${axis}</p><div class="name" role="heading" aria-level="3">${name}</div><p>${summary}</p>
<details><summary>${words.more}</summary><dl>${entry(words.term, term)}${entry(words.about, more)}${entry(words.sign, sign)}${entry(words.interrupt, interrupt)}${entry(words.sources, links)}</dl></details></li>`;
};

const sheet = new CSSStyleSheet();
sheet.replaceSync(spectrumCss);
const template = document.createElement('template');
template.innerHTML = `<section class="help"><div class="title" role="heading" aria-level="2">${words.heading}</div><p>${words.definition}</p><p>${words.axis}</p>
<p>${words.start}</p><ol>${stages.map(stage).join('')}</ol><p>${words.end}</p>
<p><b>${words.turn}</b> ${words.message}</p><p>${words.model}</p></section>`;

class VanillaSpectrum extends HTMLElement {
  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet];
    root.append(template.content.cloneNode(true));
  }
}
customElements.define('vanilla-spectrum', VanillaSpectrum);
