/**
 * What makes a child easier to target, what may show, what protects and what to do: ids, order and sources.
 *
 * Nothing here comes from memory: `basis` names the pages of every statement. It is a reflection aid, never a
 * screening instrument, so no statement carries a weight and nothing adds them up. Clothing, make-up, sexual behavior,
 * tattoos, race, nationality, vehicles and parking lots stay out: they feed stereotypes or blame the child.
 */

/** The statements that can be ticked, in groups. */
export const groups = {
  signs: ['missing', 'possessions', 'watched', 'partner', 'rehearsed', 'school-change', 'offer', 'moving', 'online', 'untreated'],
  // The six groups of source document 1, where being a girl is a sentence and nothing to tick, with the four of the
  // sentence of NCMEC that it quotes: past violence is in `trauma`, homelessness in `homeless`.
  groups: ['child-welfare', 'low-income', 'lgbtq', 'homeless', 'trauma', 'weak-support', 'marginalized'],
  // The rest of the research; what holds for society as a whole is a sentence. The grouping is ours.
  own: ['hopeless', 'substances', 'disability', 'school', 'justice', 'immigration'],
  close: ['home', 'caregiver', 'family', 'peers'],
  nearby: ['services', 'gangs', 'online-spaces'],
  strengths: ['steady-adult', 'belonging', 'acceptance', 'stability', 'open-talk', 'early-help', 'limits'],
} as const;

export type GroupId = keyof typeof groups;
export type StatementId = (typeof groups)[GroupId][number];
export type SignId = (typeof groups)['signs'][number];

/** The parts in the order of the screen: what shows comes before the story around it. */
export const parts = {
  signs: ['signs'],
  groups: ['groups'],
  circumstances: ['own', 'close', 'nearby'],
  strengths: ['strengths'],
} as const satisfies Record<string, readonly GroupId[]>;

export type PartId = keyof typeof parts;
/** A group that has a name of its own within its part. */
export type SubgroupId = (typeof parts)['circumstances'][number];

/** The signs that each audience is best placed to notice come first; all the others follow. The choice is ours. */
export const firstSigns = {
  anyone: [],
  educator: ['school-change', 'missing', 'rehearsed', 'possessions'],
  health: ['untreated', 'watched', 'rehearsed'],
  'youth-worker': ['missing', 'partner', 'offer', 'possessions'],
  neighbor: ['moving', 'watched', 'missing'],
  caregiver: ['online', 'missing', 'partner', 'school-change'],
} as const satisfies Record<string, readonly SignId[]>;

export type Audience = keyof typeof firstSigns;

/** The steps after the emergency number and the lines, in their order. */
export const steps = ['no-confrontation', 'listen', 'no-questions', 'no-secrecy', 'report', 'images', 'write', 'stay'] as const;

export type StepId = (typeof steps)[number];

/** The pages that the statements come from. */
export const pages = {
  'nasem-box3': 'http://www.nap.edu/openbook.php?record_id=18798&page=12',
  'nasem-fig': 'https://nap.nationalacademies.org/skim.php?record_id=18358&chap=77-142&act=nap',
  'franchino-olsen-2019': 'https://calio.dspacedirect.org/handle/11212/4498?show=full',
  ncmec: 'https://www.missingkids.org/theissues/trafficking',
  'ncmec-2': 'https://us.missingkids.org/content/ncmec/en/theissues/trafficking',
  'ncmec-2020': 'https://www.missingkids.org/blog/2020/january-is-national-human-trafficking-prevention-month',
  'ncmec-2025': 'https://www.missingkids.org/blog/2025/spike-in-online-crimes-against-children-a-wake-up-call',
  'polaris-vuln': 'https://polarisproject.org/vulnerabilities-and-recruitment/',
  'polaris-story': 'https://polarisproject.org/blog/2023/01/know-the-story-not-the-signs/',
  'unc-idd': 'https://teach2reach.web.unc.edu/author/meljenk/',
  'sprang-cole-2018':
    'https://safe4us.org/blog/familial-sex-trafficking-ofnbspminors-trafficking-conditions-clinicalnbsp-presentation-andnbspsystem-involvement',
  westcoast: 'https://www.westcoastcc.org/cse-it/cse-it-research',
  'aau-slc': 'https://aau-slc.org/what-we-do/human-trafficking-survivor-support/learn/recognize.html',
  'dhs-k2p': 'https://www.dhs.gov/know2protect/how-to-report',
  'ncssle-prevent': 'https://safesupportivelearning.ed.gov/human-trafficking-americas-schools/preventing-child-trafficking-at-school-level',
  love146: 'https://love146.org/notanumber/',
  d2l: 'https://www.d2l.org/get-help/',
  'wbry-d2l': 'https://wbry.com/darkness-to-light-step-2-minimize-opportunity',
  txssc: 'https://www.txssc.txstate.edu/tools/human-trafficking-toolkit/7-parents-tips/7-3-respond.html',
  suffolkcac: 'https://www.suffolkcac.org/support-resources/know-how-to-respond',
  capcenter: 'https://thecapcenter.org/help/if-a-child-comes-to-you',
  livingincommunity: 'https://livingincommunity.ca/when-children-disclose-sexual-exploitation/',
} as const;

type PageId = keyof typeof pages;

/**
 * The pages of each statement and step, for editors and documentation: a missing one is a compile error. `practice` is
 * the practice of the field, for which no page was found.
 */
export const basis: Readonly<Record<StatementId | StepId | 'girls' | 'society', readonly (PageId | 'practice')[]>> = {
  missing: ['ncmec'],
  possessions: ['ncmec-2020'],
  watched: ['ncmec-2020'],
  partner: ['aau-slc'],
  rehearsed: ['ncmec-2020'],
  'school-change': ['polaris-story'],
  offer: ['polaris-vuln'],
  moving: ['ncmec-2020'],
  online: ['dhs-k2p'],
  untreated: ['aau-slc'],
  girls: ['westcoast'],
  'child-welfare': ['nasem-box3', 'nasem-fig', 'franchino-olsen-2019'],
  'low-income': ['franchino-olsen-2019'],
  lgbtq: ['nasem-fig', 'ncmec'],
  homeless: ['nasem-fig', 'franchino-olsen-2019', 'ncmec'],
  trauma: ['nasem-box3', 'franchino-olsen-2019', 'ncmec'],
  'weak-support': ['nasem-fig', 'ncmec-2'],
  marginalized: ['polaris-vuln', 'ncmec'],
  hopeless: ['nasem-box3', 'franchino-olsen-2019'],
  substances: ['nasem-box3', 'franchino-olsen-2019', 'ncmec'],
  disability: ['nasem-box3', 'unc-idd'],
  school: ['franchino-olsen-2019'],
  justice: ['nasem-fig', 'franchino-olsen-2019'],
  immigration: ['polaris-vuln'],
  home: ['nasem-fig', 'franchino-olsen-2019', 'polaris-vuln'],
  caregiver: ['franchino-olsen-2019', 'ncmec', 'polaris-vuln'],
  family: ['ncmec-2', 'sprang-cole-2018'],
  peers: ['nasem-fig', 'franchino-olsen-2019'],
  services: ['nasem-fig'],
  gangs: ['nasem-fig'],
  'online-spaces': ['nasem-box3', 'ncmec-2025'],
  society: ['nasem-fig', 'nasem-box3', 'ncmec-2', 'polaris-vuln'],
  'steady-adult': ['love146', 'ncssle-prevent'],
  belonging: ['ncssle-prevent'],
  acceptance: ['ncmec'],
  stability: ['ncssle-prevent'],
  'open-talk': ['d2l', 'love146'],
  'early-help': ['ncmec'],
  limits: ['wbry-d2l'],
  'no-confrontation': ['txssc', 'polaris-story'],
  listen: ['txssc', 'suffolkcac'],
  'no-questions': ['suffolkcac', 'capcenter'],
  'no-secrecy': ['suffolkcac', 'capcenter'],
  report: ['capcenter', 'practice'],
  images: ['practice'],
  write: ['livingincommunity', 'practice'],
  stay: ['capcenter', 'practice'],
};
