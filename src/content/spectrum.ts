/**
 * The five stages of the spectrum, in the order of Darkness to Light, whose teaching model it is.
 *
 * The order says how much is traded and nothing about harm. No source was found that confirms five ordered steps; the
 * National Institute of Justice (2007) describes three. The widget says so.
 */

export interface Stage {
  /** Kebab-case, never renamed, never reused. */
  readonly id: string;
  /** The pages that the explanation, the sign and what can interrupt it were taken from, each with who publishes it. */
  readonly sources: readonly { readonly name: string; readonly url: string }[];
  /** The day on which what is said of the stage was corrected. */
  readonly changed?: string;
}

export const stages = [
  {
    id: 'child-sexual-abuse',
    sources: [
      { name: 'Darkness to Light', url: 'https://www.d2l.org/get-help/' },
      { name: 'WBRY', url: 'https://wbry.com/darkness-to-light-step-2-minimize-opportunity' },
    ],
  },
  {
    id: 'child-sexual-abuse-material',
    sources: [
      { name: 'CyberTipline', url: 'https://report.cybertip.org/faqs' },
      { name: 'DHS Know2Protect', url: 'https://www.dhs.gov/know2protect/how-to-report' },
      { name: 'NCMEC, 2025', url: 'https://www.missingkids.org/blog/2025/spike-in-online-crimes-against-children-a-wake-up-call' },
    ],
  },
  {
    id: 'exploitation-in-exchange',
    sources: [
      { name: 'NCMEC', url: 'https://www.missingkids.org/theissues/trafficking' },
      { name: 'NCMEC, 2022', url: 'https://www.missingkids.org/blog/2022/ncmec-partners-with-a21-to-prevent-human-trafficking' },
      { name: 'SAFE', url: 'https://safe4us.org/blog/familial-sex-trafficking-ofnbspminors-trafficking-conditions-clinicalnbsp-presentation-andnbspsystem-involvement' },
    ],
  },
  {
    id: 'local-trafficking',
    sources: [
      { name: 'NCMEC', url: 'https://www.missingkids.org/theissues/trafficking' },
      { name: 'NCMEC, 2020', url: 'https://www.missingkids.org/blog/2020/january-is-national-human-trafficking-prevention-month' },
      { name: 'Texas School Safety Center', url: 'https://www.txssc.txstate.edu/tools/human-trafficking-toolkit/7-parents-tips/7-3-respond.html' },
    ],
  },
  {
    id: 'national-international-trafficking',
    sources: [
      { name: 'CTF4Kids, 2008', url: 'https://ctf4kids.org/2008/01/nij-issues-report-on-the-commercial-sexual-exploitation-of-children' },
      { name: 'Washington University', url: 'https://sites.wustl.edu/htcn/considerations-for-human-trafficking-imagery-in-the-u-s-a/' },
      { name: 'PACT', url: 'https://wearepact.org/blog/travel-professional-training-against-human-trafficking' },
    ],
  },
] as const satisfies readonly Stage[];

/** Every id that this file defines: each needs words in every locale. */
export type StageId = (typeof stages)[number]['id'];
