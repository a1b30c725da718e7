/**
 * Trainings for adults, as their providers describe them.
 *
 * Nothing here comes from memory. Each entry was read on its provider's page. A field that the page did not give is
 * absent, and what is absent is never shown: prices and lengths that were only told second-hand, that are years old or
 * that nobody sourced are left out, and so is every figure about harm that such a page quotes. What is not here at all:
 * courses that are only known second-hand, curricula that are taught to young people, trainings for agencies only, and
 * guides to read.
 */

/** How a person can take part. */
export type Format = 'online' | 'in-person';

export interface Course {
  /** Kebab-case, never renamed, never reused. */
  readonly id: string;
  /** The name the provider uses, in the provider's language; never translated. */
  readonly name: string;
  readonly provider: string;
  /** The page about the course. One without https is named and not linked. */
  readonly url: string;
  /** How long it takes, as far as the provider says: in minutes, or in modules. */
  readonly minutes?: number;
  readonly modules?: number;
  readonly formats?: readonly Format[];
  readonly cost?: 'free';
  /** BCP 47 tags. */
  readonly languages?: readonly string[];
  readonly certificate?: true;
  /** The day the entry was taken from the page. */
  readonly recorded: string;
}

/** The first one is the default. */
export const courses = [
  {
    // Formerly "Commercial Sexual Exploitation of Children".
    id: 'd2l-protecting-children-from-sex-trafficking',
    name: 'Protecting Children from Sex Trafficking',
    provider: 'Darkness to Light',
    url: 'https://www.d2l.org/education/additional-training/child-exploitation/',
    minutes: 60,
    formats: ['online', 'in-person'],
    languages: ['en', 'es'],
    recorded: '2026-11-22',
  },
  {
    id: 'd2l-stewards-of-children',
    name: 'Stewards of Children',
    provider: 'Darkness to Light',
    url: 'https://www.d2l.org/education/stewards-of-children/',
    formats: ['online', 'in-person'],
    languages: ['en'],
    recorded: '2026-11-22',
  },
  {
    id: 'ncmec-intro-child-sex-trafficking',
    name: 'Introduction to Child Sex Trafficking',
    provider: 'National Center for Missing & Exploited Children',
    url: 'https://connect.missingkids.org/products/introduction-to-child-sex-trafficking',
    modules: 3,
    formats: ['online'],
    languages: ['en'],
    recorded: '2026-11-22',
  },
  {
    id: 'onwatch',
    name: 'OnWatch',
    provider: 'Safe House Project, Malouf Foundation',
    url: 'https://safehouseproject.org/onwatch',
    formats: ['online'],
    cost: 'free',
    languages: ['en'],
    recorded: '2026-11-22',
  },
  {
    id: 'onwatch-educators',
    name: 'Educators Training Portal',
    provider: 'Safe House Project',
    url: 'https://safehouseproject.org/onwatch',
    minutes: 30,
    formats: ['online'],
    languages: ['en'],
    recorded: '2026-11-22',
  },
  {
    id: 'polaris-ht-101',
    name: 'Human Trafficking 101',
    provider: 'Polaris',
    url: 'https://polarisproject.org/training/',
    modules: 6,
    formats: ['online'],
    cost: 'free',
    languages: ['en', 'es'],
    certificate: true,
    recorded: '2026-11-22',
  },
  {
    id: 'pact-travel',
    name: 'Travel professionals training',
    provider: 'PACT (Protect All Children from Trafficking)',
    url: 'https://wearepact.org/blog/travel-professional-training-against-human-trafficking',
    minutes: 25,
    formats: ['online'],
    languages: ['en', 'es', 'pt', 'fr'],
    certificate: true,
    recorded: '2026-11-22',
  },
  {
    // Read in https://content.govdelivery.com/accounts/USDHS/bulletins/3130b82, of April 2022: its price is too old to repeat.
    id: 'blue-campaign-youth-professional',
    name: 'Youth Professional and Caretaker Training',
    provider: 'DHS Blue Campaign',
    url: 'https://www.dhs.gov/blue-campaign/awareness-training',
    formats: ['online'],
    languages: ['en'],
    recorded: '2026-11-22',
  },
  {
    // An old capture: its price is too old to repeat.
    id: 'blue-campaign-general',
    name: 'Human Trafficking Awareness Training',
    provider: 'DHS Blue Campaign',
    url: 'http://www.dhs.gov/blue-campaign/awareness-training',
    formats: ['online'],
    languages: ['en'],
    recorded: '2026-11-22',
  },
  {
    // Three parts of 45, 25 and 10 minutes.
    id: 'protect-ht-101-103',
    name: 'PROTECT Human Trafficking 101, 102, 103',
    provider: '3Strands Global Foundation',
    url: 'https://protectnow.org/ab1227/protect-program-ab1227/',
    minutes: 80,
    formats: ['online', 'in-person'],
    languages: ['en'],
    recorded: '2026-11-22',
  },
] as const satisfies readonly Course[];

export type CourseId = (typeof courses)[number]['id'];
