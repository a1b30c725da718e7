/** Finds out where a visitor is from their own settings, without asking anybody. */
import { asText } from './attributes.js';

let guessed: string | undefined;

type Zoned = Intl.Locale & { getTimeZones?(): string[]; readonly timeZones?: string[] };

/** The time zones of a country; none for what is no country, and in an engine that does not know them. */
function zonesOf(country: string): readonly string[] {
  try {
    const locale = new Intl.Locale('und', { region: country }) as Zoned;
    return (locale.region === country && (locale.getTimeZones?.() ?? locale.timeZones)) || [];
  } catch {
    return [];
  }
}

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** The zones of most people in the United States, for engines that do not know the zones of a country. */
const US = /^(America\/(New_York|Chicago|Denver|Los_Angeles|Phoenix|Detroit|Boise|Anchorage|Indian|Kentucky|North_Dakota)|Pacific\/Honolulu)/;

/** Codes that were withdrawn. WebKit, unlike others, takes them for countries, and would list some countries twice. */
const WITHDRAWN = /^(AN|BU|CS|DD|DY|FX|HV|NH|RH|SU|TP|UK|VD|YD|YU|ZR)$/;

/** Every code that may be a country. */
export const codes = (): string[] => LETTERS.flatMap((first) => LETTERS.map((second) => first + second)).filter((code) => !WITHDRAWN.test(code));

/**
 * The country that the settings of the visitor point to: that of the time zone, else the region of a language.
 *
 * @param zone - A time zone, such as `Africa/Nairobi`.
 * @param languages - The languages that the visitor prefers, such as `en-KE`.
 * @returns Two letters, or nothing where the settings do not say.
 */
export function guessCountry(zone: string, languages: readonly string[]): string {
  const regions = languages.flatMap((tag) => /-([a-z]{2})\b/i.exec(tag)?.[1]?.toUpperCase() ?? []);
  if (US.test(zone)) return 'US';
  // Browsers that hide their user say that they are in Iceland.
  if (zone === 'Atlantic/Reykjavik' && !regions.includes('IS')) return '';
  const found = [...regions, ...codes()].find((country) => zonesOf(country).includes(zone));
  // Many a browser outside the United States speaks American English; a clock without a place says nothing against it.
  return found ?? regions.find((region) => region !== 'US' || zone === 'UTC') ?? '';
}

/** The country that the visitor's settings point to. */
export const visitorCountry = (): string => (guessed ??= guessCountry(Intl.DateTimeFormat().resolvedOptions().timeZone, navigator.languages));

/** Whether an attribute leaves the country to the visitor. */
export const isAuto = (value: unknown): boolean => /^(auto)?$/i.test(asText(value));
