import chronicPain from './data/chronic-pain-2009-pages.json' with { type: 'json' };
import odg from './data/odg-chapters.json' with { type: 'json' };
import topics from './data/topics.json' with { type: 'json' };
import { editDistance } from '../text/likeness.ts';
import { stemsOf } from './stems.ts';

/**
 * Further names of topics that hold commas or begin a second word with a capital, as usual in letters. Names only; from
 * general knowledge of published letters, not checked against the guidelines.
 */
const more = [
  'Anti-epilepsy drugs (AEDs), also referred to as anti-convulsants',
  'Antidepressants, SSRIs versus tricyclics',
  'Antidepressants, SSRIs',
  'Chronic pain programs, Functional restoration programs',
  'CRPS, spinal cord stimulators (SCS)',
  'CRPS, SCS',
  'CRPS, sympathetic blocks (therapeutic)',
  'Epidural steroid injections, ESIs',
  'Epidural steroid injections, diagnostic',
  'Facet joint pain, signs & symptoms',
  'Intrathecal drug delivery systems, medications',
  'Opioids, MED',
  'Opioids, CURES',
  'Opioids, UDT',
  'Psychological evaluations, SCS (spinal cord stimulators)',
  'TENS, post-operative pain (transcutaneous electrical nerve stimulation)',
  'Hip, Pelvis & Thigh',
  'Hip, Pelvis, and Thigh',
  'Forearm, Wrist, Hand',
  'Walking aids (canes, crutches, braces, orthoses, & walkers)',
  'Work conditioning, Work hardening',
  'MRI, Magnetic resonance imaging',
  'Activities of Daily Living, ADLs',
];

interface Names {
  readonly keys: ReadonlySet<string>;
  /** Names of several comma pieces by the key of their first piece. */
  readonly byFirst: ReadonlyMap<string, readonly (readonly string[])[]>;
}

let built: Names | undefined;

function names(): Names {
  built ??= build();
  return built;
}

function build(): Names {
  const all = [
    ...chronicPain.topics.map(({ topic }) => topic),
    ...odg.chapters.flatMap(({ commonTopics }) => commonTopics),
    ...Object.values(topics.topics).flat(),
    ...more,
  ];
  const byFirst = new Map<string, string[][]>();
  for (const name of all) {
    const [first = '', ...others] = commaPieces(name).map(keyOf);
    if (others.length === 0) continue;
    const same = byFirst.get(first);
    if (same) same.push(others);
    else byFirst.set(first, [others]);
  }
  return { keys: new Set(all.map(keyOf)), byFirst };
}

/** Pieces between the commas that stand in no brackets. */
function commaPieces(name: string): readonly string[] {
  return name.split(/,(?![^(]*\))/);
}

function keyOf(name: string): string {
  return stemsOf(name).join('');
}

/** Whether the key (stems of a topic's words, joined) is the name of a topic. */
export function isTopic(key: string): boolean {
  return names().keys.has(key);
}

/** The most pieces between commas that a name of a topic has. */
const mostPieces = 6;

/**
 * How many pieces from the first one on make the longest name of a topic that is known, some wrong letters forgiven in
 * names of several pieces; 0 where none does.
 *
 * @param keys the keys of the pieces
 */
export function topicLength(keys: readonly string[], at: number): number {
  const { keys: known, byFirst } = names();
  const first = keys[at] ?? '';
  let longest = known.has(first) ? 1 : 0;
  for (const others of byFirst.get(first) ?? []) {
    const length = others.length + 1;
    if (length <= longest || length > mostPieces) continue;
    if (others.every((other, next) => isLike(keys[at + 1 + next], other))) longest = length;
  }
  return longest;
}

/** One letter in six may be wrong; short pieces must be right. */
const lettersToAnError = 6;
const longestToCompare = 80;

function isLike(key: string | undefined, name: string): boolean {
  if (key === undefined || key === name) return key === name;
  if (key.length > longestToCompare) return false;
  const limit = Math.min(4, Math.floor(name.length / lettersToAnError));
  return limit > 0 && editDistance(key, name, limit) <= limit;
}
