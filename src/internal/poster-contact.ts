import { contact as englishContact, hotlineBanner as englishBanner, type ContactWords, type HotlineBannerWords } from '../locales/en.js';
import { linesOf, purposeOf } from './contact-lines.js';
import { packs } from './packs.js';
import { VERSION } from './version.js';

/** Who to call, as the poster says it. */
export interface PosterContact {
  readonly danger: string;
  readonly question: string;
  readonly name: string;
  readonly purpose: string;
  readonly number: string;
  readonly ways: string;
}

/** What the poster says of whom to call: the emergency number and the first line of the country. */
export function posterContact(country: string, lang: string): PosterContact {
  const pack = packs().find((candidate) => candidate.version === VERSION && candidate.lang === lang && candidate.words?.contact);
  const words = (pack?.words?.contact ?? englishContact) as ContactWords;
  const banner = (pack?.words?.hotlineBanner ?? englishBanner) as HotlineBannerWords;
  const { emergency, lines } = linesOf(country);
  const [line] = lines;
  // Digits keep their order in a text from right to left.
  const verbatim = (digits = ''): string => `\u2066${digits}\u2069`;
  const said = (parts: unknown): string => [parts].flat().join('');
  const numbers = [emergency, ...(emergency?.others ?? [])].flatMap((number) => number?.display ?? []);
  const { name, phone, display, sms, web } = line!;
  return {
    danger: emergency ? said(words.danger(numbers.map(verbatim).join(' · '))) : words.dangerAnywhere,
    question: banner.heading,
    name,
    purpose: purposeOf(line!, words) ?? '',
    number: verbatim(phone ? display : web?.replace(/^https:\/\/(www\.)?|\/$/g, '')),
    ways: !sms
      ? ''
      : said(sms.keyword ? words.textKeyword(verbatim(sms.keyword), verbatim(sms.number)) : words.text(verbatim(sms.number))),
  };
}
