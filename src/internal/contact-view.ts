/** How a line is shown, wherever lines are shown: its ways of contact, and what is known about it. */
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { ContactWords } from '../locales/en.js';
import type { ContactLine } from './contact-lines.js';
import { icon } from './icon.js';
import { globe, messageSquare, phone as handset } from './icons.js';
import { smsHref, target, telHref, whatsappHref } from './links.js';

export type Channel = 'call' | 'text' | 'whatsapp' | 'chat' | 'web';

/** Called when a person activates a link to a line. */
export type OnContact = (line: string, channel: Channel) => void;

/** Digits and words that stay as they are in every language and direction, and that page translators leave alone. */
const verbatim = (content: unknown): TemplateResult =>
  html`<bdi dir="ltr" translate="no" part="number">${content}</bdi>`;

/** A number as a link within a sentence. */
export function callLink(line: ContactLine, phone: string, display: unknown, onContact: OnContact): TemplateResult {
  return html`<a href=${ifDefined(telHref(phone))} @click=${() => onContact(line.id, 'call')}>${verbatim(display)}</a>`;
}

/**
 * Every way to reach a line, the call first, as items of a list.
 *
 * @param line - The line.
 * @param words - How it is said.
 * @param onContact - Called when a link is activated.
 * @param filled - The first way is the first thing to do on this widget.
 */
export function contactWays(line: ContactLine, words: ContactWords, onContact: OnContact, filled: boolean): unknown[] {
  const { phone, display, sms, whatsapp, chat, web } = line;
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
      sms && smsHref(sms.number, sms.keyword),
      messageSquare,
      sms?.keyword ? words.textKeyword(verbatim(sms.keyword), number) : words.text(number),
    ),
    way('whatsapp', whatsapp && whatsappHref(whatsapp), messageSquare, 'WhatsApp'),
    way('chat', chat, messageSquare, words.chat),
    way('web', web, globe, words.website),
  ];
}

/** What is known about a line: cost, hours, languages, further numbers, operator, and who says so since when. */
export function contactMeta(line: ContactLine, words: ContactWords, lang: string, onContact: OnContact): unknown[] {
  const { others = [], languages, source, evidence, recorded, sourceDate, checked } = line;
  const date = (iso = ''): string =>
    new Intl.DateTimeFormat(lang, {
      year: 'numeric',
      month: 'long',
      // Some pages are dated by the month only.
      day: iso.length > 7 ? 'numeric' : undefined,
      timeZone: 'UTC',
    }).format(new Date(iso));
  const page = (address: string): unknown => {
    const { protocol, hostname } = new URL(address);
    const name = hostname.replace('www.', '');
    // An address without https is named, not linked: nobody can be sure who answers there.
    return protocol === 'https:'
      ? html`<a href=${address} rel="noreferrer" target=${ifDefined(target())}>${name}</a>`
      : name;
  };
  return [
    line.cost && words.free,
    line.hours && words.always,
    languages && words.languages(languageList(languages, lang)),
    ...others.map(({ use, phone, display }) => words[use](callLink(line, phone, display, onContact), verbatim(line.display))),
    line.operator && words.operator(html`<span translate="no">${line.operator}</span>`),
    source && evidence && words.records[evidence](date(recorded), page(source)),
    sourceDate && words.sourceDate(date(sourceDate)),
    checked && words.checked(date(checked)),
  ].map((sentence) => (sentence ? [sentence, ' '] : nothing));
}

/** Language tags as names in a language, joined as that language joins a list. */
export function languageList(tags: readonly string[], lang: string): string {
  const names = new Intl.DisplayNames(lang, { type: 'language' });
  return new Intl.ListFormat(lang).format(tags.map((tag) => names.of(tag) ?? tag));
}
