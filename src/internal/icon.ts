import { html, type TemplateResult } from 'lit';

/** An icon beside words: it takes the size and the colour of the text and says nothing to a screen reader. */
export function icon(shape: string): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=${shape} /></svg>`;
}
