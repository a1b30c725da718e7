import { LitElement, css as lit, html, unsafeCSS } from 'lit';
import { css, job } from '../job.mjs';

class LitHelp extends LitElement {
  static styles = lit`${unsafeCSS(css)}`;

  render() {
    return html`<section class="help">
      <p class="title" role="heading" aria-level="2">${job.heading}</p>
      <p>${job.danger} <a href="tel:911">911</a>.</p>
      <p><b>${job.name}</b> ${job.text}</p>
      <a class="call" href=${job.href}>${job.number}</a>
      <details><summary>${job.more}</summary><p>${job.others}</p></details>
    </section>`;
  }
}
customElements.define('lit-help', LitHelp);
