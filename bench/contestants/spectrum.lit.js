import { LitElement, css, html, nothing, unsafeCSS } from 'lit';
import { stages } from '../../dist/esm/content/spectrum.js';
import { DISC, LINE, marks } from '../../dist/esm/internal/spectrum-picture.js';
import { spectrum as words } from '../../dist/esm/locales/en.js';
import { spectrumCss } from './spectrum.css.js';

const entry = (title, text) => (text ? html`<dt>${title}</dt><dd>${text}</dd>` : nothing);

class LitSpectrum extends LitElement {
  static styles = css`${unsafeCSS(spectrumCss)}`;

  stage({ id, sources }, index) {
    const { axis, name, summary, term, more, sign, interrupt } = words.stages[id];
    const { lines, cores } = marks[index];
    return html`<li>
      <svg viewBox=${`${-DISC} ${-DISC} ${2 * DISC} ${2 * DISC}`} stroke-width=${LINE} aria-hidden="true">
        <circle r=${DISC} /><path d=${lines} /><path d=${cores} />
      </svg>
      <p>${axis}</p>
      <div class="name" role="heading" aria-level="3">${name}</div>
      <p>${summary}</p>
      <details>
        <summary>${words.more}</summary>
        <dl>
          ${entry(words.term, term)}${entry(words.about, more)}${entry(words.sign, sign)}${entry(words.interrupt, interrupt)}
          ${entry(words.sources, sources.map((source) => html`<a href=${source.url} rel="noreferrer">${source.name}</a> `))}
        </dl>
      </details>
    </li>`;
  }

  render() {
    return html`<section class="help">
      <div class="title" role="heading" aria-level="2">${words.heading}</div>
      <p>${words.definition}</p>
      <p>${words.axis}</p>
      <p>${words.start}</p>
      <ol>${stages.map((stage, index) => this.stage(stage, index))}</ol>
      <p>${words.end}</p>
      <p><b>${words.turn}</b> ${words.message}</p>
      <p>${words.model}</p>
    </section>`;
  }
}
customElements.define('lit-spectrum', LitSpectrum);
