/** How a line is shown, wherever lines are shown: its ways of contact, and what is known about it. */
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { HotlineId } from '../content/hotlines.js';
import type { ContactWords } from '../locales/en.js';
import type { ContactLine } from './contact-lines.js';
import { icon } from './icon.js';
import { globe, messageSquare, phone as handset } from './icons.js';
import { languageList } from './language-list.js';
import { smsHref, target, telHref, whatsappHref } from './links.js';
import { pageLink } from './page-link.js';

export type Channel = 'call' | 'text' | 'whatsapp' | 'chat' | 'web';

/** Called when a person activates a link to a line. */
export type OnContact = (line: string, channel: Channel) => void;

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
 * @param words - How it is said.
 * @param lang - The language of the words.
 * @param onContact - Called when a link is activated.
 * @param filled - The first way is the first thing to do on this widget.
 */
function contactWays(
  line: ContactLine,
  words: ContactWords,
  lang: string,
  onContact: OnContact,
  filled: boolean,
): unknown[] {
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

/** The emergency number, or the advice to call the one of the place. */
export function emergencyLine(line: ContactLine | undefined, words: ContactWords, onContact: OnContact): TemplateResult {
  return html`<p class="danger" part="danger">
    ${line?.phone ? words.danger(callLink(line, line.phone, line.display, onContact)) : words.dangerAnywhere}
  </p>`;
}

/**
 * The parts of a line, for a widget to place: whose it is and what it does, only what it does, the ways to reach it, and
 * what is known about it. What the site says of its own line is in the language of the page, not of the words.
 */
export function contactParts(
  line: ContactLine,
  words: ContactWords,
  lang: string,
  onContact: OnContact,
  filled = false,
  pageLang?: string,
): Record<'name' | 'does' | 'ways' | 'meta', TemplateResult> {
  const { source, name, purpose = words.purposes[line.id as HotlineId] } = line;
  // The names in the content are the operators' own, and English so far.
  const nameLang = source ? (lang === 'en' ? undefined : 'en') : pageLang;
  const does = html`<span lang=${ifDefined(source ? undefined : pageLang)} dir=${ifDefined(source ? undefined : 'auto')}>${purpose}</span>`;
  return {
    name: html`<p class="line">
      <b translate="no" dir="auto" lang=${ifDefined(nameLang)}>${name}</b>
      ${does}
    </p>`,
    does: html`<p>${does}</p>`,
    ways: html`<ul class="ways" role="list">
      ${contactWays(line, words, lang, onContact, filled)}
    </ul>`,
    meta: html`<p class="meta">${contactMeta(line, words, lang, onContact)}</p>`,
  };
}

/** Further lines as a list. */
export function contactList(
  lines: readonly ContactLine[],
  words: ContactWords,
  lang: string,
  onContact: OnContact,
): TemplateResult {
  return html`<ul class="others" role="list">
    ${lines.map((line) => {
      const { name, ways, meta } = contactParts(line, words, lang, onContact);
      return html`<li>${name}${ways}${meta}</li>`;
    })}
  </ul>`;
}

/** What is known about a line: cost, hours, languages, further numbers, operator, and who says so since when. */
function contactMeta(line: ContactLine, words: ContactWords, lang: string, onContact: OnContact): unknown[] {
  const { others = [], languages, source, evidence, recorded, sourceDate, checked } = line;
  const date = (iso = ''): string =>
    new Intl.DateTimeFormat(lang, {
      year: 'numeric',
      month: 'long',
      // Some pages are dated by the month only.
      day: iso.length > 7 ? 'numeric' : undefined,
      timeZone: 'UTC',
    }).format(new Date(iso));
  return [
    line.cost && words.free,
    line.hours && words.always,
    languages && words.languages(languageList(languages, lang)),
    ...others.map(({ use, phone, display }) => words[use](callLink(line, phone, display, onContact), verbatim(line.display))),
    line.operator && words.operator(html`<bdi translate="no" lang="en">${line.operator}</bdi>`),
    source && evidence && words.records[evidence](date(recorded), pageLink(source)),
    // A page that only cites the source is dated itself, but it is not the page that is named here.
    sourceDate && evidence !== 'secondary' && words.sourceDate(date(sourceDate)),
    checked && words.checked(date(checked)),
  ].map((sentence) => (sentence ? [sentence, ' '] : nothing));
}
