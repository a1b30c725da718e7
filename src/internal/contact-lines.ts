import { directory, usHotlines, type Hotline, type HotlineId } from '../content/hotlines.js';
import type { World } from '../content/world.js';
import type { ContactWords } from '../locales/en.js';
import { telHref, webHref } from './links.js';
import { packs } from './packs.js';
import { VERSION } from './version.js';

/** A line as it is shown: one from the content, or the site's own, which brings its own words and has no source. */
export type ContactLine = Pick<Hotline, 'id' | 'name'> & Partial<Hotline> & { readonly purpose?: string };

/** The attributes with which a site describes a line of its own. */
export type OwnAttribute = 'name' | 'phone' | 'text' | 'keyword' | 'chat' | 'url' | 'purpose';

/** The lines of all countries but the United States, once their pack is on the page. */
export const worldPack = (): World | undefined => packs().find(({ version, world }) => version === VERSION && world)?.world;

const all = (world: World | undefined): readonly Hotline[] => [...usHotlines, ...(world?.lines ?? []), directory];

/** The emergency numbers of a country as a line, where only the telephone data know them. */
function emergencyOf(country: string, world: World | undefined): Hotline | undefined {
  const { numbers, source, recorded } = world?.emergency ?? {};
  const [phone, ...others] = numbers?.[country]?.split(' ') ?? [];
  if (!phone || !source || !recorded) return undefined;
  return {
    ...{ id: `emergency-${country.toLowerCase()}`, country, name: phone, kind: 'emergency', audience: 'both' },
    ...{ phone, display: phone, shortCode: true, evidence: 'dataset', source, recorded },
    others: others.map((other) => ({ phone: other, display: other, use: 'also' })),
  };
}

/**
 * The emergency line of a country, where it is known, and its other lines, or the directories where it has none.
 *
 * @param country - Two letters, or nothing where it is not known.
 * @param fromOperator - Only lines that were seen on a page of their operator. The emergency number stays in any case.
 * @param world - The lines of other countries; the default are those that are on the page.
 */
export function linesOf(country: string, fromOperator = false, world: World | undefined = worldPack()): { emergency: Hotline | undefined; lines: readonly Hotline[] } {
  const lines = all(world);
  const own = lines.filter((line) => line.country === country);
  const regional = lines.filter(
    ({ id, phone, kind }) => world?.regions[id]?.includes(country) && !own.some((line) => line.phone === phone || (line.kind === kind && kind === 'emergency')),
  );
  const found = [...own, ...regional];
  const shown = found.filter(({ kind, evidence }) => kind !== 'emergency' && (!fromOperator || evidence === 'operator'));
  const reports = lines.filter(({ id }) => id === 'int-inhope' && country && !found.some(({ kind }) => kind === 'online-reporting'));
  return {
    emergency: found.find(({ kind }) => kind === 'emergency') ?? emergencyOf(country, world),
    // Where every line is in doubt, a safe way comes first.
    lines: [...(shown.every(({ doubtful }) => doubtful) ? [directory, ...shown] : shown), ...(fromOperator ? [] : reports)],
  };
}

/** What a line does: in words of its own, or those for all lines of its kind. */
export function purposeOf({ id, purpose, kind, audience }: ContactLine, { purposes, kinds }: ContactWords): string | undefined {
  return purpose ?? purposes[id as HotlineId] ?? (kind && kinds[kind === 'child-helpline' && audience === 'child' ? 'children' : kind]);
}

/**
 * The lines with the given ids, in that order, each once.
 *
 * @param ids - Ids separated by spaces or commas.
 * @param onUnknown - Called with each id that no line has.
 * @param world - The lines of other countries; the default are those that are on the page.
 */
export function linesById(ids: string, onUnknown: (id: string) => void, world: World | undefined = worldPack()): Hotline[] {
  const found = (ids.match(/[^\s,]+/g) ?? []).flatMap((id) => {
    const line = all(world).find((candidate) => candidate.id === id.toLowerCase());
    if (!line) onUnknown(id);
    return line ?? [];
  });
  return [...new Set(found)];
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
