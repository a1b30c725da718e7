/** What the checklist shows: the parts with their statements, the next steps, and the sheet of what is ticked. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Hotline } from '../content/hotlines.js';
import {
  pages,
  parts,
  steps,
  type Audience,
  type GroupId,
  type PartId,
  type StatementId,
  type SubgroupId,
} from '../content/risk-factors.js';
import type { RiskChecklistWords, Statement } from '../locales/en.js';
import { statementsOf, type Tick } from './checklist.js';
import { contactList, contactParts, verbatim, type Saying } from './contact-view.js';
import { icon } from './icon.js';
import { chevronDown } from './icons.js';
import { pageLink } from './page-link.js';

/** The ticked statements of each part that has any. */
export type Ticked = readonly (readonly [PartId, readonly StatementId[]])[];

/** Called when a person sets a tick or takes it away. */
export type OnTick = (part: PartId, tick: Tick, on: boolean) => void;

/**
 * Keeps what is ticked from scripts of the page that wait for events to reach them. A recorder of whole sessions, which
 * looks at everything, can still see it; the README says so.
 */
const stop = (event: Event): void => event.stopPropagation();

/** A part: its statements in fieldsets, and "None of these". */
export function partView(
  part: PartId,
  open: boolean,
  ticks: ReadonlySet<Tick>,
  audience: Audience,
  onTick: OnTick,
  onKeydown: (event: KeyboardEvent) => void,
  words: RiskChecklistWords,
): TemplateResult {
  const { title, legend, note } = words.parts[part];
  const ids: readonly GroupId[] = parts[part];
  const box = (tick: Tick, [text, hint]: Statement): TemplateResult => html`<label>
    <input
      type="checkbox"
      autocomplete="off"
      .checked=${ticks.has(tick)}
      @change=${({ target }: Event) => onTick(part, tick, (target as HTMLInputElement).checked)}
    />
    <span>${text} ${hint && html`<span class="meta">${hint}</span>`}</span>
  </label>`;
  const list = (group: GroupId): TemplateResult =>
    html`<div class="list">${statementsOf(group, audience).map((id) => box(id, words.statements[id]))}</div>`;
  return html`<details class="part" part="part" ?open=${open}>
    <summary><span>${title}</span>${icon(chevronDown)}</summary>
    <fieldset aria-describedby=${part} @click=${stop} @input=${stop} @keydown=${onKeydown}>
      <legend>${legend}</legend>
      <p id=${part}>${note}</p>
      ${ids.length > 1
        ? ids.map((id) => html`<fieldset><legend>${words.groups[id as SubgroupId]}</legend>${list(id)}</fieldset>`)
        : list(ids[0]!)}
      <div class="none">${box(part, [words.none])}</div>
    </fieldset>
  </details>`;
}

/** The first line in full, and the others on demand. */
export function whoToCall(
  emergency: Hotline | undefined,
  lines: readonly Hotline[],
  saying: Saying,
  { unsure, more }: RiskChecklistWords,
): TemplateResult {
  const [first, ...rest] = lines as [Hotline, ...Hotline[]];
  const others = emergency ? [emergency, ...rest] : rest;
  const { name, ways, meta } = contactParts(first, saying, true);
  return html`<div class="first">
      <p><b>${unsure}</b></p>
      ${name} ${ways} ${meta}
    </div>
    ${others.length
      ? html`<details>
          <summary><span>${more}</span>${icon(chevronDown)}</summary>
          ${contactList(others, saying)}
        </details>`
      : nothing}`;
}

/** The steps besides a call. */
export function whatToDo(words: RiskChecklistWords): TemplateResult {
  return html`<ul class="todo" role="list">
    ${steps.map((step) => html`<li><b>${words.steps[step][0]}</b> ${words.steps[step][1]}</li>`)}
  </ul>`;
}

/** Where the statements come from. */
export function sourceList({ sources, practice }: RiskChecklistWords): TemplateResult {
  return html`<details class="sources">
    <summary><span>${sources}</span>${icon(chevronDown)}</summary>
    <ul class="meta" role="list">
      ${Object.values(pages).map((page) => html`<li>${pageLink(page, true)}</li>`)}
      <li>${practice}</li>
    </ul>
  </details>`;
}

/** What is copied and printed: the ticked statements, that they prove nothing, and whom to call. No name, no count. */
export function notesSheet(
  ticked: Ticked,
  emergency: Hotline | undefined,
  line: Hotline,
  { words, lang }: Saying,
  riskChecklist: RiskChecklistWords,
  level: number,
): TemplateResult {
  const { notes, parts: titles, statements, principles, line: named } = riskChecklist;
  return html`<div class="sheet" lang=${lang}>
    <p role="heading" aria-level=${level}><b>${notes}</b></p>
    ${ticked.map(
      ([part, ids]) =>
        html`<p>${titles[part].legend}</p>
          <ul>
            ${ids.map((id) => html`<li>${statements[id][0]}</li>`)}
          </ul>`,
    )}
    <p>${principles[1]}</p>
    <p>${emergency ? words.danger(verbatim(emergency.display)) : words.dangerAnywhere}</p>
    <p>${named(html`<span translate="no">${line.name}</span>`, line.display ? verbatim(line.display) : line.web)}</p>
  </div>`;
}
