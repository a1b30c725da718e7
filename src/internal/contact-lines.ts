import { directory, usHotlines, type Hotline } from '../content/hotlines.js';
import { telHref, webHref } from './links.js';

/** A line as it is shown: one from the content, or the site's own, which brings its own words and has no source. */
export type ContactLine = Pick<Hotline, 'id' | 'name'> & Partial<Hotline> & { readonly purpose?: string };

/** The attributes with which a site describes a line of its own. */
export type OwnAttribute = 'name' | 'phone' | 'text' | 'keyword' | 'chat' | 'url' | 'purpose';

const all: readonly Hotline[] = [...usHotlines, directory];

/** The emergency line of a country, where it is known, and its other lines, or the directory where it has none. */
export function linesOf(country: string): { emergency: Hotline | undefined; lines: readonly Hotline[] } {
  const found = all.filter((line) => line.country === country);
  const lines = found.filter((line) => line.kind !== 'emergency');
  return { emergency: found.find((line) => line.kind === 'emergency'), lines: lines.length ? lines : [directory] };
}

/**
 * The lines with the given ids, in that order, each once.
 *
 * @param ids - Ids separated by spaces or commas.
 * @param onUnknown - Called with each id that no line has.
 */
export function linesById(ids: string, onUnknown: (id: string) => void): Hotline[] {
  return [...new Set(ids.match(/[^\s,]+/g))].flatMap((id) => {
    const line = all.find((candidate) => candidate.id === id.toLowerCase());
    if (!line) onUnknown(id);
    return line ?? [];
  });
}

/**
 * The site's own line, or nothing when there is no way to reach it. A way that cannot be made safe is left out, the
 * others stay.
 *
 * @param read - Gives the trimmed value of an attribute.
 * @param base - What relative addresses are relative to.
 * @param onBad - Called with each attribute that had to be left out, and what to write instead.
 */
export function ownLine(
  read: (attribute: OwnAttribute) => string,
  base: string,
  onBad: (attribute: OwnAttribute, remedy: string) => void,
): ContactLine[] {
  const safe = (attribute: OwnAttribute, check: (value: string) => string | undefined, remedy: string): string => {
    const value = read(attribute);
    const good = value && check(value);
    if (value && !good) onBad(attribute, remedy);
    return good || '';
  };
  // Longer than any number is written, or any word that a line asks for.
  const short = (value: string): string | undefined => (value.length <= 30 ? value : undefined);
  const number = (value: string): string | undefined => telHref(value) && short(value);
  const address = (value: string): string | undefined => webHref(value, base);
  const phone = safe('phone', number, 'write 2 to 15 digits.');
  const sms = safe('text', number, 'write 2 to 15 digits.');
  const chat = safe('chat', address, 'write an address such as https://example.org/.');
  const web = safe('url', address, 'write an address such as https://example.org/.');
  if (!(phone || sms || chat || web)) {
    if (read('name')) onBad('name', 'add phone, text, chat or url, so that the line can be reached.');
    return [];
  }
  if (!read('name')) onBad('name', 'say whose line it is.');
  return [
    {
      id: 'own',
      name: read('name'),
      purpose: read('purpose'),
      ...(phone && { phone, display: phone }),
      ...(sms && { sms: { number: sms, keyword: safe('keyword', short, 'write at most 30 letters.') } }),
      ...(chat && { chat }),
      ...(web && { web }),
    },
  ];
}
