/** Everything in src/content/ as rows of one shape. */
import { html } from 'lit';
import { courses } from '../../src/content/courses.js';
import { emergency } from '../../src/content/emergency.js';
import { factNotes } from '../../src/content/fact-notes.js';
import { currentFacts, olderFacts, type Fact, type FactId, type OlderFact } from '../../src/content/facts.js';
import { directory, usHotlines, type Hotline } from '../../src/content/hotlines.js';
import { basis, groups, pages, steps, type StatementId, type StepId } from '../../src/content/risk-factors.js';
import { sources, type Source } from '../../src/content/sources.js';
import { stages } from '../../src/content/spectrum.js';
import { worldHotlines } from '../../src/content/world.js';
import { worldSources } from '../../src/content/world-sources.js';
import { countText, figureText } from '../../src/internal/figure-text.js';
import { contact, fact, riskChecklist, spectrum } from '../../src/locales/en.js';
import { locales } from '../../test/support/locales.js';

export interface Row {
  readonly group: string;
  readonly id: string;
  readonly says: unknown;
  readonly sources: readonly { readonly name: string; readonly url?: string | undefined }[];
  readonly dates: readonly string[];
  readonly status: string;
  /** What the page can be filtered by: `open`, `doubtful`, `second-hand`. */
  readonly flags: readonly string[];
}

const flags = (given: Record<string, unknown>): string[] => Object.entries(given).flatMap(([flag, is]) => (is ? [flag] : []));
const dated = (given: Record<string, string | undefined>): string[] => Object.entries(given).flatMap(([what, date]) => (date ? [`${what} ${date}`] : []));

const allFacts: Readonly<Record<FactId, Fact & Partial<OlderFact>>> = { ...currentFacts, ...olderFacts };

const factRows = (Object.keys(allFacts) as FactId[]).map((id): Row => {
  const { figure, more = [], publisher, year, dataYear, url, secondHand, status } = allFacts[id];
  const { title, seen, recorded, notes = [], pages: others = [] } = factNotes[id];
  const text = fact.facts[id](figure && html`<b>${figureText(figure, 'en', fact)}</b>`, ...more.map((count) => countText(count, 'en')));
  return {
    group: 'Facts',
    id,
    says: html`${text.sentence}<br /><small>${text.caveat}${notes.map((note) => html`<br />Note: ${note}`)}</small>`,
    sources: [{ name: `${publisher}: ${title}`, url }, ...others.map((page) => ({ name: page, url: page }))],
    dates: dated({ published: year?.toString(), describes: dataYear?.toString(), recorded }),
    status: [status ?? 'current', { page: 'read on the page', secondary: 'read on somebody else’s page', unseen: 'page not found' }[seen]].join(', '),
    flags: flags({ open: true, doubtful: status, 'second-hand': secondHand || seen !== 'page' }),
  };
});

const country = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
const titles: Readonly<Record<string, Source>> = { ...sources, ...worldSources };

const lineRows = [...usHotlines, ...worldHotlines, directory].map((line: Hotline): Row => {
  const { sms } = line;
  const ways = [line.display, sms && `text ${[sms.keyword, sms.number].filter(Boolean).join(' to ')}`, line.whatsapp && `WhatsApp ${line.whatsapp}`, line.chat, line.web];
  const known = [line.hours, line.cost, line.languages?.join(', '), line.operator];
  const purpose = (contact.purposes as Readonly<Record<string, string>>)[line.id] ?? contact.kinds[line.kind === 'child-helpline' && line.audience === 'child' ? 'children' : line.kind];
  return {
    group: line.country === 'US' ? 'Lines: United States' : 'Lines: other countries',
    id: line.id,
    says: html`${line.country.length === 2 ? country.of(line.country) : 'International'}: <b>${line.name}</b>. ${purpose}<br />${ways.filter(Boolean).join(' · ')}<br /><small>${known.filter(Boolean).join(' · ')}</small>`,
    sources: [{ name: titles[line.source]?.title ?? line.source, url: line.source }],
    dates: dated({ page: line.sourceDate, recorded: line.recorded, checked: line.checked }),
    status: [`evidence: ${line.evidence}`, line.doubtful && 'in doubt', !line.checked && 'not checked'].filter(Boolean).join(', '),
    flags: flags({ open: !line.checked, doubtful: line.doubtful, 'second-hand': line.evidence !== 'operator' }),
  };
});

const emergencyRow: Row = {
  group: 'Emergency numbers',
  id: 'emergency',
  says: `Of ${Object.keys(emergency.numbers).length} countries and regions: ${Object.entries(emergency.numbers).map(([code, number]) => `${code} ${number}`).join(', ')}`,
  sources: [{ name: 'libphonenumber, Google’s data of telephone numbers', url: emergency.source }],
  dates: dated({ recorded: emergency.recorded }),
  status: 'evidence: dataset, not checked',
  flags: ['open', 'second-hand'],
};

const stageRows = stages.map((stage): Row => {
  const words = spectrum.stages[stage.id];
  return {
    group: 'Stages of the spectrum',
    id: stage.id,
    says: html`${Object.values(words).flat().filter((each) => typeof each === 'string').map((each) => html`<div class="docs-line">${each}</div>`)}`,
    sources: stage.sources,
    dates: dated({ changed: (stage as { changed?: string }).changed }),
    status: 'not checked',
    flags: ['open'],
  };
});

const statements: readonly (readonly [string, StatementId | StepId])[] = [
  ...Object.entries(groups).flatMap(([group, ids]) => ids.map((id) => [`Checklist: ${group}`, id] as const)),
  ...steps.map((id) => ['Checklist: next steps', id] as const),
];
const said: Readonly<Record<string, unknown>> = { ...riskChecklist.statements, ...riskChecklist.steps };
const statementRows = statements.map(([group, id]): Row => ({
  group,
  id,
  says: [said[id]].flat().map((each) => html`<div class="docs-line">${each}</div>`),
  sources: basis[id].map((page) => (page === 'practice' ? { name: 'Practice of the field; no page was found' } : { name: page, url: pages[page] })),
  dates: [],
  status: basis[id].includes('practice') ? 'in part without a page' : 'not checked',
  flags: flags({ open: true, 'second-hand': basis[id].includes('practice') }),
}));

const courseRows = courses.map(({ id, name, provider, url, recorded }): Row => ({
  group: 'Courses',
  id,
  says: html`<b>${name}</b>, ${provider}`,
  sources: [{ name: provider, url }],
  dates: dated({ recorded }),
  status: 'read on the provider’s page, not checked',
  flags: ['open'],
}));

const localeRows = Object.entries(locales).map(([tag, { reviewed }]): Row => ({
  group: 'Languages',
  id: tag,
  says: new Intl.DisplayNames('en', { type: 'language' }).of(tag) ?? tag,
  sources: [],
  dates: typeof reviewed === 'string' ? [] : [`reviewed ${(reviewed as { on: string }).on}`],
  status: typeof reviewed === 'string' ? 'draft: not read by a reviewer of the field' : `reviewed by ${(reviewed as { by: string }).by}`,
  flags: flags({ open: typeof reviewed === 'string' }),
}));

export const rows: readonly Row[] = [...factRows, ...lineRows, emergencyRow, ...stageRows, ...statementRows, ...courseRows, ...localeRows];
