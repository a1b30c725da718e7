/**
 * American English: the built-in language. One named export per widget, so that a file with one widget carries only
 * that widget's words. The types of every other language come from here.
 *
 * Where something is set into a text, the text is a function: word order differs between languages, and an array is
 * something that Lit renders as it stands.
 */
import type { Evidence, HotlineId } from '../content/hotlines.js';
import type { StageId } from '../content/spectrum.js';

/** BCP 47. */
export const lang = 'en';

/** What is said of a line, wherever lines are shown. */
export const contact = {
  danger: (number: unknown): unknown[] => ['In danger now? Call ', number],
  dangerAnywhere: 'In danger now? Call the emergency number where you are.',
  text: (number: unknown): unknown[] => ['Text ', number],
  textKeyword: (keyword: unknown, number: unknown): unknown[] => ['Text ', keyword, ' to ', number],
  chat: 'Chat online',
  website: 'Website',
  relay: (relay: unknown, number: unknown): unknown[] => ['TTY: dial ', relay, ', then ', number, '.'],
  tty: (number: unknown): unknown[] => ['TTY: ', number, '.'],
  abroad: (number: unknown): unknown[] => ['From other countries: ', number, '.'],
  free: 'Free.',
  always: 'Open day and night.',
  languages: (list: string): string => `In ${list}.`,
  operator: (name: unknown): unknown[] => ['Run by ', name, '.'],
  records: {
    operator: (date: string, page: unknown): unknown[] => [`Recorded ${date}, from the operator’s page at `, page, '.'],
    directory: (date: string, page: unknown): unknown[] => [`Recorded ${date}, from the directory at `, page, '.'],
    secondary: (date: string, page: unknown): unknown[] => [`Recorded ${date}, second-hand; see `, page, '.'],
  } satisfies Record<Evidence, unknown> as Record<Evidence, (date: string, page: unknown) => unknown[]>,
  sourceDate: (date: string): string => `That page is dated ${date}.`,
  checked: (date: string): string => `Checked by a person ${date}.`,
  purposes: {
    'us-911': 'Police, ambulance and fire service.',
    'us-human-trafficking-hotline':
      'Listens, advises and connects you with help. It is not the police, but it passes on word of a child in danger.',
    'us-childhelp': 'Advice and crisis support about child abuse. It does not take official reports.',
    'us-ncmec-cybertipline': 'Takes reports of online abuse, abuse images and child sex trafficking. No name needed.',
    'us-ncmec-missing-child': 'For a missing child. If the child is missing right now, call 911 first.',
    'us-ncmec-take-it-down': 'Helps remove images of a person that were taken before they were 18.',
    'us-rainn': 'Support for anyone affected by sexual assault.',
    'us-stop-it-now': 'For adults with a concern about child sexual abuse.',
    'us-d2l-helpline': 'Support by text message about child sexual abuse.',
    'us-988': 'For thoughts of suicide and any emotional crisis.',
    'us-crisis-text-line': 'Support by message in any crisis.',
    'us-runaway-safeline': 'For young people aged 12 to 21 who have left home or think about leaving.',
    'us-boys-town': 'Crisis support for young people and adults.',
    'us-trevor-project': 'For LGBTQ+ young people.',
    'us-love-is-respect': 'For teenagers, about abuse in dating relationships.',
    'us-stronghearts': 'For Native American and Alaska Native people affected by domestic, dating or sexual violence.',
    'us-ovc-211': 'Finds services near you. Covers most of the US.',
    'us-fbi-tips': 'Police: takes tips about federal crimes.',
    'us-hsi-tip-line': 'Immigration enforcement (ICE): takes tips about trafficking. Some people may not feel safe calling.',
    'int-child-helpline-international': 'Find the child helpline of your country.',
  } satisfies Record<HotlineId, string> as Record<HotlineId, string>,
};

export const hotlineBanner = {
  heading: 'Worried about a child?',
  more: 'More ways to get help',
  about: 'Details and more help',
};

export type ContactWords = typeof contact;
export type HotlineBannerWords = typeof hotlineBanner;

/** What is said of one stage: `axis` is its place on the axis, `term` its name in full, where the short name is not. */
export interface StageWords {
  axis: string;
  name: string;
  term?: string;
  summary: string;
  more: string;
  sign: string;
  interrupt: string;
}

export const spectrum = {
  heading: 'The commercial sexual exploitation of children',
  definition:
    'Commercial sexual exploitation is when someone buys, sells or trades the sexual abuse of a child for anything of value. A child is anyone under 18, and it makes no difference whether anyone used force. All of it is child sexual abuse.',
  axis: 'The line shows how much is traded, not how severe the abuse is. Every form is serious. It is not a ladder, and no child climbs it.',
  start: 'Nothing changes hands',
  end: 'Organized for profit',
  more: 'Signs and help',
  term: 'The full term',
  about: 'What happens',
  sign: 'A sign you may notice',
  interrupt: 'What can interrupt it',
  sources: 'Sources',
  turn: 'This is where adults come in.',
  message:
    'Prevent abuse or interrupt it early, and you interrupt the path to exploitation. Many exploited children live at home, go to school and meet adults every day who can notice.',
  model:
    'Source of the five forms: Darkness to Light. It is a model for teaching: no study was found that confirms five steps in this order, and the National Institute of Justice (2007) describes three.',
  save: 'Take this picture with you',
  take: {
    svg: 'Picture (SVG)',
    png: 'Picture (PNG)',
    card: 'Card for social media',
    print: 'Print a poster',
  },
  saved: (file: string): string =>
    `Your browser has the file ${file}. If it is not saved, this page does not allow that: print the poster instead.`,
  failed: 'That does not work here. Print this page instead.',
  stages: {
    'child-sexual-abuse': {
      axis: 'No trade',
      name: 'Child sexual abuse',
      summary: 'A person uses a child for sexual purposes. No money or goods change hands.',
      more: 'It is often someone whom the child and the family know and trust.',
      sign: 'A change that lasts: a child avoids a person or a place they used to like, is suddenly withdrawn, or is singled out by one adult for gifts, secrets and time alone.',
      interrupt:
        'Limit and watch the time that adults spend alone with a child. Talk early and plainly about bodies and secrets. Listen when a child hints. Report at once.',
    },
    'child-sexual-abuse-material': {
      axis: 'Images are passed on',
      name: 'Abuse images',
      term: 'Child sexual abuse material (CSAM): making it for trade or sale',
      summary: 'Someone makes images or video of a child being abused, then trades or sells them.',
      more: 'Sometimes a child is pressured or tricked into making them. Threats to share a picture (sextortion) and images made with artificial intelligence are part of this.',
      sign: 'A child is upset or secretive after being online, suddenly pays someone or asks for gift cards, or gets money or devices with no explanation.',
      interrupt:
        'Tell the child that it is not their fault. Do not delete, share or forward anything. Report to the national hotline (in the US, the CyberTipline) and ask for help with removing images (Take It Down).',
    },
    'exploitation-in-exchange': {
      axis: 'Something is given',
      name: 'Abuse in exchange',
      term: 'Sexual exploitation in exchange for something of value (buyer-perpetrated or familial trafficking)',
      summary: 'Someone gives a child a place to stay, food, gifts or money, and abuses the child in return.',
      more: 'It can also be drugs or rides. Sometimes a parent or relative arranges it. There may be no trafficker in between: the buyer is the exploiter. In US law it is child sex trafficking all the same.',
      sign: 'New things that the child cannot explain, such as a phone, clothes or cash; staying with older people; missing nights; a home where basic needs are not met.',
      interrupt:
        'Meet the need that the exploiter meets: a safe bed, food, care that asks for nothing. Treat every time a child is missing as urgent. Call child protection or the trafficking hotline for advice.',
    },
    'local-trafficking': {
      axis: 'Someone profits',
      name: 'Local trafficking',
      term: 'Local child sex trafficking by a trafficker or exploiter',
      summary: 'One person, or a small group or gang, makes money by selling the abuse of a child close to home.',
      more: 'The trafficker may act as a partner, friend or protector first. The child may still live at home and go to school.',
      sign: 'A much older or controlling partner or friend; someone else speaks for the child or holds their ID or phone; being driven away from school; falling grades and absences.',
      interrupt:
        'Do not confront the trafficker. Stay in contact with the child without conditions and write down what you saw. Report: call the emergency number if there is danger now, otherwise child protection and the trafficking hotline.',
    },
    'national-international-trafficking': {
      axis: 'A network profits',
      name: 'Trafficking network',
      term: 'National or international child sex trafficking by a network',
      summary: 'A network of people recruits, moves or advertises children in several places for profit.',
      more: 'This is the form seen in films. Many children are exploited without ever being moved: it is trafficking all the same.',
      sign: 'A child moves often between hotels or towns, does not know where they are, gives rehearsed answers, or has papers that others hold.',
      interrupt:
        'Trained staff in hotels, transport and health care; fast reports of missing children; hotlines that work across borders (116 000 in Europe); police and child protection working together. Tell, do not follow.',
    },
  } satisfies Record<StageId, StageWords> as Record<StageId, StageWords>,
};

export type SpectrumWords = typeof spectrum;
