const warned = new WeakMap<Element, Set<string>>();

/**
 * Tells the person who embeds, once per element, attribute and value, what was wrong and what to write instead.
 *
 * @param element - The widget that met the value.
 * @param attribute - The attribute as it is written in HTML.
 * @param value - What it held.
 * @param remedy - A sentence that says what to write.
 */
export function warn(element: Element, attribute: string, value: unknown, remedy: string): void {
  const said = warned.get(element) ?? new Set();
  warned.set(element, said);
  const message = `<${element.localName} ${attribute}="${asText(value).slice(0, 80)}">: ${remedy}`;
  if (!said.has(message)) console.warn(message);
  said.add(message);
}

/** The country to show. For what is no country there is none: the numbers of a wrong one would be worse. */
export function countryOf(element: Element, value: unknown): string {
  const country = asText(value).toUpperCase() || 'US';
  if (country === 'UK') return 'GB'; // written more often than the code that the standard has
  if (/^[A-Z]{2}$/.test(country)) return country;
  warn(element, 'country', country, 'write the two letters of a country, such as US.');
  return '';
}

/** The day that lies so many months back; nothing where no number of months is given. */
export function monthsAgo(element: Element, months: unknown): string | undefined {
  const count = asText(months);
  if (!count) return undefined;
  const now = new Date();
  if (/^\d{1,3}$/.test(count)) return new Date(now.setUTCMonth(now.getUTCMonth() - Number(count))).toISOString().slice(0, 10);
  return warn(element, 'stale-after', months, 'write a number of months, such as 12.') as undefined;
}

/** Any value as trimmed text: properties can be set to anything, attributes can be missing. Objects become empty. */
export function asText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}

/**
 * One of the allowed values, or the first of them with a warning.
 *
 * @param element - The widget whose attribute it is.
 * @param attribute - The attribute as it is written in HTML.
 * @param value - What it holds; empty means the default.
 * @param allowed - The allowed values, the default first.
 */
export function oneOf<T extends string | number>(
  element: Element,
  attribute: string,
  value: unknown,
  allowed: readonly [T, ...T[]],
): T {
  const wanted = asText(value).toLowerCase();
  const found = allowed.find((option) => String(option) === wanted);
  if (found === undefined && wanted) warn(element, attribute, value, `use one of: ${allowed.join(', ')}.`);
  return found ?? allowed[0];
}

/** For a property that the styles of `:host` read: it shows as an attribute, whatever it was set to. */
export const reflected = { reflect: true, converter: { toAttribute: asText } };
