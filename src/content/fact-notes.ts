/**
 * Where each fact was read and what editors need to know before they change it. No widget loads this file: a page that
 * shows a fact only needs its publisher, year and address.
 */
import type { FactId } from './facts.js';

export interface FactNotes {
  /** What the publisher calls it. */
  readonly title: string;
  /** `page`: read on a page of the publisher or a copy; `secondary`: read on somebody else's; `unseen`: not found. */
  readonly seen: 'page' | 'secondary' | 'unseen';
  /** The day it was taken from its source. */
  readonly recorded: string;
  /** What must not be claimed, and what to look for next. */
  readonly notes?: readonly string[];
  /** Further pages that were read. */
  readonly pages?: readonly string[];
}

const recorded = '2026-11-22';

/** A fact without notes is a compile error. */
export const factNotes: Readonly<Record<FactId, FactNotes>> = {
  'ncmec-2024-1-in-7': {
    title: 'They’re Missing Too: Why Runaway Children Need Our Help',
    seen: 'page',
    recorded,
    notes: [
      'More than 29,000 missing child cases were reported in 2024, over 27,000 of them endangered runaways.',
      'Other years seen: 1 in 7 (2013), 1 in 6 (2016), 1 in 7 (2017), 1 in 6 (undated). 1 in 5 was not seen.',
      'A 2025 figure (published 2026) was not found: look for it.',
    ],
    pages: [
      'https://savinglostkids.org/what-is-the-problem',
      'https://wcpinst.org/source/missing-exploited-children-subject-house-hearing',
    ],
  },
  'ilo-2021-27-6m': {
    title: 'Global Estimates of Modern Slavery: Forced Labour and Forced Marriage',
    seen: 'page',
    recorded,
    notes: [
      'Includes 6.3 million people in forced commercial sexual exploitation (from a news report of the data).',
      'KOK (Germany) notes that the broad definition gives numbers far above other sources.',
      'The next edition is due about 2026-27 (unsourced): look for it. The linked page is in Italian.',
    ],
    pages: [
      'https://hr.asia/?p=85127',
      'https://gtn24.com/bussiness/3041-ilo-reports-236-billion-in-illegal-profits-annually-from-forced-labor.html',
      'https://newscentral.africa/un-reports-criminals-generate-billions-from-forced-labour',
      'https://www.kok-gegen-menschenhandel.de/en/news/news/kok-news/global-estimates-on-forced-labour',
    ],
  },
  'us-law-under-18': {
    title: 'Blue Campaign (archived page); Trafficking Victims Protection Act',
    seen: 'page',
    recorded,
  },
  'csa-prevalence-d2l-1-in-10': {
    title: 'Child sexual abuse statistics',
    seen: 'page',
    recorded,
    notes: [
      'The study behind it (Townsend & Rheingold, 2013) and the higher figures of the CDC were not seen: do not name them.',
      'The address was recorded with a full stop at its end, which is left out here.',
      '1 in 7 girls and 1 in 25 boys were read in a copy: https://docslib.org/doc/11363691.',
    ],
  },
  'ilo-2024-236bn': {
    title: 'Profits and poverty: the economics of forced labour (2nd edition)',
    seen: 'secondary',
    recorded,
    notes: ['37% more than in the estimate of 2014, which was US$150 billion, US$99 billion of it from sexual exploitation.'],
    pages: [
      'https://gtn24.com/bussiness/3041-ilo-reports-236-billion-in-illegal-profits-annually-from-forced-labor.html',
      'https://stateofchildren.com/profits-and-poverty-the-economics-of-forced-labour/',
    ],
  },
  'nasem-2013-no-reliable-us-number': {
    title: 'Confronting Commercial Sexual Exploitation and Sex Trafficking of Minors in the United States, chapter 2',
    seen: 'page',
    recorded,
    notes: ['Published guesses ran from 1,400 to 2.4 million; Stransky and Finkelhor (2008) ask not to cite them.'],
    pages: [
      'https://docslib.org/doc/2305636/commercial-sexual-exploitation-of-children-sex-trafficking-literature-review',
    ],
  },
  'cybertipline-2024': {
    title: '2024 CyberTipline data',
    seen: 'secondary',
    recorded,
    notes: [
      '29.2 million separate incidents, and encryption as a cause of the fall, are unsourced: do not claim them.',
      'The total of 2025 (published 2026) was not found: look at https://www.ncmec.org/cybertiplinedata.',
    ],
    pages: [
      'https://www.themissionhaven.org/post/what-the-2024-ncmec-report-says-about-child-safety',
      'https://calendarfreemonthly2023.netlify.app/host-https-www.globalchildexploitationpolicy.org/content/gpp-ncmec/us/en/articles/thoughtful-data-analysis.html',
    ],
  },
  'ilo-2021-3-3m-children': {
    title: 'Global Estimates of Modern Slavery',
    seen: 'secondary',
    recorded,
    notes: ['“More than half” was read. The rounded 1.7 million, and that it is conservative for children, were not seen.'],
  },
  'ncmec-2024-child-welfare-18pct': {
    title: 'NCMEC child sex trafficking data, quoted by Praxis Professional',
    seen: 'secondary',
    recorded,
    notes: ['More than 27,800 reports of possible child sex trafficking were received; reports are not victims.'],
  },
  'nasem-2013-maltreatment-associated': {
    title: 'Confronting Commercial Sexual Exploitation and Sex Trafficking of Minors in the United States (guide, Box 3)',
    seen: 'page',
    recorded,
    notes: ['That most abused children are never trafficked stands with the figure of 70 to 90% in the research.'],
  },
  'cse-it-1-in-10': {
    title: 'CSE-IT validation report',
    seen: 'page',
    recorded,
    notes: [
      '5,537 young people in child welfare, juvenile justice and related systems. Never write “1 in 10 children”.',
      'The year is not known (about 2016, unsourced).',
    ],
  },
  'cybertipline-2025-h1': {
    title: 'Spike in online crimes against children a “wake-up call”',
    seen: 'page',
    recorded,
    notes: [
      '5,976 in the same months of 2024. That the REPORT Act (2024) explains the rise is unsourced beyond “in part”.',
    ],
  },
  'ilo-2012-20-9m': {
    title: 'ILO 2012 Global estimate of forced labour',
    seen: 'page',
    recorded,
    notes: ['Quoted with Polaris as its source; the source is the ILO. 4.5 million of them in forced sexual exploitation.'],
  },
  'ilo-2012-5-4m-children': {
    title: 'ILO 2012 Global estimate of forced labour',
    seen: 'page',
    recorded,
    notes: ['The summary says 5.5 million (26%) aged 17 or under; 5.4 million was probably worked out again from 26%.'],
  },
  'ncmec-2020-1-in-6': {
    title: 'NCMEC data on missing children and child sex trafficking',
    seen: 'unseen',
    recorded,
  },
  'nij-2007-70-90': {
    title: 'Commercial Sexual Exploitation of Children: What Do We Know and What Do We Do About It? (NCJ 215733)',
    seen: 'unseen',
    recorded,
    notes: [
      'The likely roots are 70% in Silbert and Pines (1981) and 73% in Bagley and Young (1987): adults, asked in retrospect.',
      'The whole report was not available: the figure may stand elsewhere in it.',
    ],
    pages: [
      'https://ctf4kids.org/2008/01/nij-issues-report-on-the-commercial-sexual-exploitation-of-children',
      'http://www.nap.edu/openbook.php?record_id=18358&page=80',
      'https://www.d2l.org/education/additional-training/child-exploitation/',
    ],
  },
  'hundreds-of-billions': {
    title: 'Human trafficking affects the most vulnerable in our society: children',
    seen: 'page',
    recorded,
    notes: ['At the time the only estimate was that of 2014, US$150 billion.'],
  },
};

/** Figures that no widget shows, by name or otherwise, and why. */
export const withheld: Readonly<Record<string, string>> = {
  'cybertipline-2023': 'Reports of 2023, not children; of use only beside other years, and a fact stands alone.',
  'unodc-2024-38pct-children': 'Not seen at its source. Not to be used before somebody has read it there.',
  'avoid-average-age-12': 'An average of minors only, and lurid counts: never to be used.',
};
