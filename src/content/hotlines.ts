/**
 * Who to call: the lines of the United States and the international directory.
 *
 * Nothing here comes from memory. Each entry carries the page it was read on (`source`), what kind of page that was
 * (`evidence`), the day it was read (`recorded`) and, once a person has opened the source or dialled the number, that
 * day (`checked`). A field that no source gave is absent, and what is absent is never shown.
 *
 * The order is the order on screen: emergency, advice, reports, support, local services, then police and immigration
 * authorities last, because some readers are not safe calling them.
 */

/** What a person can do with a line. */
export type HotlineKind =
  | 'emergency'
  | 'trafficking'
  | 'child-abuse'
  | 'child-helpline'
  | 'missing-child'
  | 'online-reporting'
  | 'crisis';

/**
 * Where a number was seen: on the page of its operator or of a government, in the directory of Child Helpline
 * International, on another organization's page that cites the source, or in Google's data of telephone numbers.
 */
export type Evidence = 'operator' | 'directory' | 'secondary' | 'dataset';

export interface Hotline {
  /** Kebab-case, never renamed, never reused. */
  readonly id: string;
  /** ISO 3166-1 alpha-2, or `INT`. */
  readonly country: string;
  /** The name the operator uses, in the operator's language; never translated. */
  readonly name: string;
  readonly kind: HotlineKind;
  /** Whom the operator serves. */
  readonly audience: 'adult' | 'child' | 'both';
  /** E.164, or the digits as dialled when `shortCode` is set. */
  readonly phone?: string;
  /** The same number as it is written in its country. */
  readonly display?: string;
  /** The number works inside the country only. */
  readonly shortCode?: true;
  /** Further numbers of the same line. `relay` is dialled first, then `phone`. */
  readonly others?: readonly { readonly phone: string; readonly display: string; readonly use: 'relay' | 'tty' | 'abroad' | 'also' }[];
  /** `keywords` are those of further languages. */
  readonly sms?: {
    readonly number: string;
    readonly keyword?: string;
    readonly keywords?: Readonly<Record<string, string>>;
  };
  /** E.164. */
  readonly whatsapp?: string;
  /** Where a person can write to the line; on most sites the website leads from there. */
  readonly chat?: string;
  /** Where there is no chat. */
  readonly web?: string;
  /** BCP 47 tags. */
  readonly languages?: readonly string[];
  /** `24/7`, or days and times in the country's own time: `1-5 09:00-17:00; 6 10:00-12:00`, where 1 is Monday. */
  readonly hours?: string;
  readonly cost?: 'free';
  /** Who runs the line, unless its name says so. */
  readonly operator?: string;
  readonly evidence: Evidence;
  /** The page the entry was read on; `sources.ts` says what it is. */
  readonly source: string;
  /** The date that page carries itself: a year and month, or a day. */
  readonly sourceDate?: string;
  /** The day the entry was taken from its source. */
  readonly recorded: string;
  /** The day a person opened the source or dialled the number. */
  readonly checked?: string;
  /** Its source gives a reason to doubt that the line still answers on this number. */
  readonly doubtful?: true;
}

export const usHotlines = [
  {
    id: 'us-911',
    country: 'US',
    name: '911 emergency services',
    kind: 'emergency',
    audience: 'both',
    phone: '911',
    display: '911',
    shortCode: true,
    hours: '24/7',
    cost: 'free',
    operator: 'local public safety answering points',
    evidence: 'secondary',
    source: 'https://www.txssc.txstate.edu/tools/human-trafficking-toolkit/7-parents-tips/7-3-respond.html',
    recorded: '2026-11-22',
  },
  {
    id: 'us-human-trafficking-hotline',
    country: 'US',
    name: 'National Human Trafficking Hotline',
    kind: 'trafficking',
    audience: 'both',
    phone: '+18883737888',
    display: '1-888-373-7888',
    others: [{ phone: '711', display: '711', use: 'relay' }],
    sms: { number: '233733' },
    chat: 'https://humantraffickinghotline.org/chat',
    languages: ['en', 'es'],
    hours: '24/7',
    cost: 'free',
    operator: 'Compass Connections',
    evidence: 'operator',
    source: 'https://humantraffickinghotline.org/about-us/what-we-do',
    recorded: '2026-11-22',
  },
  {
    id: 'us-childhelp',
    country: 'US',
    name: 'Childhelp National Child Abuse Hotline',
    kind: 'child-abuse',
    audience: 'both',
    phone: '+18004224453',
    display: '1-800-422-4453',
    sms: { number: '+18004224453' },
    chat: 'https://www.childhelphotline.org/',
    languages: ['en'],
    hours: '24/7',
    cost: 'free',
    evidence: 'secondary',
    source: 'https://childhelphotline.org/how-it-works',
    recorded: '2026-11-22',
  },
  {
    id: 'us-ncmec-cybertipline',
    country: 'US',
    name: 'NCMEC CyberTipline',
    kind: 'online-reporting',
    audience: 'both',
    phone: '+18008435678',
    display: '1-800-843-5678',
    web: 'https://report.cybertip.org/',
    languages: ['en'],
    hours: '24/7',
    cost: 'free',
    operator: 'National Center for Missing & Exploited Children',
    evidence: 'operator',
    source: 'https://report.cybertip.org/faqs',
    recorded: '2026-11-22',
  },
  {
    id: 'us-ncmec-missing-child',
    country: 'US',
    name: 'NCMEC missing-child hotline',
    kind: 'missing-child',
    audience: 'both',
    phone: '+18008435678',
    display: '1-800-843-5678',
    web: 'https://www.missingkids.org/',
    languages: ['en'],
    hours: '24/7',
    cost: 'free',
    operator: 'National Center for Missing & Exploited Children',
    evidence: 'operator',
    source: 'https://cops.usdoj.gov/html/dispatch/08-2015/resources_from_ncmec.asp',
    sourceDate: '2015-08',
    recorded: '2026-11-22',
  },
  {
    id: 'us-ncmec-take-it-down',
    country: 'US',
    name: 'Take It Down',
    kind: 'online-reporting',
    audience: 'both',
    web: 'https://takeitdown.ncmec.org/',
    cost: 'free',
    operator: 'National Center for Missing & Exploited Children',
    evidence: 'secondary',
    source: 'https://factually.co/fact-checks/justice/ncmec-reporting-pipeline-how-it-works-funding-constraints-6e306e',
    sourceDate: '2025-12-18',
    recorded: '2026-11-22',
  },
  {
    id: 'us-rainn',
    country: 'US',
    name: 'RAINN National Sexual Assault Hotline',
    kind: 'crisis',
    audience: 'both',
    phone: '+18006564673',
    display: '1-800-656-4673',
    sms: { number: '64673', keyword: 'HOPE' },
    chat: 'https://rainn.org/help-and-healing/hotline/',
    languages: ['en', 'es'],
    hours: '24/7',
    cost: 'free',
    evidence: 'operator',
    source: 'https://rainn.org/get-help/national-sexual-assault-hotline',
    recorded: '2026-11-22',
  },
  {
    id: 'us-stop-it-now',
    country: 'US',
    name: 'Stop It Now! Helpline',
    kind: 'child-abuse',
    audience: 'adult',
    phone: '+18887738368',
    display: '1-888-773-8368',
    chat: 'https://www.stopitnow.org/',
    languages: ['en'],
    cost: 'free',
    evidence: 'operator',
    source: 'https://www.stopitnow.org/about-us/news-room/press-kit/briefing-sheet-the-helpline-of-stop-it-now',
    recorded: '2026-11-22',
  },
  {
    id: 'us-d2l-helpline',
    country: 'US',
    name: 'Darkness to Light text line',
    kind: 'child-abuse',
    audience: 'both',
    sms: { number: '741741', keyword: 'LIGHT' },
    web: 'https://www.d2l.org/get-help/',
    languages: ['en'],
    cost: 'free',
    operator: 'Darkness to Light (text answered by Crisis Text Line)',
    evidence: 'operator',
    source: 'https://www.d2l.org/get-help/',
    recorded: '2026-11-22',
  },
  {
    id: 'us-988',
    country: 'US',
    name: '988 Suicide & Crisis Lifeline',
    kind: 'crisis',
    audience: 'both',
    phone: '988',
    display: '988',
    shortCode: true,
    sms: { number: '988' },
    chat: 'https://chat.988lifeline.org/',
    languages: ['en', 'es'],
    hours: '24/7',
    cost: 'free',
    operator: 'Vibrant Emotional Health for SAMHSA',
    evidence: 'operator',
    source: 'https://www.dhs.gov/know2protect/how-to-report',
    recorded: '2026-11-22',
  },
  {
    id: 'us-crisis-text-line',
    country: 'US',
    name: 'Crisis Text Line',
    kind: 'crisis',
    audience: 'both',
    sms: { number: '741741', keyword: 'HOME', keywords: { es: 'HOLA' } },
    whatsapp: '+14437877678',
    chat: 'https://connect.crisistextline.org/',
    languages: ['en', 'es'],
    hours: '24/7',
    cost: 'free',
    evidence: 'directory',
    source: 'https://childhelplineinternational.org/crisis-text-line/',
    sourceDate: '2023-07-12',
    recorded: '2026-11-22',
  },
  {
    id: 'us-runaway-safeline',
    country: 'US',
    name: 'National Runaway Safeline',
    kind: 'crisis',
    audience: 'both',
    phone: '+18007862929',
    display: '1-800-786-2929',
    sms: { number: '+18007862929' },
    chat: 'https://www.1800runaway.org/',
    languages: ['en'],
    hours: '24/7',
    cost: 'free',
    evidence: 'operator',
    source: 'https://www.nationalrunawaysafeline.org/about-us',
    recorded: '2026-11-22',
  },
  {
    id: 'us-boys-town',
    country: 'US',
    name: 'Boys Town National Hotline',
    kind: 'crisis',
    audience: 'both',
    phone: '+18004483000',
    display: '1-800-448-3000',
    sms: { number: '20121', keyword: 'VOICE' },
    web: 'https://www.yourlifeyourvoice.org/',
    languages: ['en', 'es'],
    hours: '24/7',
    cost: 'free',
    evidence: 'directory',
    source: 'https://childhelplineinternational.org/usa-boys-town-national-hotline/',
    sourceDate: '2022-05-16',
    recorded: '2026-11-22',
  },
  {
    id: 'us-trevor-project',
    country: 'US',
    name: 'The Trevor Project',
    kind: 'crisis',
    audience: 'child',
    phone: '+18664887386',
    display: '1-866-488-7386',
    sms: { number: '678678', keyword: 'START' },
    chat: 'https://www.thetrevorproject.org/get-help/',
    languages: ['en'],
    hours: '24/7',
    cost: 'free',
    evidence: 'directory',
    source: 'https://childhelplineinternational.org/the-trevor-project/',
    sourceDate: '2022-05-30',
    recorded: '2026-11-22',
  },
  {
    id: 'us-love-is-respect',
    country: 'US',
    name: 'love is respect',
    kind: 'crisis',
    audience: 'both',
    phone: '+18663319474',
    display: '1-866-331-9474',
    sms: { number: '22522', keyword: 'LOVEIS' },
    chat: 'https://www.loveisrespect.org/',
    operator: 'National Domestic Violence Hotline',
    evidence: 'secondary',
    source: 'https://sites.google.com/apps.district833.org/phswellnesscenter/monthly-outreach/february',
    recorded: '2026-11-22',
  },
  {
    id: 'us-stronghearts',
    country: 'US',
    name: 'StrongHearts Native Helpline',
    kind: 'crisis',
    audience: 'both',
    phone: '+18447628483',
    display: '1-844-762-8483',
    sms: { number: '+18447628483', keyword: 'START' },
    chat: 'https://strongheartshelpline.org/',
    hours: '24/7',
    cost: 'free',
    evidence: 'secondary',
    source: 'https://strongheartshelpline.org/',
    sourceDate: '2026-08',
    recorded: '2026-11-22',
  },
  {
    id: 'us-ovc-211',
    country: 'US',
    name: '211',
    kind: 'crisis',
    audience: 'both',
    phone: '211',
    display: '2-1-1',
    shortCode: true,
    web: 'https://www.211.org/',
    cost: 'free',
    operator: 'United Way Worldwide / local 211s',
    evidence: 'secondary',
    source: 'https://211ca.org/',
    recorded: '2026-11-22',
  },
  {
    id: 'us-fbi-tips',
    country: 'US',
    name: 'FBI tip line',
    kind: 'online-reporting',
    audience: 'adult',
    phone: '+18002255324',
    display: '1-800-225-5324',
    web: 'https://tips.fbi.gov/',
    cost: 'free',
    operator: 'Federal Bureau of Investigation',
    evidence: 'secondary',
    source: 'https://www.fbi.gov/tips',
    sourceDate: '2026-08',
    recorded: '2026-11-22',
  },
  {
    id: 'us-hsi-tip-line',
    country: 'US',
    name: 'Homeland Security Investigations tip line',
    kind: 'trafficking',
    audience: 'adult',
    phone: '+18663472423',
    display: '1-866-347-2423',
    others: [{ phone: '+18028726199', display: '1-802-872-6199', use: 'abroad' }, { phone: '+18028726196', display: '1-802-872-6196', use: 'tty' }],
    web: 'https://www.ice.gov/tips',
    hours: '24/7',
    cost: 'free',
    operator: 'DHS / ICE Homeland Security Investigations',
    evidence: 'operator',
    source: 'http://www.ice.gov/news/releases/dhs-components-lead-way-fighting-human-trafficking-launch-blue-campaign',
    recorded: '2026-11-22',
  },] as const satisfies readonly Hotline[];

/** Where to look for a line in a country that has no entry here. */
export const directory = {
  id: 'int-child-helpline-international',
  country: 'INT',
  name: 'Child Helpline International',
  kind: 'child-helpline',
  audience: 'both',
  web: 'https://childhelplineinternational.org/helplines/',
  evidence: 'directory',
  source: 'https://childhelplineinternational.org/helplines/',
  sourceDate: '2026-04-22',
  recorded: '2026-11-22',
} as const satisfies Hotline;

/** Every id that this file defines: each needs words in every locale. */
export type HotlineId = (typeof usHotlines)[number]['id'] | (typeof directory)['id'];
