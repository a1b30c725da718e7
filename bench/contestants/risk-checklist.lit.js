import { LitElement, css, html, unsafeCSS } from 'lit';
import { groups, parts, steps } from '../../dist/esm/content/risk-factors.js';
import { riskChecklist as words } from '../../dist/esm/locales/en.js';
import { job } from '../job.mjs';
import { checklistCss } from './risk-checklist.css.js';

class LitRiskChecklist extends LitElement {
  static styles = css`${unsafeCSS(checklistCss)}`;
  static properties = { ticks: { state: true }, open: { state: true } };

  ticks = new Set();
  open = false;

  box(id, [text, hint = '']) {
    return html`<label>
      <input type="checkbox" autocomplete="off" .checked=${this.ticks.has(id)} @change=${() => this.tick(id)} />
      <span>${text}<small>${hint}</small></span>
    </label>`;
  }

  tick(id) {
    this.ticks = new Set(this.ticks.has(id) ? [...this.ticks].filter((other) => other !== id) : [...this.ticks, id]);
  }

  clear() {
    this.ticks = new Set();
    this.open = false;
  }

  part(id, ids, index) {
    const { title, legend, note } = words.parts[id];
    const list = (group) => groups[group].map((statement) => this.box(statement, words.statements[statement]));
    return html`<details ?open=${!index}>
      <summary>${title}</summary>
      <fieldset>
        <legend>${legend}</legend>
        <p>${note}</p>
        ${ids.length > 1 ? ids.map((group) => html`<fieldset><legend>${words.groups[group]}</legend>${list(group)}</fieldset>`) : list(ids[0])}
        ${this.box(id, [words.none])}
      </fieldset>
    </details>`;
  }

  render() {
    return html`<section class="help">
      <p>${job.danger} <a href="tel:911">911</a>.</p>
      <p class="title" role="heading" aria-level="2">${words.heading}</p>
      ${words.principles.map((text) => html`<p>${text}</p>`)}
      <p>${words.privacy}</p>
      ${Object.entries(parts).map(([id, ids], index) => this.part(id, ids, index))}
      <div><button @click=${() => (this.open = true)}>${words.next}</button> <button @click=${this.clear}>${words.clear}</button></div>
      <div ?hidden=${!this.open}>
        <p>${job.name}: <a href=${job.href}>${job.number}</a></p>
        <ul>${steps.map((id) => html`<li><b>${words.steps[id][0]}</b> ${words.steps[id][1]}</li>`)}</ul>
      </div>
    </section>`;
  }
}
customElements.define('lit-risk-checklist', LitRiskChecklist);
