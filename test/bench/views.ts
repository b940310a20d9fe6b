import type { Letter } from '../../src/letter/record.ts';
import { webAddresses } from '../../src/letter/webAddresses.ts';
import type { Span } from '../../src/text/span.ts';
import { citationAt, citationsOf } from '../../src/views/citationAt.ts';
import { completionsAt } from '../../src/views/completions.ts';
import { decisionsMarkdown } from '../../src/views/decisionsTable.ts';
import { foldingSpans } from '../../src/views/folding.ts';
import { guidelinePage } from '../../src/views/guidelinePage.ts';
import { hoverAt } from '../../src/views/hover.ts';
import { inlaysOf } from '../../src/views/inlays.ts';
import { lensesOf } from '../../src/views/lenses.ts';
import { outlineOf } from '../../src/views/outline.ts';
import { inEnglish } from '../../src/views/say.ts';
import { selectionSpans } from '../../src/views/selection.ts';
import { tokensIn, tokensOf } from '../../src/views/tokens.ts';
import { letterSymbols } from '../../src/views/workspaceSymbols.ts';
import { seededRandom } from '../support/random.ts';
import { letterIn, testReader } from '../support/testReader.ts';
import { atMost, quantile, timed, type Measure } from './measure.ts';
import { longText } from './texts.ts';

/** The texts that are viewed, in UTF-16 code units, with the most milliseconds that 95 of 100 answers may take. */
const cases = [
  { name: '12 kB letter', length: 12_000, rounds: 400, most: 5 },
  { name: '500 kB text', length: 500_000, rounds: 60, most: 50 },
] as const;

/** Rounds before the first that counts, in which the engine compiles what it runs. */
const warmUp = 10;

/** About what a window shows, in UTF-16 code units. */
const screen = 4_000;

type View = (letter: Letter, text: string, place: Span) => unknown;

/** What the editor shows of a letter, computed anew each time. */
const views: Readonly<Record<string, View>> = {
  outline: (letter, text) => outlineOf(letter, text),
  folding: (letter, text) => foldingSpans(letter, text),
  'selection ranges': (letter, text, { start }) => selectionSpans(letter, text, [start]),
  lenses: (letter, text) => lensesOf(letter, text),
  'inlay hints': (letter, text) => inlaysOf(letter, { start: 0, end: text.length }),
  hover: (letter, text, { start }) => hoverAt(letter, text, start),
  tokens: (letter, text) => tokensOf(letter, text),
  'tokens on screen': (letter, text, place) => tokensIn(tokensOf(letter, text), place),
  links: (_, text) => webAddresses(text),
  'table of decisions': (letter) => decisionsMarkdown(letter, ''),
  'citation at a place': (letter, _, { start }) => citationAt(letter, start),
  'page of a guideline': (letter, text) => {
    const [first] = citationsOf(letter);
    return guidelinePage(first?.citation.guideline ?? 'mtus', [{ key: 0, name: '', letter, text }], inEnglish);
  },
  symbols: (letter, text) => letterSymbols([{ key: 0, name: '', letter, text }], 'knee', inEnglish),
  completion: (letter, text) => {
    const last = citationsOf(letter).findLast(({ where }) => where === 'reviewerGuideline');
    return completionsAt(letter, text, (last?.citation.start ?? 0) + 4, inEnglish);
  },
};

/** How long each view of a letter takes once the letter is read; needs no editor. Each round has a letter of its own: a view may keep what it computed. */
export async function measureViews(texts: readonly string[]): Promise<readonly Measure[]> {
  const reader = await testReader();
  return cases.flatMap(({ name, length, rounds, most }) => {
    const text = textOf(texts, length);
    const letter = letterIn(reader, text);
    if (!letter) throw new Error(`the ${name} is read as no letter`);
    return Object.entries(views).map(([view, run]) => {
      const times = timesOf(rounds + warmUp, (at) => run({ ...letter }, text, place(text, at))).slice(warmUp);
      return atMost(`${view}, ${name}, p95`, quantile(times, 0.95), 'ms', most);
    });
  });
}

/** The letter whose length is nearest, or a text of many letters. */
function textOf(texts: readonly string[], length: number): string {
  if (length > 100_000) return longText(texts, length);
  const away = (text: string): number => Math.abs(text.length - length);
  return texts.toSorted((a, b) => away(a) - away(b))[0] ?? '';
}

function timesOf(rounds: number, run: (at: number) => unknown): readonly number[] {
  const random = seededRandom(7);
  return Array.from({ length: rounds }, () => {
    const at = random();
    return timed(() => void run(at));
  });
}

/** A screenful of text, at a share (0 to 1) of its length. */
function place(text: string, share: number): Span {
  const start = Math.floor(share * text.length);
  return { start, end: Math.min(text.length, start + screen) };
}
