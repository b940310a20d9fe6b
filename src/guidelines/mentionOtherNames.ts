/**
 * Other sources that prose names, by how it names them. `needs`: what must stand with the name to make it a citation.
 * `guide`: a word such as "guideline", "criteria" or "review" close behind it, or a verb that says what it holds, or
 * "according to" before it; `name`: nothing. Names are compared by the stems of their words.
 */
export interface OtherName {
  /** Of the catalog. */
  readonly id: string;
  readonly names: readonly string[];
  readonly needs: 'name' | 'guide' | 'word';
}

export const otherNames: readonly OtherName[] = [
  {
    id: 'other/cdc-opioid-2016',
    needs: 'word',
    names: ['cdc', 'centers for disease control and prevention', 'centers for disease control'],
  },
  {
    id: 'other/ama-guides-5',
    needs: 'name',
    names: [
      'ama guides to the evaluation of permanent impairment',
      'guides to the evaluation of permanent impairment',
      'american medical association guides to the evaluation of permanent impairment',
      'american medical association guides',
      'ama guides',
      'ama guidelines',
    ],
  },
  { id: 'other/cochrane', needs: 'word', names: ['cochrane', 'cochrane database of systematic'] },
  { id: 'other/cochrane', needs: 'name', names: ['cochrane collaboration', 'cochrane library'] },
  {
    id: 'other/aaos',
    needs: 'guide',
    names: ['american academy of orthopaedic surgeons', 'american academy of orthopedic surgeons', 'aaos'],
  },
  {
    id: 'other/acr-imaging',
    needs: 'name',
    names: ['acr appropriateness criteria', 'american college of radiology appropriateness criteria'],
  },
  { id: 'other/acr-imaging', needs: 'guide', names: ['american college of radiology'] },
  { id: 'other/acr-rheum', needs: 'guide', names: ['american college of rheumatology'] },
  { id: 'other/nass', needs: 'guide', names: ['north american spine society', 'nass'] },
  { id: 'other/asipp', needs: 'guide', names: ['american society of interventional pain physicians', 'asipp'] },
  {
    id: 'other/aps-aapm',
    needs: 'guide',
    names: ['american pain society', 'american academy of pain medicine', 'aps aapm'],
  },
  { id: 'other/aasm', needs: 'guide', names: ['american academy of sleep medicine', 'aasm'] },
  {
    id: 'other/acc-aha',
    needs: 'guide',
    names: ['american heart association', 'american college of cardiology', 'acc aha'],
  },
  { id: 'other/acs-assist', needs: 'guide', names: ['american college of surgeons'] },
  {
    id: 'other/ahrq',
    needs: 'guide',
    names: ['agency for healthcare research and quality', 'agency for health care research and quality', 'ahrq'],
  },
  {
    id: 'other/uspstf',
    needs: 'guide',
    names: ['us preventive services task force', 'united states preventive services task force', 'uspstf'],
  },
  { id: 'other/asam', needs: 'guide', names: ['american society of addiction medicine', 'asam'] },
  { id: 'other/apa-psych', needs: 'guide', names: ['american psychiatric association'] },
  {
    id: 'other/nice',
    needs: 'guide',
    names: ['national institute for health and care excellence', 'national institute for clinical excellence'],
  },
  {
    id: 'other/fda-label',
    needs: 'word',
    names: ['fda', 'food and drug administration', 'us food and drug administration'],
  },
  { id: 'other/cms-ncd', needs: 'word', names: ['medicare', 'cms', 'centers for medicare and medicaid services'] },
  {
    id: 'other/cms-ncd',
    needs: 'name',
    names: ['national coverage determination', 'local coverage determination', 'medicare benefits manual'],
  },
  {
    id: 'other/aetna-cpb',
    needs: 'word',
    names: ['aetna', 'blue cross blue shield', 'cigna', 'unitedhealthcare', 'united healthcare', 'anthem'],
  },
  {
    id: 'other/wa-lni',
    needs: 'word',
    names: ['washington state department of labor and industries', 'washington state'],
  },
  {
    id: 'other/ny-mtg',
    needs: 'word',
    names: [
      "new york state workers' compensation board",
      "new york workers' compensation board",
      'new york state',
      'new york',
    ],
  },
  {
    id: 'other/colorado-chronic-pain',
    needs: 'name',
    names: [
      'state of colorado chronic pain disorder medical treatment guidelines',
      'colorado chronic pain disorder medical treatment guidelines',
      'state of colorado chronic pain medical treatment guidelines',
      'colorado chronic pain medical treatment guidelines',
      'state of colorado department of labor and employment chronic pain disorder medical treatment guidelines',
      'chronic pain disorder medical treatment guidelines',
    ],
  },
  { id: 'other/mdguidelines', needs: 'name', names: ['medical disability advisor', 'mdguidelines', 'md guidelines'] },
  {
    id: 'other/mcg',
    needs: 'name',
    names: ['milliman care guidelines', 'milliman guidelines', 'mcg care guidelines', 'mcg guidelines'],
  },
  { id: 'other/interqual', needs: 'name', names: ['mckesson interqual', 'interqual criteria', 'interqual'] },
  { id: 'other/ngc', needs: 'name', names: ['national guideline clearinghouse', 'national guidelines clearing house'] },
  { id: 'other/pdr', needs: 'name', names: ["physicians' desk reference", "physician's desk reference"] },
  { id: 'other/uptodate', needs: 'name', names: ['uptodate'] },
  { id: 'other/goodman-gilman', needs: 'name', names: ["goodman and gilman's"] },
];
