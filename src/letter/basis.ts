import { editDistance } from '../text/likeness.ts';
import type { Basis } from './record.ts';

/** What a sentence of a guideline block says. */
type Ground = 'mtus' | 'non-mtus' | 'none';

/**
 * The fixed sentences, in small letters without white space and hyphens, which converters break. The 2015 form has
 * "did not base their decision on the MTUS", the 2016 form "outside of the MTUS Guidelines".
 */
const sentences: readonly { readonly words: string; readonly says: Ground }[] = [
  { words: 'basedonmtus', says: 'mtus' },
  { words: 'basedonnonmtuscitation', says: 'non-mtus' },
  { words: 'outsideofthemtus', says: 'non-mtus' },
  { words: 'notbasetheirdecisiononthemtus', says: 'non-mtus' },
  // Behind "Reviewer" or "Administrator", so that no "not" stands between.
  { words: 'rbasedtheirdecisiononthemtus', says: 'mtus' },
  { words: 'notciteanymedicalevidence', says: 'none' },
];

/**
 * Words of the sentences and what stands before or behind them: where a scan has wrong letters in one part, another one
 * still gives it away. `errors` is the most letters that may be wrong in `beside`.
 */
const anchors: readonly Anchor[] = [
  { at: 'basedon', side: 'behind', beside: 'nonmtuscitation', errors: 4, says: 'non-mtus' },
  { at: 'basedon', side: 'behind', beside: 'mtus', errors: 1, says: 'mtus' },
  // Nearer than "decisionbasedon", which is three letters away.
  { at: 'mtus', side: 'before', beside: 'decisionbasedonnon', errors: 2, says: 'non-mtus' },
  { at: 'mtus', side: 'before', beside: 'onnon', errors: 1, says: 'non-mtus' },
  { at: 'mtus', side: 'before', beside: 'decisionbasedon', errors: 3, says: 'mtus' },
  { at: 'mtus', side: 'before', beside: 'outsideofthe', errors: 3, says: 'non-mtus' },
  // One of the two words that make it a denial must be whole.
  { at: 'not', side: 'behind', beside: 'basetheirdecisiononthemtus', errors: 3, says: 'non-mtus' },
  { at: 'did', side: 'behind', beside: 'notbasetheirdecisiononthemtus', errors: 3, says: 'non-mtus' },
  { at: 'citation', side: 'before', beside: 'basedonnonmtus', errors: 4, says: 'non-mtus' },
  { at: 'themtus', side: 'before', beside: 'recommendation(s)outsideof', errors: 5, says: 'non-mtus' },
  { at: 'outsideofthe', side: 'behind', beside: 'mtusguidelines', errors: 4, says: 'non-mtus' },
  { at: 'medicalevidence', side: 'before', beside: 'didnotciteany', errors: 3, says: 'none' },
  { at: 'notciteany', side: 'behind', beside: 'medicalevidence', errors: 4, says: 'none' },
];

interface Anchor {
  readonly at: string;
  readonly side: 'before' | 'behind';
  readonly beside: string;
  readonly errors: number;
  readonly says: Ground;
}

/**
 * On what a guideline block is based, by which of the form's sentences occur in it: `mtus`, `non-mtus`, `both`, `none`
 * ("did not cite any medical evidence"), or null where it has none of them. Takes the block's text; white space and
 * hyphens do not matter, and few wrong letters do no harm.
 */
export function basisOf(text: string): Basis {
  const tight = text.toLowerCase().replace(/[\s\u00ad\u2010-\u2015-]+/g, '');
  const found = sentences.map(({ words }) => count(tight, words));
  const grounds = new Set<Ground>(sentences.filter((_, at) => found[at] !== 0).map(({ says }) => says));
  if (mayHoldMore(tight, found)) for (const anchor of anchors) if (holds(tight, anchor)) grounds.add(anchor.says);
  if (grounds.has('mtus')) return grounds.has('non-mtus') ? 'both' : 'mtus';
  if (grounds.has('non-mtus')) return 'non-mtus';
  return grounds.has('none') ? 'none' : null;
}

/** Whether a sentence may be damaged: each names a decision, all but the last also the MTUS, and not as many were found. */
function mayHoldMore(tight: string, found: readonly number[]): boolean {
  const known = found.reduce((sum, one) => sum + one, 0);
  const named = count(tight, 'mtus');
  return known === 0 || Math.max(count(tight, 'decision'), named) > known || named < known - (found.at(-1) ?? 0);
}

function count(text: string, words: string): number {
  let found = 0;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) found++;
  return found;
}

function holds(tight: string, anchor: Anchor): boolean {
  for (let at = tight.indexOf(anchor.at); at >= 0; at = tight.indexOf(anchor.at, at + 1)) {
    if (isBeside(tight, at, anchor)) return true;
  }
  return false;
}

/** Whether the neighboring letters are like the anchor's, one letter more or less aside. */
function isBeside(tight: string, at: number, { at: words, side, beside, errors }: Anchor): boolean {
  for (const length of [beside.length, beside.length - 1, beside.length + 1]) {
    const from = side === 'before' ? Math.max(0, at - length) : at + words.length;
    const neighbor = tight.slice(from, side === 'before' ? at : from + length);
    if (editDistance(neighbor, beside, errors) <= errors) return true;
  }
  return false;
}
