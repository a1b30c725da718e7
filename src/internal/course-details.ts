/** What is said about a course: what the content knows, and over it what the site says itself. No DOM in here. */
import { courses, type Course, type CourseId, type Format } from '../content/courses.js';
import type { CourseSignupWords } from '../locales/en.js';
import { languageList } from './language-list.js';

/** The attributes that describe a course. */
export type CourseAttribute =
  | 'heading'
  | 'provider'
  | 'href'
  | 'duration'
  | 'formats'
  | 'cost'
  | 'languages'
  | 'certificate'
  | 'audience';

/** Gives the trimmed value of an attribute; empty when there is none. */
export type Read = (attribute: CourseAttribute) => string;

export interface CourseDetails {
  /** Its id in the content, or `own`. */
  readonly id: string;
  readonly heading: string;
  /** The name that its provider gives it, where the heading is another one. */
  readonly name: string | undefined;
  /** The heading is the provider's own name for the course. */
  readonly isNamed: boolean;
  readonly provider: string;
  /** The address as it was written, which may not be fit for a link. */
  readonly address: string;
  readonly formats: readonly Format[];
  readonly duration: string;
  readonly format: string;
  readonly languages: string;
  readonly cost: string;
  readonly certificate: string;
  readonly audience: string;
  /** Its entry in the content; `undefined` for a course of the site's own. */
  readonly course: Course | undefined;
}

/** The course with an id; the default is the first one. */
export function courseById(id: string, onUnknown: () => void): Course {
  const found = courses.find((course) => course.id === id.toLowerCase());
  if (id && !found) onUnknown();
  return found ?? courses[0];
}

/** A list of words, when each of them is fit to be one; otherwise none. */
function tokens(text: string, fit: RegExp): string[] {
  const words = text.match(/[^\s,]+/g) ?? [];
  return words.every((word) => fit.test(word)) ? words : [];
}

/** A length in whole hours where it is that, and in minutes otherwise. */
function inWords(minutes: number, lang: string): string {
  const hours = minutes / 60;
  const [value, unit] = Number.isInteger(hours) ? [hours, 'hour'] : [minutes, 'minute'];
  return new Intl.NumberFormat(lang, { style: 'unit', unit, unitDisplay: 'long' }).format(value);
}

/**
 * Puts together what is known about a course. What the site writes comes first; what nobody knows is empty.
 *
 * @param listed - The course of the content, or `undefined` for one of the site's own, of which nothing is known but
 * what the site writes.
 * @param read - Reads the attributes.
 * @param words - How it is said.
 * @param lang - The language of the words.
 */
export function courseDetails(
  listed: Course | undefined,
  read: Read,
  words: CourseSignupWords,
  lang: string,
): CourseDetails {
  const heading = read('heading');
  const formats = tokens(read('formats').toLowerCase(), /^(?:online|in-person)$/) as Format[];
  const shownFormats = read('formats') ? formats : (listed?.formats ?? []);
  const tags = tokens(read('languages'), /^[a-z]{2,3}(?:-[a-z]{4})?(?:-[a-z]{2})?$/i);
  const known = read('languages') ? tags : (listed?.languages ?? []);
  const minutes = Number(read('duration')) || (read('duration') ? 0 : listed?.minutes);
  return {
    id: listed?.id ?? 'own',
    heading: heading || listed?.name || words.course,
    name: heading && listed?.name,
    isNamed: !heading && Boolean(listed),
    provider: read('provider') || listed?.provider || '',
    address: read('href') || listed?.url || '',
    formats: shownFormats,
    duration: minutes
      ? words.about(inWords(minutes, lang))
      : read('duration') || (listed?.modules ? words.modules(listed.modules) : ''),
    format: shownFormats.length ? words.formats[shownFormats.length > 1 ? 'both' : (shownFormats[0] as Format)] : read('formats'),
    languages: known.length ? words.languages(languageList(known, lang)) : read('languages'),
    cost: /^free$/i.test(read('cost') || (listed?.cost ?? '')) ? words.free : read('cost'),
    certificate: read('certificate') || (listed?.certificate ? words.certificate : ''),
    audience: read('audience') || (listed ? words.audiences[listed.id as CourseId] : ''),
    course: listed,
  };
}
