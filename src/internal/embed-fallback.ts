/** What is inside a snippet: the widget as plain sentences, lists and links. It must be enough without any script. */
import { emergency } from '../content/emergency.js';
import { currentFacts, olderFacts, type CurrentFactId, type Fact, type FactId, type OlderFact } from '../content/facts.js';
import { firstSigns, type Audience } from '../content/risk-factors.js';
import { stages } from '../content/spectrum.js';
import { regions, worldHotlines, type World } from '../content/world.js';
import { partsOf, statementsOf } from './checklist.js';
import { linesById, linesOf, ownLine, purposeOf, type ContactLine } from './contact-lines.js';
import { courseById, courseDetails } from './course-details.js';
import { element, heading, text, type Block } from './embed-html.js';
import { countText, figureText, yearText } from './figure-text.js';
import { DESTINATION } from './leave.js';
import { secureHref, smsHref, telHref, webHref, whatsappHref } from './links.js';
import { RTL } from './rtl.js';

type Locale = typeof import('../locales/en.js');

/** The exports of a locale file. */
export type EmbedWords = Pick<Locale, 'contact' | 'courseSignup' | 'exit' | 'fact' | 'hotlineBanner' | 'riskChecklist' | 'spectrum'> & {
  readonly lang: string;
};

/** Gives the trimmed value of an attribute; empty when there is none. */
type Read = (attribute: string) => string;
type Fallback = (words: EmbedWords, read: Read) => Block[];

/** What relative addresses are relative to, only to see whether they are safe. */
const SITE = 'https://site.invalid/';
const world: World = { lines: worldHotlines, regions, emergency };
const ignore = (): void => {};
const external = (href: string, content: unknown, rel = 'noreferrer'): unknown => element('a', { href, rel }, content);
const spaced = (sentences: readonly unknown[]): unknown[] => sentences.filter(Boolean).flatMap((sentence, i) => (i ? [' ', sentence] : [sentence]));
const host = (address: string): string => new URL(address).hostname.replace('www.', '');

/** Names and numbers in a text of the other direction keep their own. */
const ltr = ({ lang }: EmbedWords): string | undefined => (RTL.test(lang) ? 'ltr' : undefined);
const number = (words: EmbedWords, href: string | undefined, digits: unknown): unknown => element('a', { href, dir: ltr(words) }, digits);

/** Every way to reach a line, the call first; the digits are text, because some filters take the links away. */
function waysOf(line: ContactLine, words: EmbedWords, count?: number): unknown[] {
  const { phone, display, sms, whatsapp, chat, web } = line;
  const keyword = sms?.keywords?.[words.lang] ?? sms?.keyword;
  const digits = sms && number(words, smsHref(sms.number, keyword), sms.number === phone ? display : sms.number);
  const ways = [
    phone && number(words, telHref(phone), display),
    sms && (keyword ? words.contact.textKeyword(keyword, digits) : words.contact.text(digits)),
    whatsapp && external(whatsappHref(whatsapp)!, 'WhatsApp'),
    chat && external(chat, words.contact.chat),
    web && external(web, host(web)),
  ].filter(Boolean).slice(0, count);
  return ways.flatMap((way, i) => (i ? [' · ', way] : [way]));
}

/** Whose line it is, every way to reach it and, unless the widget has much else to say, what it does. */
function sayLine(line: ContactLine, words: EmbedWords, isShort: boolean): unknown[] {
  const { name, country, hours, doubtful } = line;
  const lang = country === 'US' && words.lang !== 'en' ? 'en' : undefined;
  const shown = lang ? element('span', { lang, dir: ltr(words) }, name) : name;
  const { always, stale } = words.contact;
  return spaced([[words.riskChecklist.line(shown, waysOf(line, words, isShort ? 2 : undefined)), '.'], !isShort && purposeOf(line, words.contact), hours === '24/7' && always, doubtful && stale]);
}

/** The emergency number, then the lines: those that are asked for, or the first of the country. */
function whomToCall(words: EmbedWords, read: Read, isShort = false): Block[] {
  const asked = read('country').toUpperCase();
  const country = /^[A-Z]{2}$/.test(asked) ? asked : '';
  const found = linesOf(country, read('evidence') === 'operator', world);
  const { danger, dangerAnywhere } = words.contact;
  const { phone, display, others = [] } = found.emergency ?? {};
  const numbers = phone ? [{ phone, display }, ...others].map((each) => number(words, telHref(each.phone), each.display)) : [];
  const joined = new Intl.ListFormat(words.lang, { type: 'disjunction' }).formatToParts(numbers.map((_, i) => String(i)));
  const listed = joined.map(({ type, value }) => (type === 'element' ? numbers[Number(value)] : value));
  const named = [...ownLine(read, SITE, ignore), ...linesById(read('lines'), ignore, world)];
  const lines = (named.length ? named : found.lines.slice(0, 1)).map((line) => sayLine(line, words, isShort));
  if (!named.length && !country) {
    // Where nobody knows the country, a line that works in one only says so, and the directory leads to the others.
    const us = new Intl.DisplayNames(words.lang, { type: 'region' }).of('US');
    lines.unshift(words.riskChecklist.line(us, sayLine(linesOf('US').lines[0]!, words, isShort)));
  }
  return [text(listed.length ? [danger(listed), '.'] : dangerAnywhere), ...lines.map((line) => text(line))];
}

const wayOut = (words: EmbedWords, href = DESTINATION, label = ''): Block =>
  text(external(href, label || words.exit.label, 'noreferrer nofollow'));

const facts: Readonly<Record<string, Fact & Partial<OlderFact>>> = { ...currentFacts, ...olderFacts };

/** A fact with its publisher and year; an older figure with what is wrong with it and what is known now. */
function sayFact(id: FactId, words: EmbedWords): Block[] {
  const { figure, more = [], publisher, year, dataYear, url, secondHand, status, replacedBy } = facts[id]!;
  const { noYear, known, ...say } = words.fact;
  const large = figure && element('b', { dir: RTL.test(words.lang) ? 'auto' : undefined }, figureText(figure, words.lang, words.fact));
  const { sentence, caveat } = say.facts[id](large, ...more.map((count) => countText(count, words.lang)));
  const page = url && (/^https:/.test(url) ? external(url, host(url)) : host(url));
  const source = spaced([
    say[status === 'weak' || !url ? 'attributed' : 'source'](publisher, year ? yearText(year, words.lang) : noYear),
    dataYear && say.dataYear(yearText(dataYear, words.lang)),
    page && say[secondHand && status !== 'weak' ? 'secondHand' : 'page'](page),
  ]);
  const what = [text(sentence), text(spaced([status && say.status[status], caveat])), text(source)];
  return replacedBy ? [...what, text(known), ...sayFact(replacedBy, words).filter((_, i) => i !== 1)] : what;
}

function sayCourse(words: EmbedWords, read: Read): Block[] {
  const say = words.courseSignup;
  const form = ['action', 'form-src'].map((name) => secureHref(read(name), SITE) && read(name));
  const isOwn = !read('course') && read('heading') && (read('href') || form[0] || form[1]);
  const own: Read = (name) => (name === 'certificate' && read(name) === 'true' ? say.certificate : read(name));
  const course = courseDetails(isOwn ? undefined : courseById(read('course'), ignore), own, say, words.lang);
  const isSafe = course.address && secureHref(course.address, SITE);
  const name = isSafe ? external(course.address, course.heading) : course.heading;
  const about = [course.duration, course.format, course.languages, course.cost, course.certificate].filter(Boolean).join(' · ');
  return [
    text(course.provider ? say.nameBy(name, course.provider) : name, about && [': ', about], '.'),
    ...(course.audience ? [text(course.audience)] : []),
    ...(course.address && !isSafe ? [text(say.find(course.address.replace(/^\w+:\/\/(?:www\.)?/, '')))] : []),
    ...(form[1] && !form[0] ? [text(external(form[1], say.open))] : []),
  ];
}

/** What each widget says without a script. */
export const fallbacks = {
  'hotline-banner': (words, read) => [
    ...(read('exit') ? [wayOut(words)] : []),
    heading(read('heading') || words.hotlineBanner.heading),
    ...(read('notice') ? [text(read('notice'))] : []),
    ...whomToCall(words, read),
  ],
  spectrum: (words, read) => [
    heading(read('heading') || words.spectrum.heading),
    text(words.spectrum.definition),
    { kind: 'numbers', items: stages.map(({ id }) => [words.spectrum.stages[id].name, ': ', words.spectrum.stages[id].summary]) },
    text(words.spectrum.turn, ' ', words.spectrum.message),
  ],
  fact: (words, read) => {
    const name = read('name').toLowerCase();
    // Another one every day would need a script; the first one stands for all.
    return sayFact((Object.hasOwn(facts, name) ? name : Object.keys(currentFacts)[0]) as CurrentFactId, words);
  },
  'risk-checklist': (words, read) => {
    const { heading: title, principles, parts, statements } = words.riskChecklist;
    const audience = read('audience').toLowerCase();
    const shown = partsOf(read('sections'), ignore).includes('signs');
    const signs = statementsOf('signs', (Object.hasOwn(firstSigns, audience) ? audience : 'anyone') as Audience);
    return [
      ...(read('exit') ? [wayOut(words)] : []),
      heading(read('heading') || title),
      ...whomToCall(words, read, true),
      ...principles.map((sentence) => text(sentence)),
      ...(shown ? [text(parts.signs.title), { kind: 'points', items: signs.map((id) => statements[id][0]) } as const] : []),
    ];
  },
  'quick-exit': (words, read) => [wayOut(words, webHref(read('href'), SITE) && read('href') ? read('href') : undefined, read('label'))],
  'course-signup': sayCourse,
} satisfies Record<string, Fallback>;

export type WidgetName = keyof typeof fallbacks;
