/**
 * American English: the built-in language. One named export per widget, so that a file with one widget carries only
 * that widget's words. The types of every other language come from here.
 *
 * Where something is set into a text, the text is a function: word order differs between languages, and an array is
 * something that Lit renders as it stands.
 */
import type { Evidence, HotlineId } from '../content/hotlines.js';
import type { PartId, StatementId, StepId, SubgroupId } from '../content/risk-factors.js';

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

/** What is said of a part of the checklist. */
interface PartWords {
  readonly title: string;
  /** What its ticked statements are, on screen and in the notes. */
  readonly legend: string;
  readonly note: string;
}

export const riskChecklist = {
  heading: 'Thinking about a child you know',
  privacy: 'Tick what fits. Nothing that you tick is saved or sent, and it is gone when you leave this page.',
  principles: [
    'Any child can be targeted. These circumstances make a child easier to target; they do not cause exploitation. The person who exploits is responsible.',
    'No single sign, and no number of signs, proves or rules out exploitation. This is not a test and gives no score.',
    'If you are worried, you do not need to be sure. Talk to someone trained today.',
  ] as readonly string[],
  parts: {
    signs: {
      title: 'Signs of a change',
      legend: 'What you have noticed',
      note: 'Look for a change in a child you know, together with the story around it.',
    },
    groups: {
      title: 'Who is targeted more often',
      legend: 'What the child lacks or has lived through',
      note: 'Darkness to Light and the National Center for Missing & Exploited Children name these groups. Girls are identified more often. Boys, trans and gender-diverse young people are exploited too, and are missed more often.',
    },
    circumstances: {
      title: 'What makes a child easier to target',
      legend: 'What is going on around the child',
      note: 'And around every child: too few adults know about exploitation, children are sexualized, and some people are willing to pay for abuse.',
    },
    strengths: {
      title: 'What protects a child',
      legend: 'What is already there',
      note: 'There is little research on this. Most of it comes from the practice of prevention, and none of it rules anything out.',
    },
  } satisfies Record<PartId, PartWords> as Record<PartId, PartWords>,
  groups: {
    own: 'In the child’s own life',
    close: 'Among family and friends',
    nearby: 'Nearby and online',
  } satisfies Record<SubgroupId, string> as Record<SubgroupId, string>,
  statements: {
    missing: ['Goes missing often', 'Three or more times is a warning in itself.'],
    possessions: ['Has cash, prepaid cards, hotel keys or more than one phone'],
    watched: ['Someone else holds their ID or phone, speaks for them or watches them'],
    partner: ['A controlling, often older, partner or “friend”'],
    rehearsed: ['Answers that sound rehearsed'],
    'school-change': ['Lower grades, absence, or a sudden change in behavior or friends'],
    offer: ['Talk of a job, modeling or a move that sounds too good'],
    moving: ['Lives out of a suitcase, in motels or in a car'],
    online: ['Worry, secrecy or shame after being online'],
    untreated: ['Injuries or illness left untreated'],
    'child-welfare': ['Foster or residential care', 'Above all when missing from care.'],
    'low-income': ['Too little money, housing or help for the family', 'Exploitation happens in well-off homes too.'],
    lgbtq: ['Rejected or thrown out for being LGBTQ+', 'The danger is rejection, homelessness and stigma, not identity.'],
    homeless: ['No stable home, has run away or been thrown out'],
    trauma: ['Earlier abuse, neglect, violence, sexual assault or loss', 'Most children who live through this are never trafficked.'],
    'weak-support': ['Few people to lean on, no adult to trust'],
    marginalized: ['Pushed aside by racism, discrimination or stigma'],
    hopeless: ['Depression, low self-worth or little hope, and too little help'],
    substances: ['Alcohol or drugs, and too little help', 'They can also keep a child in exploitation.'],
    disability: ['An intellectual or developmental disability, and too little support'],
    school: ['Trouble at school, and too little help'],
    justice: ['Drawn into the justice system'],
    immigration: ['No secure immigration status'],
    home: ['Conflict, upheaval, violence or crime at home'],
    caregiver: ['A caregiver under great strain, or with alcohol or drug problems'],
    family: ['A family member who exploits'],
    peers: ['Friends already exploited, pressure from peers, or gang ties'],
    services: ['Schools, services or a neighborhood with too few means'],
    gangs: ['Gang activity'],
    'online-spaces': ['Unsafe online spaces where people recruit and groom'],
    'steady-adult': ['A steady, caring adult who listens without conditions'],
    belonging: ['Belonging at school: staff who notice, ask and stay in touch'],
    acceptance: ['Acceptance of LGBTQ+ children at home'],
    stability: ['Stable housing, food and money for the family'],
    'open-talk': ['Early, open talk about bodies, consent, online life and grooming'],
    'early-help': ['Early help after abuse: being believed, and treatment'],
    limits: ['Organizations that limit and watch one-to-one time'],
  } satisfies Record<StatementId, Statement> as Record<StatementId, Statement>,
  none: 'None of these',
  clear: 'Clear',
  cleared: 'Cleared.',
  next: 'What to do now',
  unsure: 'Not sure? Ask for advice.',
  more: 'More ways to get help',
  steps: {
    'no-confrontation': [
      'Do not confront or follow',
      'the person you suspect, and do not try a rescue. It can put the child and you in danger.',
    ],
    listen: [
      'If the child talks, listen.',
      'Stay calm and let them use their own words. Say: “I believe you. It is not your fault. You did right to tell me.”',
    ],
    'no-questions': [
      'Do not question or investigate.',
      'Do not ask for details, and do not ask why. Leave that to trained people.',
    ],
    'no-secrecy': ['Do not promise to keep it secret.', 'Say who you will tell, and why.'],
    report: [
      'Report.',
      'The law may oblige you: in the US, teachers and many others are mandated reporters, and the rules differ by state. You need a reasonable worry, not proof. Telling a boss or a helpline may not meet the duty.',
    ],
    images: [
      'Images: leave them as they are.',
      'Do not delete, forward, copy or screenshot them. Keep the device, note usernames and times, and report. Local law may say more.',
    ],
    write: [
      'Write down what you saw and heard,',
      'with dates, in plain words. Keep it safe. Share it only with those who must know.',
    ],
    stay: [
      'Stay.',
      'Keep being a steady adult. A child may deny it, go back or be angry. Look after yourself too.',
    ],
  } satisfies Record<StepId, Statement> as Record<StepId, Statement>,
  notes: 'Notes for a conversation',
  noNotes: 'What you tick appears here, to copy or print without any name.',
  line: (name: unknown, number: unknown): unknown[] => [name, ': ', number],
  copy: 'Copy',
  copied: 'Copied.',
  notCopied: 'Copying did not work. Select the text above and copy it.',
  print: 'Print',
  sources: 'Where this comes from',
  practice: 'What is said about images, and part of what is said about reporting, is the practice of the field.',
};

/** A statement or the start of a step, and a sentence beside it where it needs one. */
export type Statement = readonly [string, string?];

export type RiskChecklistWords = typeof riskChecklist;
