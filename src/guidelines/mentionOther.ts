import { isTitle, pagesAt, past, type Found } from './mentionParts.ts';
import { editionAt } from './mentionYears.ts';
import { works } from './otherWorks.ts';
import { stemsOf } from './stems.ts';
import { endOfName } from './vocabulary.ts';
import { matchEnd, type Words } from './words.ts';

/**
 * What must stand with a work's name to make it a citation in prose: `nothing` where it is the title of a book; `guide`: a
 * word such as "guideline", "criteria" or "review" close behind; a society's name (all others) also becomes one by a verb
 * that says what it holds, or by "according to" before it.
 */
const needs: Readonly<Record<string, 'nothing' | 'guide'>> = {
  'other/ama-guides-5': 'nothing',
  'other/mdguidelines': 'nothing',
  'other/interqual': 'nothing',
  'other/ngc': 'nothing',
  'other/pdr': 'nothing',
  'other/uptodate': 'nothing',
  'other/goodman-gilman': 'nothing',
  'other/acr-imaging': 'guide',
  'other/aetna-cpb': 'guide',
  'other/cdc-opioid-2016': 'guide',
  'other/cms-ncd': 'guide',
  'other/cochrane': 'guide',
  'other/colorado-chronic-pain': 'guide',
  'other/colorado-cumulative-trauma': 'guide',
  'other/colorado-lower-extremity': 'guide',
  'other/colorado-tbi': 'guide',
  'other/drugs-com': 'guide',
  'other/fda-label': 'guide',
  'other/mcg': 'guide',
  'other/ny-mtg': 'guide',
  'other/wa-lni': 'guide',
};

const ofNames = [
  ...['and', 'of', 'for', 'the', 'at', 'on', ',', '-'],
  ...[
    'prevention',
    'surgeon',
    'radiology',
    'medicine',
    'service',
    'agency',
    'worker',
    'compensation',
    'board',
    "'",
    '’',
  ],
  ...['disorder', 'chronic', 'pain', 'care', 'injury', 'condition', 'department', 'labor', 'industry', 'practice'],
  ...['clinical', 'medical', 'treatment', 'opioid', 'opioids', 'prescribing', 'systematic', 'evidence', 'based'],
  ...[
    'coverage',
    'payment',
    'drug',
    'safety',
    'position',
    'appropriate',
    'appropriateness',
    'use',
    'joint',
    'database',
  ],
  ...['state', 'national', 'local', 'health', 'benefit', 'policy', '\\( [a-z]{2,6} \\)', '20\\d\\d'],
];
const guideWords =
  'guideline|guidance|criteria|recommendation|review|bulletin|statement|manual|label|labeling|policy|determination|library|collaboration';
/** "CDC 2016 opioid prescribing guidelines": words of a name, then what it is. */
const guideBehind = new RegExp(`(?:(?:${ofNames.join('|')}) ){0,9}(?:${guideWords}) `, 'y');
const saying =
  /(?:and [a-z]+ )?(?:\( [a-z]{2,6} \) )?(?:also )?(?:state|recommend|note|indicate|suggest|support|advise|find|conclude|define|say|endorse) /y;
const accordingTo = /(?:^| )(?:per|according to) (?:the )?$/;
/** The rest of the title of the AMA Guides. */
const impairment = /to the evaluation of permanent impairment /y;
const ownInitials = /\( [a-z]{2,6} \) /y;
const otherEdition = /(?:, )?(?:\( )?(?:4th|fourth|6th|sixth) edition /y;
const fifth = /(?:, )?(?:\( )?(?:5th|fifth) edition (?:\) )?/y;

interface Entry {
  readonly stems: readonly string[];
  readonly id: string;
}

let index: ReadonlyMap<string, readonly Entry[]> | undefined;

function entriesBy(first: string): readonly Entry[] {
  index ??= built();
  return index.get(first) ?? [];
}

/** The names of the works that the catalog has, but for journals: prose names studies, not issues. */
function built(): ReadonlyMap<string, readonly Entry[]> {
  const byFirst = new Map<string, Entry[]>();
  for (const { id, names, journal } of works) {
    if (id === null || journal) continue;
    for (const stems of names.map(stemsOf)) {
      const first = stems[0] ?? '';
      byFirst.set(first, [...(byFirst.get(first) ?? []), { stems, id }]);
    }
  }
  for (const same of byFirst.values()) same.sort((a, b) => b.stems.length - a.stems.length);
  return byFirst;
}

/** Another work that is named at a word; null where none is cited. */
export function otherAt(words: Words, at: number): Found | null {
  for (const { stems, id } of entriesBy(words.keys[at] ?? '')) {
    const end = endOfName(words.keys, at, stems);
    if (end < 0 || !isTitle(words, { from: at, to: end })) continue;
    const cited = citedTo(words, at, end, needs[id] ?? 'saying');
    if (cited) return found(words, at, cited, id);
  }
  return null;
}

interface Cited {
  readonly to: number;
  readonly year: number | null;
}

/** The word behind the citation, given what must stand with the name; null where it does not. */
function citedTo(words: Words, from: number, end: number, need: 'nothing' | 'guide' | 'saying'): Cited | null {
  const behind = matchEnd(words, end, guideBehind);
  if (behind >= 0) return { to: behind, year: yearIn(words, end, behind) };
  const alone = { to: past(words, past(words, end, ownInitials), impairment), year: null };
  if (need === 'nothing') return alone;
  if (need === 'guide') return /guideline$|criteria$/.test(words.keys[end - 1] ?? '') ? alone : null;
  const before = words.line.slice(words.places[Math.max(0, from - 3)], words.places[from]);
  return accordingTo.test(before) || matchEnd(words, end, saying) >= 0 ? alone : null;
}

function yearIn({ keys }: Words, from: number, to: number): number | null {
  const year = keys.slice(from, to).find((key) => /^20\d\d$/.test(key));
  return year === undefined ? null : Number(year);
}

function found(words: Words, from: number, cited: Cited, id: string): Found | null {
  if (id === 'other/ama-guides-5' && matchEnd(words, cited.to, otherEdition) >= 0) return null;
  const behind = past(words, cited.to, fifth);
  const edition = cited.year === null ? editionAt(words, behind) : null;
  const to = edition?.year == null ? behind : edition.to;
  const paged = pagesAt(words, to);
  return {
    from,
    to: paged?.to ?? to,
    guideline: id,
    source: 'other',
    year: edition?.year ?? cited.year,
    sections: [],
    pages: paged?.pages ?? [],
  };
}
