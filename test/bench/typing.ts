import { createReader } from '../../src/reading/reader.ts';
import { loadGrammar } from '../../src/syntax/grammar.ts';
import type { TextEdit } from '../../src/syntax/session.ts';
import { seededRandom } from '../support/random.ts';
import { readerBytes } from '../support/testReader.ts';
import { atMost, quantile, timed, type Measure } from './measure.ts';
import { longText } from './texts.ts';

/** The texts that are typed in, with the most milliseconds that 95 of 100 keys may take. */
const cases = [
  { name: '7 kB letter', length: 7_000, keys: 1_000, parse: 0.3, record: 2 },
  { name: '500 kB text', length: 500_000, keys: 200, parse: 1, record: 16 },
] as const;

/** How long a typed key takes until the text is parsed, and until its record is there. */
export async function measureTyping(texts: readonly string[]): Promise<readonly Measure[]> {
  const grammar = await loadGrammar(readerBytes());
  const reader = await createReader(readerBytes());
  const measures = cases.flatMap(({ name, length, keys, parse, record }) => {
    const text = textOf(texts, length);
    const syntax = grammar.open(text);
    const letter = reader.open(text);
    const parsing = typed(text, keys, (edits) => syntax.edit(edits));
    const reading = typed(text, keys, (edits) => {
      letter.edit(edits);
      letter.letter();
    });
    syntax.close();
    letter.close();
    return [
      ...quantiles(`key in a ${name}, parsed`, parsing, parse),
      ...quantiles(`key in a ${name}, record`, reading, record),
    ];
  });
  grammar.close();
  reader.close();
  return measures;
}

/** The letter whose length is nearest, or a text of many letters. */
function textOf(texts: readonly string[], length: number): string {
  if (length > 100_000) return longText(texts, length);
  const away = (text: string): number => Math.abs(text.length - length);
  return texts.toSorted((a, b) => away(a) - away(b))[0] ?? '';
}

/** Types a key at random places and takes it back; gives the milliseconds of each. */
function typed(text: string, keys: number, edit: (edits: readonly TextEdit[]) => void): readonly number[] {
  const random = seededRandom(7);
  return Array.from({ length: keys }, () => {
    const at = Math.floor(random() * text.length);
    const typing = timed(() => edit([{ start: at, end: at, text: 'e' }]));
    const deleting = timed(() => edit([{ start: at, end: at + 1, text: '' }]));
    return [typing, deleting];
  })
    .slice(20)
    .flat();
}

function quantiles(name: string, times: readonly number[], most: number): readonly Measure[] {
  return [
    { name: `${name}, p50`, value: quantile(times, 0.5), unit: 'ms' },
    atMost(`${name}, p95`, quantile(times, 0.95), 'ms', most),
  ];
}
