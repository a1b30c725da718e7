/**
 * What the pages are that the entries of `hotlines.ts` were read on. Editors and documentation read this table; it is
 * kept apart because a page that shows the banner only needs the addresses.
 */
import type { directory, usHotlines } from './hotlines.js';

export interface Source {
  readonly title: string;
  readonly publisher?: string;
}

type SourceUrl = (typeof usHotlines)[number]['source'] | (typeof directory)['source'];

/** A missing source and an unused one are compile errors. */
export const sources: Readonly<Record<SourceUrl, Source>> = {
  'https://www.txssc.txstate.edu/tools/human-trafficking-toolkit/7-parents-tips/7-3-respond.html': { title: 'Texas School Safety Center (Texas State University): 7.3 How to Respond' },
  'https://humantraffickinghotline.org/about-us/what-we-do': { title: 'National Human Trafficking Hotline: What We Do (undated capture from the Polaris years)' },
  'https://childhelphotline.org/how-it-works': { title: 'Childhelp hotline: How it works' },
  'https://report.cybertip.org/faqs': { title: 'CyberTipline FAQ (NCMEC)' },
  'https://cops.usdoj.gov/html/dispatch/08-2015/resources_from_ncmec.asp': { title: 'US DOJ COPS Office: Law Enforcement Resources from NCMEC' },
  'https://factually.co/fact-checks/justice/ncmec-reporting-pipeline-how-it-works-funding-constraints-6e306e': { title: 'Factually (Dec 2025), describing NCMEC tools' },
  'https://rainn.org/get-help/national-sexual-assault-hotline': { title: 'RAINN: National Sexual Assault Hotline' },
  'https://www.stopitnow.org/about-us/news-room/press-kit/briefing-sheet-the-helpline-of-stop-it-now': { title: 'Briefing Sheet: The Helpline of Stop It Now!' },
  'https://www.d2l.org/get-help/': { title: 'Darkness to Light: Get Help' },
  'https://www.dhs.gov/know2protect/how-to-report': { title: 'DHS Know2Protect: How2Report' },
  'https://childhelplineinternational.org/crisis-text-line/': { title: 'Child Helpline International: Crisis Text Line', publisher: 'Child Helpline International' },
  'https://www.nationalrunawaysafeline.org/about-us': { title: 'National Runaway Safeline: About us' },
  'https://childhelplineinternational.org/usa-boys-town-national-hotline/': { title: 'Child Helpline International: Boys Town National Hotline', publisher: 'Child Helpline International' },
  'https://childhelplineinternational.org/the-trevor-project/': { title: 'Child Helpline International: The Trevor Project', publisher: 'Child Helpline International' },
  'https://sites.google.com/apps.district833.org/phswellnesscenter/monthly-outreach/february': { title: 'School wellness page quoting loveisrespect.org' },
  'https://strongheartshelpline.org/': { title: 'cited by a California help directory (Aug 2026)' },
  'https://211ca.org/': { title: '211 California, as listed in a California help directory (Aug 2026)' },
  'https://www.fbi.gov/tips': { title: 'cited by a California help directory (Aug 2026)' },
  'http://www.ice.gov/news/releases/dhs-components-lead-way-fighting-human-trafficking-launch-blue-campaign': { title: 'ICE news release / page header \'Report Crimes: 1-866-DHS-2-ICE\'' },
  'https://childhelplineinternational.org/helplines/': { title: 'Child Helpline International directory', publisher: 'Child Helpline International' },
};
