/**
 * The names under which letters cite guidelines and their chapters. Signs, "and", plurals and capitals do not matter: a
 * name is compared by its words. Titles are those of the catalog; shortened forms are usual in letters.
 */

/** How much a name says: a `full` one needs nothing beside it, a `short` one an edge, a `weak` one the word "chapter". */
export type Strength = 'full' | 'short' | 'weak';

/** A chapter of the Official Disability Guidelines. */
export interface OdgNames {
  readonly id: string;
  readonly full: readonly string[];
  readonly short?: readonly string[];
  readonly weak?: readonly string[];
}

export const odgChapters: readonly OdgNames[] = [
  {
    id: 'odg/low-back',
    full: ['low back lumbar and thoracic', 'lower back lumbar and thoracic'],
    short: ['low back', 'lower back', 'lumbar and thoracic', 'lumbar spine', 'low back pain'],
    weak: ['lumbar', 'back', 'thoracic', 'thoracic spine', 'back pain'],
  },
  {
    id: 'odg/neck-and-upper-back',
    full: ['neck and upper back', 'upper back and neck'],
    short: ['neck', 'cervical spine', 'upper back'],
    weak: ['cervical', 'cervical and thoracic spine', 'neck and back', 'neck pain'],
  },
  { id: 'odg/pain', full: [], short: ['pain', 'chronic pain'], weak: ['pain management'] },
  { id: 'odg/shoulder', full: [], short: ['shoulder'] },
  { id: 'odg/elbow', full: [], short: ['elbow'] },
  {
    id: 'odg/forearm-wrist-and-hand',
    full: [
      'forearm wrist and hand',
      'forearm hand and wrist',
      'hand wrist and forearm',
      'wrist hand and forearm',
      'wrist forearm and hand',
    ],
    short: ['wrist and hand', 'hand and wrist', 'forearm', 'wrist', 'hand'],
  },
  {
    id: 'odg/carpal-tunnel-syndrome',
    full: ['carpal tunnel syndrome cts'],
    short: ['carpal tunnel syndrome', 'carpal tunnel', 'cts'],
  },
  { id: 'odg/knee-and-leg', full: ['knee and leg', 'leg and knee'], short: ['knee', 'leg'] },
  { id: 'odg/ankle-and-foot', full: ['ankle and foot', 'foot and ankle'], short: ['ankle', 'foot'], weak: ['feet'] },
  { id: 'odg/hip-and-pelvis', full: ['hip and pelvis', 'pelvis and hip'], short: ['hip', 'pelvis'] },
  { id: 'odg/head', full: [], short: ['head'] },
  {
    id: 'odg/mental-illness-and-stress',
    full: ['mental illness and stress', 'stress and mental illness', 'mental illness and stress disorder'],
    short: ['mental and stress', 'stress and mental', 'mental illness', 'mental stress', 'stress mental'],
    weak: ['mental', 'stress', 'mental health', 'psychological', 'psych'],
  },
  { id: 'odg/hernia', full: [], short: ['hernia'] },
  { id: 'odg/pulmonary', full: [], short: ['pulmonary'], weak: ['lung'] },
  { id: 'odg/diabetes', full: ['diabetes type 1 2 and gestational'], short: ['diabetes'] },
  { id: 'odg/burns', full: [], short: ['burns'] },
  { id: 'odg/eye', full: [], short: ['eye'] },
  { id: 'odg/infectious-diseases', full: ['infectious diseases'] },
  { id: 'odg/fitness-for-duty', full: ['fitness for duty'] },
  {
    id: 'odg/drug-formulary',
    full: ['workers compensation drug formulary', 'workers comp drug formulary', 'drug formulary'],
    short: ['formulary', 'appendix a'],
  },
  { id: 'odg/appendix-d', full: [], short: ['appendix d'] },
  { id: 'odg/preface', full: [], short: ['preface'] },
];

/**
 * What ACOEM's guidelines write about, in the 2nd edition of 2004 (`second`, with the chapter's number) and in the later
 * ones (`later`, also those in force since December 2017).
 */
export interface AcoemSubject {
  readonly number?: number;
  readonly second?: string;
  readonly later?: string;
  /** Names of the 2nd edition ("… Complaints"), of the later ones ("… Disorders"), and those that both can have. */
  readonly secondNames?: readonly string[];
  readonly laterNames?: readonly string[];
  readonly bothNames?: readonly string[];
  /** Names of the later ones that can be a topic, too. */
  readonly shortNames?: readonly string[];
  /** Ids of revisions between the two editions, by their year. */
  readonly revisions?: Readonly<Record<number, string>>;
}

export const acoemSubjects: readonly AcoemSubject[] = [
  { number: 1, second: 'prevention', later: 'prevention', bothNames: ['prevention'] },
  {
    number: 2,
    second: 'general-approach-to-initial-assessment-and-documentation',
    later: 'general-approach-to-initial-assessment-and-documentation',
    bothNames: [
      'general approach to initial assessment and documentation',
      'general approach to initial assessment',
      'initial assessment and documentation',
    ],
  },
  {
    number: 3,
    second: 'initial-approaches-to-treatment',
    later: 'initial-approaches-to-treatment',
    bothNames: ['initial approaches to treatment'],
  },
  {
    number: 4,
    second: 'work-relatedness',
    bothNames: ['work relatedness', 'workrelatedness', 'causation and work relatedness'],
  },
  {
    number: 5,
    second: 'cornerstones-of-disability-prevention-and-management',
    later: 'cornerstones-of-disability-prevention-and-management',
    bothNames: ['cornerstones of disability prevention and management', 'cornerstones of disability prevention'],
  },
  {
    number: 6,
    second: 'pain-suffering-and-restoration-of-function',
    secondNames: [
      'pain suffering and the restoration of function',
      'pain suffering and restoration of function',
      'pain suffering restoration',
    ],
  },
  {
    number: 7,
    second: 'independent-medical-examinations-and-consultations',
    secondNames: [
      'independent medical examinations and consultations',
      'independent medical evaluations and consultations',
      'independent medical examiners and consultations',
      'independent medical examinations and consultation regarding referrals',
      'independent medical examinations',
      'independent medical consultations',
    ],
  },
  {
    number: 8,
    second: 'neck-and-upper-back-complaints',
    later: 'cervical-and-thoracic-spine-disorders',
    secondNames: ['neck and upper back complaints', 'neck complaints', 'upper back and neck complaints'],
    laterNames: [
      'cervical and thoracic spine disorders',
      'cervical spine disorders',
      'cervical and thoracic disorders',
      'neck and upper back disorders',
    ],
    bothNames: ['neck and upper back', 'cervical and thoracic spine', 'neck'],
  },
  {
    number: 9,
    second: 'shoulder-complaints',
    later: 'shoulder-disorders',
    secondNames: ['shoulder complaints'],
    laterNames: ['shoulder disorders'],
    bothNames: ['shoulder'],
  },
  {
    number: 10,
    second: 'elbow-complaints',
    later: 'elbow-disorders',
    secondNames: ['elbow complaints'],
    laterNames: ['elbow disorders'],
    bothNames: ['elbow'],
    revisions: { 2007: 'acoem-2007/elbow' },
  },
  {
    number: 11,
    second: 'forearm-wrist-and-hand-complaints',
    later: 'hand-wrist-and-forearm-disorders',
    secondNames: [
      'forearm wrist and hand complaints',
      'forearm hand and wrist complaints',
      'hand wrist and forearm complaints',
      'wrist and hand complaints',
      'hand and wrist complaints',
      'wrist complaints',
      'hand complaints',
    ],
    laterNames: [
      'hand wrist and forearm disorders',
      'forearm wrist and hand disorders',
      'hand and wrist disorders',
      'wrist and hand disorders',
    ],
    bothNames: ['forearm wrist and hand', 'hand wrist and forearm', 'wrist and hand', 'hand and wrist'],
  },
  {
    number: 12,
    second: 'low-back-complaints',
    later: 'low-back-disorders',
    secondNames: ['low back complaints', 'lower back complaints', 'back complaints'],
    laterNames: ['low back disorders', 'lower back disorders', 'lumbar spine disorders'],
    bothNames: ['low back', 'lower back'],
    revisions: { 2007: 'acoem-2007/low-back', 2008: 'acoem-2007/low-back' },
  },
  {
    number: 13,
    second: 'knee-complaints',
    later: 'knee-disorders',
    secondNames: ['knee complaints'],
    laterNames: ['knee disorders'],
    bothNames: ['knee'],
  },
  {
    number: 14,
    second: 'ankle-and-foot-complaints',
    later: 'ankle-and-foot-disorders',
    secondNames: ['ankle and foot complaints', 'foot and ankle complaints', 'ankle complaints', 'foot complaints'],
    laterNames: ['ankle and foot disorders', 'foot and ankle disorders'],
    bothNames: ['ankle and foot', 'foot and ankle'],
  },
  {
    number: 15,
    second: 'stress-related-conditions',
    secondNames: ['stress related conditions', 'stress related complaints', 'stress related disorders'],
  },
  {
    number: 16,
    second: 'eye',
    later: 'eye-disorders',
    secondNames: ['eye complaints', 'eye chapter'],
    laterNames: ['eye disorders'],
    bothNames: ['eye'],
  },
  {
    later: 'hip-and-groin-disorders',
    laterNames: ['hip and groin disorders', 'hip and groin complaints', 'hip disorders'],
    shortNames: ['hip and groin'],
  },
  {
    later: 'chronic-pain',
    laterNames: ['chronic pain disorders'],
    shortNames: ['chronic pain'],
    revisions: { 2008: 'acoem-2008/chronic-pain' },
  },
  { later: 'opioids', shortNames: ['opioids'] },
  {
    later: 'workplace-mental-health-post-traumatic-stress-disorder-and-acute-stress-disorder',
    laterNames: [
      'workplace mental health post traumatic stress disorder and acute stress disorder',
      'workplace mental health posttraumatic stress disorder and acute stress disorder',
      'workplace mental health post traumatic stress disorder',
      'workplace mental health posttraumatic stress disorder',
      'workplace mental health ptsd',
      'workplace mental health ptsd and asd',
    ],
  },
  {
    later: 'workplace-mental-health-depressive-disorders',
    laterNames: ['workplace mental health depressive disorders'],
  },
  {
    later: 'workplace-mental-health-anxiety-disorders',
    laterNames: ['workplace mental health anxiety disorders'],
  },
  {
    later: 'occupational-work-related-asthma',
    laterNames: ['occupational work related asthma', 'work related asthma', 'occupational asthma'],
  },
  {
    later: 'occupational-interstitial-lung-disease',
    laterNames: ['occupational interstitial lung disease', 'interstitial lung disease'],
  },
  { later: 'traumatic-brain-injury', shortNames: ['traumatic brain injury', 'traumatic brain injury tbi'] },
  { later: 'antiemetics', shortNames: ['antiemetics'] },
  { later: 'coronavirus', shortNames: ['coronavirus covid 19', 'coronavirus', 'covid 19'] },
  { later: 'cannabis', shortNames: ['cannabis'] },
];

/** The parts of the MTUS that are not ACOEM's. */
export type MtusPart =
  'chronic-pain' | 'opioids' | 'acupuncture' | 'postsurgical' | 'general-approaches' | 'definitions' | 'drug-formulary';

/** `full` names need nothing beside them; `short` ones a year, "Guidelines", "Section(s):" or "Page(s):". */
export const mtusParts: readonly {
  readonly part: MtusPart;
  readonly full: readonly string[];
  readonly short: readonly string[];
}[] = [
  {
    part: 'chronic-pain',
    full: [
      'chronic pain medical treatment guidelines',
      'chronic pain medical treatment',
      'chronic pain treatment guidelines',
      'chronic pain treatment',
      'pain interventions and treatments',
    ],
    short: ['chronic pain', 'chronic pain guidelines', 'chronic pain medical guidelines'],
  },
  {
    part: 'opioids',
    full: ['opioid treatment guidelines', 'opioid medical treatment guidelines', 'opioid treatment'],
    short: ['opioids', 'opioid guidelines'],
  },
  {
    part: 'acupuncture',
    full: [
      'acupuncture medical treatment guidelines',
      'acupuncture medical treatment',
      'acupuncture treatment guidelines',
      'acupuncture treatment',
    ],
    short: ['acupuncture', 'acupuncture guidelines'],
  },
  {
    part: 'postsurgical',
    full: [
      'postsurgical treatment guidelines',
      'postsurgical medical treatment guidelines',
      'postsurgical physical medicine treatment guidelines',
      'postsurgical treatment',
      'postsurgical rehabilitation guidelines',
      'post surgical treatment guidelines',
      'post surgical medical treatment guidelines',
      'post surgical treatment',
      'post surgical rehabilitation guidelines',
    ],
    short: ['postsurgical', 'post surgical', 'postsurgical guidelines', 'post surgical guidelines'],
  },
  { part: 'general-approaches', full: [], short: ['general approaches'] },
  { part: 'definitions', full: [], short: ['definitions'] },
  {
    part: 'drug-formulary',
    full: ['drug formulary', 'drug list', 'drug formulary and drug list'],
    short: ['formulary'],
  },
];
