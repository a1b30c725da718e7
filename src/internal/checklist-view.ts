/** The parts of the checklist that are the same whatever is ticked, and the sheet of what is. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Hotline } from '../content/hotlines.js';
import { pages, steps, type PartId, type StatementId } from '../content/risk-factors.js';
import type { ContactWords, RiskChecklistWords } from '../locales/en.js';
import { contactList, contactParts, silently, verbatim } from './contact-view.js';
import { pageLink } from './page-link.js';
import { icon } from './icon.js';
import { chevronDown } from './icons.js';

interface Words {
  readonly contact: ContactWords;
  readonly riskChecklist: RiskChecklistWords;
}

/** The first line in full, and the others on demand. */
export function whoToCall(lines: readonly Hotline[], { contact, riskChecklist }: Words, lang: string): TemplateResult {
  const [first, ...others] = lines as [Hotline, ...Hotline[]];
  const { name, ways, meta } = contactParts(first, contact, lang, silently, true);
  return html`<div class="first">
      <p><b>${riskChecklist.unsure}</b></p>
      ${name} ${ways} ${meta}
    </div>
    ${others.length
      ? html`<details>
          <summary><span>${riskChecklist.more}</span>${icon(chevronDown)}</summary>
          ${contactList(others, contact, lang, silently)}
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
  ticked: readonly (readonly [PartId, readonly StatementId[]])[],
  emergency: Hotline | undefined,
  line: Hotline,
  { contact, riskChecklist }: Words,
  lang: string,
): TemplateResult {
  const { notes, parts, statements, principles, line: named } = riskChecklist;
  return html`<div class="sheet" lang=${lang}>
    <p><b>${notes}</b></p>
    ${ticked.map(
      ([part, ids]) =>
        html`<p>${parts[part].legend}</p>
          <ul>
            ${ids.map((id) => html`<li>${statements[id][0]}</li>`)}
          </ul>`,
    )}
    <p>${principles[1]}</p>
    <p>${emergency ? contact.danger(verbatim(emergency.display)) : contact.dangerAnywhere}</p>
    <p>${named(html`<span translate="no">${line.name}</span>`, line.display ? verbatim(line.display) : line.web)}</p>
  </div>`;
}
