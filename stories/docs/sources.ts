/** The page that an editor reviews: everything that the widgets claim, with its source, its date and its status. */
import { LitElement, html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { rows, type Row } from './rows.js';
import { createElement, type ReactElement } from 'react';
import './docs.css';

const STATUS = { '': 'All', open: 'Not checked by a person', doubtful: 'In doubt, weak or replaced', 'second-hand': 'Not from the operator or publisher' };

class DocsSources extends LitElement {
  static override properties: PropertyDeclarations = { text: { state: true }, status: { state: true } };

  declare text: string;
  declare status: string;

  constructor() {
    super();
    this.text = '';
    this.status = '';
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult {
    const wanted = rows.filter((row) => (!this.status || row.flags.includes(this.status)) && JSON.stringify([row.id, row.group, row.says, row.sources]).toLowerCase().includes(this.text));
    const groups = [...new Set(wanted.map(({ group }) => group))];
    return html`<form autocomplete="off" @submit=${(event: Event) => event.preventDefault()} @input=${this.#onInput}>
        <label>Find <input type="search" name="text" placeholder="word, id or country" /></label>
        <label>Status <select name="status">${Object.entries(STATUS).map(([value, name]) => html`<option value=${value}>${name}</option>`)}</select></label>
        <p role="status">${wanted.length} of ${rows.length} entries</p>
      </form>
      ${groups.map((group) => this.#renderGroup(group, wanted.filter((row) => row.group === group)))}`;
  }

  #renderGroup(group: string, entries: readonly Row[]): TemplateResult {
    return html`<section aria-label=${group}>
      <h2>${group}</h2>
      <div class="docs-scroll" tabindex="0" role="group" aria-label=${`Table: ${group}`}>
        <table class="docs-table">
          <colgroup><col width="16%" /><col width="36%" /><col width="24%" /><col width="12%" /><col width="12%" /></colgroup>
          <thead><tr><th scope="col">Id</th><th scope="col">What is said</th><th scope="col">Source</th><th scope="col">Dates</th><th scope="col">Status</th></tr></thead>
          <tbody>
            ${entries.map(({ id, says, sources, dates, status, flags }) => html`<tr>
              <th scope="row"><code>${id}</code></th>
              <td>${says}</td>
              <td>${sources.map(({ name, url }) => html`<div class="docs-line">${url?.startsWith('https:') ? html`<a href=${url} rel="noreferrer">${name}</a>` : html`${name}${url ? html` <code>${url}</code>` : nothing}`}</div>`)}</td>
              <td>${dates.map((date) => html`<div class="docs-line">${date}</div>`)}</td>
              <td>${flags.includes('doubtful') ? html`<mark>${status}</mark>` : status}</td>
            </tr>`)}
          </tbody>
        </table>
      </div>
    </section>`;
  }

  readonly #onInput = ({ currentTarget }: Event): void => {
    const { text, status } = Object.fromEntries(new FormData(currentTarget as HTMLFormElement)) as Record<string, string>;
    this.text = (text ?? '').toLowerCase();
    this.status = status ?? '';
  };
}

customElements.define('docs-sources', DocsSources);

/** The element for pages in MDX. */
export const Sources = (): ReactElement => createElement('docs-sources');
