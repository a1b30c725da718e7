import { css, markup } from '../job.mjs';

const sheet = new CSSStyleSheet();
sheet.replaceSync(css);
const template = document.createElement('template');
template.innerHTML = markup;

class VanillaHelp extends HTMLElement {
  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet];
    root.append(template.content.cloneNode(true));
  }
}
customElements.define('vanilla-help', VanillaHelp);
