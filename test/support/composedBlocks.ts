import type { Random } from './random.ts';

/** A composed block and what it cites: the guideline's id, the year and the topics of each citation. */
export interface ComposedBlock {
  readonly text: string;
  readonly citations: readonly ComposedCitation[];
}

export interface ComposedCitation {
  readonly text: string;
  readonly guideline: string;
  readonly year: number | null;
  readonly sections: readonly string[];
  readonly pages: readonly (readonly [number, number])[];
}

/** Names as the MTUS lists of 2016 on have them: name with year, id, and whether its sections are chapters' names. */
const mtusNames: readonly (readonly [name: string, id: string, year: number])[] = [
  ['Neck and Upper Back Complaints', 'acoem-2004/neck-and-upper-back-complaints', 2004],
  ['Neck & Upper Back Complaints', 'acoem-2004/neck-and-upper-back-complaints', 2004],
  ['Shoulder Complaints', 'acoem-2004/shoulder-complaints', 2004],
  ['Shoulder Complaint', 'acoem-2004/shoulder-complaints', 2004],
  ['Elbow Complaints', 'acoem-2007/elbow', 2007],
  ['Forearm, Wrist, and Hand Complaints', 'acoem-2004/forearm-wrist-and-hand-complaints', 2004],
  ['Forearm, Wrist & Hand Complaints', 'acoem-2004/forearm-wrist-and-hand-complaints', 2004],
  ['Forewarm, Wrist, and Hand Complaints', 'acoem-2004/forearm-wrist-and-hand-complaints', 2004],
  ['Low Back Complaints', 'acoem-2004/low-back-complaints', 2004],
  ['Knee Complaints', 'acoem-2004/knee-complaints', 2004],
  ['Ankle and Foot Complaints', 'acoem-2004/ankle-and-foot-complaints', 2004],
  ['Stress Related Conditions', 'acoem-2004/stress-related-conditions', 2004],
  ['Stress-Related Conditions', 'acoem-2004/stress-related-conditions', 2004],
  ['Chronic Pain Medical Treatment', 'mtus-2009/chronic-pain', 2009],
  ['Chronic Pain Medical Treatment', 'mtus-2016/chronic-pain', 2016],
  ['Chronic Pain Medical Treatment Guidelines', 'mtus-2016/chronic-pain', 2016],
  ['Opioid Treatment', 'mtus-2016/opioids', 2016],
  ['Acupuncture Treatment', 'mtus-2007/acupuncture', 2007],
  ['Accupuncture Treatment', 'mtus-2007/acupuncture', 2007],
  ['Postsurgical Treatment', 'mtus-2009/postsurgical', 2009],
  ['Chronic Pain', 'acoem-2017/chronic-pain', 2017],
  ['Opioids', 'acoem-2017/opioids', 2017],
  ['Low Back Disorders', 'acoem-2019/low-back-disorders', 2019],
  ['Hip and Groin Disorders', 'acoem-2019/hip-and-groin-disorders', 2019],
  ['Cervical and Thoracic Spine Disorders', 'acoem-2018/cervical-and-thoracic-spine-disorders', 2018],
  ['Hand, Wrist, and Forearm Disorders', 'acoem-2019/hand-wrist-and-forearm-disorders', 2019],
  ['Workplace Mental Health: Depressive Disorders', 'acoem-2020/workplace-mental-health-depressive-disorders', 2020],
];

/** Topics, known and invented, misspelt and in capitals; each is one. */
const topics: readonly string[] = [
  'Special Studies',
  'Summary',
  'Surgical Considerations',
  'Physical Methods',
  'Work-Relatedness',
  'Initial Care',
  'Opioids, criteria for use',
  'Opioids, dealing with misuse & addiction',
  'Opiods, long-term assesment',
  'OPIOIDS, DOSING',
  'NSAIDs, GI symptoms & cardiovascular risk',
  'NSAIDs, GI symtoms & cardiovascular risk',
  'NSAIDs, hypertension and renal function',
  'TENS, chronic pain (transcutaneous electrical nerve stimulation)',
  'TENS, post operative pain (transcutaneous electrical nerve stimulation)',
  'Muscle relaxants (for pain)',
  'Manual therapy & manipulation',
  'Psychological evaluations, IDDS & SCS (intrathecal drug delivery systems & spinal cord stimulators)',
  'Regional sympathetic blocks (stellate ganglion block, thoracic sympathetic block, & lumbar sympathetic block)',
  'Weaning, scheduled medications (general guidelines)',
  'Work conditioning, work hardening',
  'Anti-epilepsy drugs (AEDs)',
  'Capsaicin, topical',
  'Electrodiagnostic testing (EMG/NCS)',
  'Harp strings, tuning of',
  'Lute therapy (LT)',
  'Low-level lute therapy',
  'Zither',
  'Medial harp blocks',
  'Epidural steroid injections (ESIs), therapeutic',
  'MRIs (magnetic resonance imaging)',
  "MRI's (magnetic resonance imaging)",
  'H-wave stimulation (HWT)',
  'Urine drug testing (UDT)',
];

const odgNames = [
  'Official Disability Guidelines (ODG)',
  'Official Disability Guidelines',
  'ODG',
  'ODG-TWC',
  'Official Disability Guideline (ODG)',
];
const odgExtras = [
  '',
  '',
  '',
  ' Treatment in Workers Compensation,',
  ', Online Version,',
  ' (updated 3/18/15),',
  ', Work Loss Data Institute,',
];

const odgChapters: readonly (readonly [name: string, id: string])[] = [
  ['Low Back', 'odg/low-back'],
  ['Low Back - Lumbar & Thoracic (Acute & Chronic)', 'odg/low-back'],
  ['Low back -lumbar and thoracic (acute and chronic)', 'odg/low-back'],
  ['Neck and Upper Back (Acute & Chronic)', 'odg/neck-and-upper-back'],
  ['Neck', 'odg/neck-and-upper-back'],
  ['Neck & Upper Back', 'odg/neck-and-upper-back'],
  ['Pain', 'odg/pain'],
  ['Pain (Chronic)', 'odg/pain'],
  ['Shoulder (Acute and Chronic)', 'odg/shoulder'],
  ['Shoulders', 'odg/shoulder'],
  ['Sholder', 'odg/shoulder'],
  ['Elbow', 'odg/elbow'],
  ['Forearm, Wrist, & Hand', 'odg/forearm-wrist-and-hand'],
  ['Forearm, Wrist, and Hand (Acute & Chronic)', 'odg/forearm-wrist-and-hand'],
  ['Carpal Tunnel Syndrome', 'odg/carpal-tunnel-syndrome'],
  ['Knee & Leg', 'odg/knee-and-leg'],
  ['Knee', 'odg/knee-and-leg'],
  ['Ankle & Foot', 'odg/ankle-and-foot'],
  ['Hip and Pelvis', 'odg/hip-and-pelvis'],
  ['Head', 'odg/head'],
  ['Mental Illness & Stress', 'odg/mental-illness-and-stress'],
  ['Mental Ilness and Stress', 'odg/mental-illness-and-stress'],
  ['Fitness for Duty', 'odg/fitness-for-duty'],
];

const chapterWords = [
  '',
  '',
  ' Chapter',
  ' chapter',
  ' Section',
  ' (updated 11/23/16)',
  ' Chapter (online version)',
  ' Procedure Summary',
];

/** Chapters of the 2nd edition with pages that they hold, and the other parts of the MTUS, as lists of 2015 have them. */
const pagedNames: readonly (readonly [name: string, id: string, from: number, to: number])[] = [
  ['ACOEM Chapter 8 Neck and Upper Back Complaints', 'acoem-2004/neck-and-upper-back-complaints', 170, 190],
  ['ACOEM Chapter 9 Shoulder Complaints', 'acoem-2004/shoulder-complaints', 200, 220],
  ['ACOEM Chapter 12 Low Back Complaints', 'acoem-2004/low-back-complaints', 290, 320],
  ['ACOEM Chapter 13 Knee Complaints', 'acoem-2004/knee-complaints', 335, 355],
  ['Chronic Pain Treatment Guidelines', 'mtus-2009/chronic-pain', 10, 120],
  ['Postsurgical Treatment Guidelines', 'mtus-2009/postsurgical', 10, 25],
];

/** Composes the sentences of a block, each with its citations. */
export function composedBlock(random: Random): ComposedBlock {
  const sentences = [
    ...(random() < 0.7 ? [random() < 0.5 ? mtusSentence(random) : pagedSentence(random)] : []),
    ...(random() < 0.6 ? [odgSentence(random)] : []),
  ];
  const outside = {
    text: 'The Expert Reviewer based their decision on recommendation(s) outside of the MTUS Guidelines.',
    citations: [],
  };
  const all = sentences.length > 0 ? sentences : [outside, odgSentence(random)];
  return { text: all.map(({ text }) => text).join(' '), citations: all.flatMap(({ citations }) => citations) };
}

function mtusSentence(random: Random): ComposedBlock {
  const citations = several(random, 3, () => {
    const [name, guideline, year] = pick(random, mtusNames);
    const sections = random() < 0.7 ? different(several(random, 4, () => pick(random, topics))) : [];
    const text = `${name} ${year}${sections.length > 0 ? `, Section(s): ${sections.join(', ')}` : ''}`;
    return { text, guideline, year, sections, pages: [] };
  });
  return { text: `Decision based on MTUS ${citations.map(({ text }) => text).join(', and ')}.`, citations };
}

function pagedSentence(random: Random): ComposedBlock {
  const citations = several(random, 3, () => {
    const [name, guideline, from, to] = pick(random, pagedNames);
    const pages = several(random, 3, () => range(random, from, to));
    const sections = guideline === 'mtus-2009/chronic-pain' && random() < 0.6 ? [pick(random, topics)] : [];
    const printed = pages.map(([first, last]) => (first === last ? `${first}` : `${first}-${last}`)).join(', ');
    const label = pick(random, ['Page(s):', 'pages', 'pgs.', 'pp.']);
    return { text: `${[name, ...sections].join(' ')} ${label} ${printed}`, guideline, year: null, sections, pages };
  });
  return { text: `Decision based on MTUS ${citations.map(({ text }) => text).join(', ')}.`, citations };
}

function range(random: Random, from: number, to: number): readonly [number, number] {
  const first = from + Math.floor(random() * (to - from));
  return [first, random() < 0.5 ? first : Math.min(to, first + 3)];
}

function odgSentence(random: Random): ComposedBlock {
  const citations = several(random, 3, (at) => {
    const [name, guideline] = pick(random, odgChapters);
    const sections = random() < 0.7 ? different(several(random, 3, () => pick(random, topics))) : [];
    const source = at === 0 || random() < 0.5 ? `${pick(random, odgNames)}${pick(random, odgExtras)} ` : '';
    const separator = pick(random, [', ', ': ', ' - ', ', ']);
    const joined = sections.length > 0 ? `${separator}${sections.join(pick(random, [', ', '; ']))}` : '';
    return {
      text: `${source}${name}${pick(random, chapterWords)}${joined}`,
      guideline,
      year: null,
      sections,
      pages: [],
    };
  });
  return { text: `Decision based on Non-MTUS Citation ${citations.map(({ text }) => text).join('; ')}.`, citations };
}

function several<T>(random: Random, most: number, one: (at: number) => T): readonly T[] {
  return Array.from({ length: 1 + Math.floor(random() * most) }, (_, at) => one(at));
}

function different(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}

function pick<T>(random: Random, from: readonly T[]): T {
  const one = from[Math.floor(random() * from.length)];
  if (one === undefined) throw new Error('Nothing to pick from.');
  return one;
}
