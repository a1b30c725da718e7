/**
 * American English: the built-in language. One named export per widget, so that a file with one widget carries only
 * that widget's words. The types of every other language come from here.
 *
 * Where something is set into a text, the text is a function: word order differs between languages, and an array is
 * something that Lit renders as it stands.
 */
import type { Evidence, HotlineId } from '../content/hotlines.js';

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

/** What is said of the way out of the page, wherever it is offered. */
export const exit = {
  label: 'Leave this page',
  stays: 'Your history stays',
  what: (site: unknown): unknown[] => [
    'This opens ',
    site,
    ' in place of this page. It does not erase your visit: the history of the browser keeps it, and so does an app that spies on you.',
  ],
  safer: 'To look more safely:',
  tips: [
    'Use a device that nobody else checks, such as one in a library.',
    'Use a private window. It keeps no history, but it does not stop apps that spy.',
    'Clear only this visit. An empty history can look suspicious.',
  ],
  keys: (key: string, times: number): string => `On a keyboard, press ${key} ${times} times within 5 seconds.`,
  progress: (key: string, left: number): string => `Press ${key} ${left} more ${left > 1 ? 'times' : 'time'} to leave.`,
  leaving: 'Loading.',
};

export type ContactWords = typeof contact;
export type HotlineBannerWords = typeof hotlineBanner;
export type ExitWords = typeof exit;
