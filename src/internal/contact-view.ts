/** How a line is shown, wherever lines are shown: its ways of contact, and what is known about it. */
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { ContactWords } from '../locales/en.js';
import { purposeOf, type ContactLine } from './contact-lines.js';
import { icon } from './icon.js';
import { globe, messageSquare, phone as handset } from './icons.js';
import { openingHours } from './hours.js';
import { languageList } from './language-list.js';
import { smsHref, target, telHref, whatsappHref } from './links.js';
import { once } from './once.js';
import { pageLink } from './page-link.js';

export type Channel = 'call' | 'text' | 'whatsapp' | 'chat' | 'web';

/** Called when a person activates a link to a line. */
export type OnContact = (line: string, channel: Channel) => void;

/** How lines are said on a widget. */
export interface Saying {
  readonly words: ContactWords;
  /** The language of the words. */
  readonly lang: string;
  readonly onContact: OnContact;
  /** The language of what the site says of its own line, where the words around it are in another one. */
  readonly pageLang?: string | undefined;
  /** A day: what is known of a line since an earlier one is said to be old. */
  readonly staleBefore?: string | undefined;
}

/** For a widget where a person says something of themselves: that they called is not told either. */
export const silently: OnContact = () => {};

/** Digits and words that stay as they are in every language and direction, and that page translators leave alone. */
export const verbatim = (content: unknown): TemplateResult =>
  html`<bdi dir="ltr" translate="no" part="number">${content}</bdi>`;

/** A number as a link within a sentence. */
function callLink(line: ContactLine, phone: string, display: unknown, onContact: OnContact): TemplateResult {
  return html`<a href=${ifDefined(telHref(phone))} @click=${() => onContact(line.id, 'call')}>${verbatim(display)}</a>`;
}

/**
 * Every way to reach a line, the call first, as items of a list.
 *
 * @param line - The line.
 * @param saying - How it is said.
 * @param filled - The first way is the first thing to do on this widget.
 */
function contactWays(line: ContactLine, { words, lang, onContact }: Saying, filled: boolean): unknown[] {
  const { phone, display, sms, whatsapp, chat, web } = line;
  const keyword = sms?.keywords?.[lang] ?? sms?.keyword;
  const number = sms && verbatim(sms.number === phone ? display : sms.number);
  let primary = filled;
  const way = (channel: Channel, href: string | undefined, shape: string, label: unknown): unknown => {
    if (!href) return nothing;
    const look = `action ${channel} ${primary ? 'primary' : ''}`;
    primary = false;
    return html`<li>
      <a
        class=${look}
        part=${`way ${channel}`}
        href=${href}
        rel="noreferrer"
        target=${ifDefined(href.startsWith('http') ? target() : undefined)}
        @click=${() => onContact(line.id, channel)}
        >${icon(shape)}<span>${label}</span></a
      >
    </li>`;
  };
  return [
    way('call', phone && telHref(phone), handset, verbatim(display)),
    way(
      'text',
      sms && smsHref(sms.number, keyword),
      messageSquare,
      keyword ? words.textKeyword(verbatim(keyword), number) : words.text(number),
    ),
    way('whatsapp', whatsapp && whatsappHref(whatsapp), messageSquare, 'WhatsApp'),
    way('chat', chat, messageSquare, words.chat),
    way('web', web, globe, words.website),
  ];
}

/** Numbers in a sentence: "110, 119 or 120". */
function oneOfThem(lang: string, links: TemplateResult[]): unknown[] {
  const places = links.map((_, i) => String(i));
  return new Intl.ListFormat(lang, { type: 'disjunction' }).formatToParts(places).map(({ type, value }) => (type === 'element' ? links[Number(value)] : value));
}

/** The emergency number, or the advice to call the one of the place. */
export function emergencyLine(line: ContactLine | undefined, { words, lang, onContact }: Saying): TemplateResult {
  const numbers = line?.phone ? [{ phone: line.phone, display: line.display }, ...(line.others ?? [])] : [];
  const links = numbers.map(({ phone, display }) => callLink(line!, phone, display, onContact));
  return html`<p class="danger" part="danger">${links.length ? words.danger(oneOfThem(lang, links)) : words.dangerAnywhere}</p>`;
}

/**
 * The parts of a line, for a widget to place: whose it is and what it does, only what it does, the ways to reach it, and
 * what is known about it. What the site says of its own line is in the language of the page, not of the words.
 */
export function contactParts(
  line: ContactLine,
  saying: Saying,
  filled = false,
): Record<'name' | 'does' | 'ways' | 'meta', TemplateResult> {
  const { source, name, country } = line;
  const { words, lang, pageLang } = saying;
  // The names are the operators' own: English in the United States, elsewhere in a language that is not recorded.
  const nameLang = !source ? pageLang : country === 'US' && lang !== 'en' ? 'en' : undefined;
  const does = html`<span lang=${ifDefined(source ? undefined : pageLang)} dir=${ifDefined(source ? undefined : 'auto')}
    >${purposeOf(line, words)}</span
  >`;
  return {
    name: html`<p class="line">
      <b translate="no" dir="auto" lang=${ifDefined(nameLang)}>${name}</b>
      ${does}
    </p>`,
    does: html`<p>${does}</p>`,
    ways: html`<ul class="ways" role="list">
      ${contactWays(line, saying, filled)}
    </ul>`,
    meta: html`<p class="meta">${contactMeta(line, saying)}</p>`,
  };
}

/** Further lines as a list. */
export function contactList(lines: readonly ContactLine[], saying: Saying): TemplateResult {
  return html`<ul class="others" role="list">
    ${lines.map((line) => {
      const { name, ways, meta } = contactParts(line, saying);
      return html`<li>${name}${ways}${meta}</li>`;
    })}
  </ul>`;
}

const daysIn = once((lang) => new Intl.DateTimeFormat(lang, { year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' }));
const monthsIn = once((lang) => new Intl.DateTimeFormat(lang, { year: 'numeric', month: 'long', timeZone: 'UTC' }));

/** What is known about a line: cost, hours, languages, further numbers, operator, and who says so since when. */
function contactMeta(line: ContactLine, { words, lang, onContact, staleBefore = '' }: Saying): unknown[] {
  const { others = [], languages, source, evidence, recorded, sourceDate, checked } = line;
  // Some pages are dated by the month only.
  const date = (iso = ''): string => (iso.length > 7 ? daysIn : monthsIn)(lang).format(new Date(iso));
  return [
    line.cost && words.free,
    line.hours && (line.hours === '24/7' ? words.always : words.hours(openingHours(line.hours, lang))),
    languages && words.languages(languageList(languages, lang)),
    ...others.map(({ use, phone, display }) => words[use](callLink(line, phone, display, onContact), verbatim(line.display))),
    line.shortCode && line.kind !== 'emergency' && words.inside,
    line.operator && words.operator(html`<bdi translate="no" lang="en">${line.operator}</bdi>`),
    source && evidence && words.records[evidence](date(recorded), pageLink(source)),
    // A page that only cites the source is dated itself, but it is not the page that is named here.
    sourceDate && evidence !== 'secondary' && words.sourceDate(date(sourceDate)),
    checked && words.checked(date(checked)),
    (line.doubtful || (recorded && (checked ?? sourceDate ?? recorded) < staleBefore)) && html`<strong>${words.stale}</strong>`,
  ].map((sentence) => (sentence ? [sentence, ' '] : nothing));
}
