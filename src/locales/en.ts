/**
 * American English: the built-in language. One named export per widget, so that a file with one widget carries only
 * that widget's words. The types of every other language come from here.
 *
 * Where something is set into a text, the text is a function: word order differs between languages, and an array is
 * something that Lit renders as it stands.
 */
import type { CourseId, Format } from '../content/courses.js';
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

export const courseSignup = {
  kind: 'Training for adults',
  course: 'A training to protect children',
  by: (provider: unknown): unknown[] => ['By ', provider],
  nameBy: (name: unknown, provider: unknown): unknown[] => [name, ', by ', provider],
  about: (duration: string): string => `About ${duration}`,
  modules: (count: number): string => `${count} short modules`,
  formats: { online: 'Online', 'in-person': 'In person', both: 'Online or in person' } satisfies Record<Format | 'both', string>,
  languages: (list: string): string => `In ${list}`,
  free: 'Free',
  certificate: 'With a certificate',
  nextDate: (date: unknown): unknown[] => ['Next date: ', date],
  nextDates: 'See the next dates',
  recorded: (date: string): string => `Recorded ${date}. The provider’s page has the latest.`,
  signUp: 'Learn more and sign up',
  more: 'More about this training',
  find: (address: unknown): unknown[] => ['Find it at ', address],
  frame: (host: string): string => `Sign-up form from ${host}`,
  load: (host: unknown): unknown[] => ['Load the form from ', host],
  loadNote: (host: unknown): unknown[] => ['The sign-up form comes from ', host, '. Your browser does not contact it until you ask for it.'],
  loading: 'Loading the form…',
  open: 'Open the form on its own page',
  form: {
    heading: 'Sign up',
    name: 'Your name',
    optional: '(optional)',
    email: 'Email address',
    role: 'Your role',
    choose: 'Choose one',
    roles: {
      parent: 'Parent or caregiver',
      school: 'Teacher or school staff',
      community: 'Youth, sports or faith group',
      care: 'Health or social services',
      other: 'Another role, or I prefer not to say',
    },
    format: 'How do you want to take part?',
    trap: 'Leave this field empty',
    goesTo: (host: unknown): unknown[] => ['This form is for adults. Your entries go to ', host, '.'],
    errors: {
      email: 'Write your email address.',
      emailShape: 'Write the whole email address, such as name@example.org.',
      role: 'Choose a role.',
      format: 'Choose online or in person.',
      consent: 'Check the box if you agree. Without that you cannot sign up here.',
    },
    invalid: 'Not sent yet. Please look at the marked fields.',
    send: 'Sign up',
    retry: 'Try again',
    sending: 'Sending your sign-up…',
    done: 'Thank you. Your sign-up has arrived.',
    unconfirmed: (status: number | undefined): string =>
      status ? `Your sign-up is not confirmed (error ${status}).` : 'Your sign-up is not confirmed.',
    failures: {
      offline: 'You are offline, so nothing was sent. Connect, then try again.',
      unreachable: 'No answer got through. Check your connection, then try again.',
      timeout: 'No answer came in time. Please try again.',
      refused: 'The service did not accept the entries. Check them, then try again.',
      closed: 'The service is not taking sign-ups here. Try again later, or tell this website.',
      busy: 'The service is busy. Wait a minute, then try again.',
      broken: 'The service had a problem. Try again in a few minutes.',
      trap: 'A field that people do not see was filled in. It is empty now: try again.',
    },
    kept: 'Your entries are still here.',
  },
  audiences: {
    'd2l-protecting-children-from-sex-trafficking': 'The provider recommends its course Stewards of Children first.',
    'd2l-stewards-of-children': 'For all adults, and for organizations that serve young people.',
    'ncmec-intro-child-sex-trafficking': 'For the police, for people who work with children, and for the public.',
    onwatch: 'For the general public.',
    'onwatch-educators': 'For school staff.',
    'polaris-ht-101': 'For the general public. It covers all forms of human trafficking.',
    'pact-travel': 'For people who work in travel and meetings, and for anyone who travels.',
    'blue-campaign-youth-professional': 'For adults who work with young people or care for them.',
    'blue-campaign-general': 'For the general public.',
    'protect-ht-101-103': 'For school staff, first of all in California.',
  } satisfies Record<CourseId, string> as Record<CourseId, string>,
};

export type ContactWords = typeof contact;
export type HotlineBannerWords = typeof hotlineBanner;
export type CourseSignupWords = typeof courseSignup;
