/**
 * The statistics: what each number is, who says so and since when. How it is said is in the locales, keyed by the same
 * ids; where each was read, and which ones are held back and why, is in `fact-notes.ts`, which no widget loads.
 *
 * A field that no source gave is absent, and what is absent is never shown.
 */

/** What is shown large. A share is "1 in so many"; percents are written as they are read, 18 for 18%. */
export type Figure =
  | { readonly count: number }
  | { readonly dollars: number }
  | { readonly share: number }
  | { readonly percent: number; readonly to?: number };

export interface Fact {
  /** A fact without a number is shown as a statement. */
  readonly figure?: Figure;
  /** Further counts that its words need, in their order. */
  readonly more?: readonly number[];
  /** In the publisher's language; never translated. */
  readonly publisher: string;
  /** When it was published. */
  readonly year?: number;
  /** The year that it describes, where that is another one. */
  readonly dataYear?: number;
  readonly url?: string;
  /** The page is not the publisher's own. */
  readonly secondHand?: true;
}

/** A figure that is still quoted, and that is shown only by name and with what is wrong with it. */
export interface OlderFact extends Fact {
  /** `replaced`: a newer figure exists. `weak`: it was never a sound figure. */
  readonly status: 'replaced' | 'weak';
  readonly replacedBy: CurrentFactId;
}

const NCMEC = 'National Center for Missing & Exploited Children (NCMEC)';
const ILO = 'International Labour Organization (ILO)';
const ILO_AND_OTHERS = `${ILO}, Walk Free, IOM`;
const NATIONAL_ACADEMIES = 'Institute of Medicine and National Research Council (National Academies)';
const D2L = 'Darkness to Light';

/** What is shown without a name, one a day, in this order: neighbors differ in kind, because two may share a page. */
export const currentFacts = {
  'ncmec-2024-1-in-7': {
    figure: { share: 7 },
    publisher: NCMEC,
    year: 2025,
    dataYear: 2024,
    url: 'https://www.missingkids.org/blog/2025/theyre-missing-too-why-runaway-children-need-our-help',
  },
  'ilo-2021-27-6m': {
    figure: { count: 27.6e6 },
    publisher: ILO_AND_OTHERS,
    year: 2022,
    dataYear: 2021,
    url: 'https://www.ilo.org/global/topics/forced-labour/publications/WCMS_854733/lang--it/index.htm',
  },
  'us-law-under-18': {
    publisher: 'US Department of Homeland Security (DHS)',
    year: 2012,
    url: 'https://cybercemetery.unt.edu/archive/oilspill/20121007052419/http://www.dhs.gov/blue-campaign',
    secondHand: true,
  },
  'csa-prevalence-d2l-1-in-10': {
    figure: { share: 10 },
    publisher: D2L,
    year: 2013,
    url: 'https://d2l.org/education/stewards-of-children',
  },
  'ilo-2024-236bn': {
    figure: { dollars: 236e9 },
    publisher: ILO,
    year: 2024,
    dataYear: 2021,
    url: 'https://www.statista.com/chart/31940/estimated-illegal-profits-from-forced-labor-by-category/',
    secondHand: true,
  },
  'nasem-2013-no-reliable-us-number': {
    publisher: NATIONAL_ACADEMIES,
    year: 2013,
    url: 'http://www.nap.edu/openbook.php?record_id=18358&page=41',
  },
  'cybertipline-2024': {
    figure: { count: 20.5e6 },
    publisher: NCMEC,
    year: 2025,
    url: 'https://www.dataforadifference.com/ignite/20-million-reports-the-online-child-exploitation-crisis',
    secondHand: true,
  },
  'ilo-2021-3-3m-children': {
    figure: { count: 3.3e6 },
    publisher: ILO_AND_OTHERS,
    year: 2022,
    dataYear: 2021,
    url: 'https://hr.asia/?p=85127',
    secondHand: true,
  },
  'ncmec-2024-child-welfare-18pct': {
    figure: { percent: 18 },
    publisher: NCMEC,
    year: 2025,
    url: 'https://praxisprofessional.com/part-1-retiring-the-runaway-label',
    secondHand: true,
  },
  'nasem-2013-maltreatment-associated': {
    publisher: NATIONAL_ACADEMIES,
    year: 2013,
    url: 'http://www.nap.edu/openbook.php?record_id=18798&page=12',
  },
  'cse-it-1-in-10': {
    figure: { share: 10 },
    publisher: 'WestCoast Children’s Clinic',
    url: 'https://www.westcoastcc.org/cse-it/cse-it-research',
  },
  'cybertipline-2025-h1': {
    figure: { count: 62_891 },
    publisher: NCMEC,
    year: 2025,
    url: 'https://www.missingkids.org/blog/2025/spike-in-online-crimes-against-children-a-wake-up-call',
  },
} as const satisfies Readonly<Record<string, Fact>>;

export type CurrentFactId = keyof typeof currentFacts;

/** The figures of the two texts that this project grew from, which newer or better research has replaced. */
export const olderFacts = {
  'ilo-2012-20-9m': {
    figure: { count: 20.9e6 },
    publisher: ILO,
    year: 2012,
    url: 'https://livrozilla.com/doc/1624013/ilo-2012-global-estimate-of-forced-labour-executive',
    secondHand: true,
    status: 'replaced',
    replacedBy: 'ilo-2021-27-6m',
  },
  'ilo-2012-5-4m-children': {
    figure: { count: 5.4e6 },
    more: [20.9e6, 5.5e6],
    publisher: ILO,
    year: 2012,
    url: 'https://livrozilla.com/doc/1624013/ilo-2012-global-estimate-of-forced-labour-executive',
    secondHand: true,
    status: 'weak',
    replacedBy: 'ilo-2021-3-3m-children',
  },
  'ncmec-2020-1-in-6': {
    figure: { share: 6 },
    publisher: NCMEC,
    year: 2021,
    dataYear: 2020,
    url: 'https://www.missingkids.org/theissues/trafficking',
    status: 'replaced',
    replacedBy: 'ncmec-2024-1-in-7',
  },
  'nij-2007-70-90': {
    figure: { percent: 70, to: 90 },
    publisher: 'National Institute of Justice',
    year: 2007,
    url: 'https://docslib.org/doc/7129718/commercial-sexual-exploitation-of-children-what-do-we-know-and-what-do-we-do-about-it',
    secondHand: true,
    status: 'weak',
    replacedBy: 'nasem-2013-maltreatment-associated',
  },
  // No source was given where these words were read, so the text itself is the only publisher there is.
  'hundreds-of-billions': {
    publisher: D2L,
    status: 'weak',
    replacedBy: 'ilo-2024-236bn',
  },
} as const satisfies Readonly<Record<string, OlderFact>>;

export type FactId = CurrentFactId | keyof typeof olderFacts;
