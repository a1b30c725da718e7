/**
 * American English: the built-in language. One named export per widget, so that a file with one widget carries only
 * that widget's words. The types of every other language come from here.
 *
 * Where something is set into a text, the text is a function: word order differs between languages, and an array is
 * something that Lit renders as it stands.
 */
import type { CourseId, Format } from '../content/courses.js';
import type { FactId } from '../content/facts.js';
import type { Evidence, HotlineId, HotlineKind } from '../content/hotlines.js';
import type { PartId, StatementId, StepId, SubgroupId } from '../content/risk-factors.js';
import type { StageId } from '../content/spectrum.js';

/** BCP 47. */
export const lang = 'en';

/** Who of the field has read every word, and on which day; until somebody has, a language is a draft. */
export type Reviewed = 'draft' | { readonly by: string; readonly on: string };
export const reviewed: Reviewed = 'draft';

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
  also: (number: unknown): unknown[] => ['Also: ', number, '.'],
  free: 'Free.',
  always: 'Open day and night.',
  hours: (times: string): string => `Open ${times}, local time.`,
  inside: 'Works only inside the country.',
  stale: 'This number may have changed.',
  languages: (list: string): string => `In ${list}.`,
  operator: (name: unknown): unknown[] => ['Run by ', name, '.'],
  records: {
    operator: (date: string, page: unknown): unknown[] => [`Recorded ${date}, from an official page at `, page, '.'],
    directory: (date: string, page: unknown): unknown[] => [`Recorded ${date}, from the directory at `, page, '.'],
    secondary: (date: string, page: unknown): unknown[] => [`Recorded ${date} from another organization, which cites `, page, '.'],
    dataset: (date: string, page: unknown): unknown[] => [`Recorded ${date}, from the telephone data at `, page, '.'],
  } satisfies Record<Evidence, unknown> as Record<Evidence, (date: string, page: unknown) => unknown[]>,
  sourceDate: (date: string): string => `That page is dated ${date}.`,
  checked: (date: string): string => `Checked by a person ${date}.`,
  /** In front of a list of countries that shows the chosen one, so no case or article is needed. */
  country: 'These numbers are for:',
  choose: 'Choose your country',
  /** What is said of a line that has no words of its own in `purposes`; `children` is a helpline for children only. */
  kinds: {
    emergency: 'Emergency services.',
    'child-helpline': 'For children, and for adults who worry about a child.',
    children: 'For children and young people.',
    trafficking: 'For concerns about human trafficking.',
    'child-abuse': 'For concerns about abuse or violence against a child.',
    'missing-child': 'For a missing child.',
    'online-reporting': 'For abuse, threats or abuse images online.',
    crisis: 'Support in a crisis.',
  } satisfies Record<HotlineKind | 'children', string>,
  purposes: {
    'us-911': 'Police, ambulance and fire service.',
    'us-human-trafficking-hotline':
      'Listens, advises and connects you with help. Interpreters join calls in more than 200 languages. It is not the police, but it reports when a child may be in danger.',
    'us-childhelp': 'Advice and crisis support about child abuse, in the US, its territories and Canada. It does not take official reports.',
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
    'Source: Darkness to Light. It is a model for teaching: no study was found that confirms five steps, and the National Institute of Justice (2007) describes three.',
  save: 'Take this picture with you',
  take: {
    svg: 'Picture (SVG)',
    png: 'Picture (PNG)',
    card: 'Card for social media',
    print: 'Print a poster',
  },
  saved: (file: string): string =>
    `Your browser has ${file}. If it is not saved, this page does not allow that: print a poster instead.`,
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

/** What a fact says around its large number, and how far it reaches. Lines are broken before and after the number. */
export interface FactText {
  readonly sentence: readonly unknown[];
  readonly caveat: string;
}

type FactTexts = Readonly<Record<FactId, (number: unknown, ...more: string[]) => FactText>>;

export const fact = {
  share: (part: string, whole: string): string => `${part} in ${whole}`,
  dollars: (amount: string): string => `US$${amount}`,
  source: (publisher: unknown, year: string): unknown[] => ['Source: ', publisher, `, ${year}.`],
  attributed: (publisher: unknown, year: string): unknown[] => ['Attributed to: ', publisher, `, ${year}.`],
  noYear: 'year not known',
  dataYear: (year: string): string => `Data from ${year}.`,
  page: (page: unknown): unknown[] => ['See ', page, '.'],
  secondHand: (page: unknown): unknown[] => ['As given at ', page, '.'],
  status: { replaced: 'A newer figure has replaced this one.', weak: 'Please do not rely on this figure.' },
  known: 'What is known now:',
  facts: {
    'ncmec-2024-1-in-7': (number) => ({
      sentence: [
        'In 2024, ',
        number,
        ' children reported to NCMEC, the US center for missing children, as having run away was likely a victim of child sex trafficking.',
      ],
      caveat:
        'It counts only children who were reported to NCMEC. “Likely” is NCMEC’s own judgment. Other years gave 1 in 6 or 1 in 7: there is no clear trend.',
    }),
    'ilo-2021-27-6m': (number) => ({
      sentence: ['An estimated ', number, ' people were in forced labor on any given day in 2021.'],
      caveat:
        'An estimate from surveys and case records, not a count. It covers adults and children. What it says about sexually exploited children is its weakest part.',
    }),
    'us-law-under-18': () => ({
      sentence: ['In US law a person under 18 can never consent to commercial sex: the child is a victim.'],
      caveat:
        'This is federal law. State criminal laws still differ in how they treat the child. A United Nations treaty, the Palermo Protocol, has the same rule for children.',
    }),
    'csa-prevalence-d2l-1-in-10': (number) => ({
      sentence: ['About ', number, ' children in the US experiences contact sexual abuse before the age of 18.'],
      caveat: 'It counts only abuse with physical contact. Studies with a wider definition find more.',
    }),
    'ilo-2024-236bn': (number) => ({
      sentence: ['Forced labor makes an estimated ', number, ' a year in illegal profits.'],
      caveat:
        'Adults are included: there is no sound figure for children alone. The profits are worked out with a model, not observed.',
    }),
    'nasem-2013-no-reliable-us-number': () => ({
      sentence: [
        'No one knows how many children are sexually exploited in the United States: it is a hidden crime, and experts ask us not to repeat guesses.',
      ],
      caveat: 'A US government review in 2014 says the same.',
    }),
    'cybertipline-2024': (number) => ({
      sentence: [
        'In 2024, the CyberTipline of NCMEC, the US center for missing children, received ',
        number,
        ' reports of online abuse. Reports are not the number of children.',
      ],
      caveat:
        'There were fewer reports than in 2023, in part because repeated ones are now counted together. It does not show less harm.',
    }),
    'ilo-2021-3-3m-children': (number) => ({
      sentence: [
        'Of the ',
        number,
        ' children in forced labor in 2021, more than half were in commercial sexual exploitation.',
      ],
      caveat:
        'An estimate, not a count. What it says about sexual exploitation rests on case records and is its weakest part.',
    }),
    'ncmec-2024-child-welfare-18pct': (number) => ({
      sentence: [
        number,
        ' of children missing from care and reported to NCMEC, the US center for missing children, in 2024 were likely victims of child sex trafficking.',
      ],
      caveat: 'This was read on another organization’s page, not on NCMEC’s own.',
    }),
    'nasem-2013-maltreatment-associated': () => ({
      sentence: ['Earlier abuse, above all sexual abuse, is strongly linked to later exploitation.'],
      caveat: 'A link is not a cause. Most children who are abused are never trafficked.',
    }),
    'cse-it-1-in-10': (number) => ({
      sentence: [
        'Among young people already in care or justice services, about ',
        number,
        ' shows clear signs of exploitation when screened.',
      ],
      caveat: 'This does not hold for children in general. The young people were in California.',
    }),
    'cybertipline-2025-h1': (number) => ({
      sentence: [
        'NCMEC, the US center for missing children, received ',
        number,
        ' reports of child sex trafficking in the first half of 2025. They rose in part because US platforms must now report it.',
      ],
      caveat: 'Half a year, and not final. More reports do not mean that trafficking rose as much.',
    }),
    'ilo-2012-20-9m': (number) => ({
      sentence: ['At any point from 2002 to 2011, an estimated ', number, ' people were in forced labor.'],
      caveat:
        'It estimated forced labor; it did not count victims of trafficking. The newer estimate uses another method, so the two do not show growth.',
    }),
    'ilo-2012-5-4m-children': (number, all, published) => ({
      sentence: ['Often quoted: ', number, ` children among ${all} people in forced labor.`],
      caveat: `The report itself says ${published}, in all forms of forced labor, not sexual exploitation only.`,
    }),
    'ncmec-2020-1-in-6': (number) => ({
      sentence: [
        'In 2020, ',
        number,
        ' children reported to NCMEC, the US center for missing children, as having run away was likely a victim of child sex trafficking.',
      ],
      caveat: 'It counts only children who were reported to NCMEC. It was not seen on NCMEC’s own page.',
    }),
    'nij-2007-70-90': (number) => ({
      sentence: ['Often quoted: ', number, ' of sexually trafficked children were sexually abused before.'],
      caveat:
        'The part of the report that could be read does not give this number. It likely goes back to small, old studies of adults. Studies do find that many sexually exploited young people were sexually abused earlier. Most children who are abused are never trafficked.',
    }),
    'hundreds-of-billions': () => ({
      sentence: ['Often quoted: traffickers make hundreds of billions of dollars a year around the world.'],
      caveat:
        'No source was given, and the estimate of that time was lower. The newest makes it roughly right, but for all forced labor, adults included.',
    }),
  } satisfies FactTexts as FactTexts,
};

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
      'the person you suspect, and do not try to free the child yourself. It can put the child and you in danger.',
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
export type SpectrumWords = typeof spectrum;
export type FactWords = typeof fact;
/** A statement or the start of a step, and a sentence beside it where it needs one. */
export type Statement = readonly [string, string?];
export type RiskChecklistWords = typeof riskChecklist;
export type ExitWords = typeof exit;
export type CourseSignupWords = typeof courseSignup;
