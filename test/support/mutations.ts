import fc from 'fast-check';

/** Spoils a text. `at` and `to` are places from 0 to 1, `pick` a number that means what the change needs. */
type Mutation = (text: string, at: number, to: number, pick: number) => string;

/** Characters that have broken readers of text: NUL, lone surrogates, marks, right-to-left, odd blanks and line ends. */
const oddCharacters = [
  '\u0000',
  '\uD800',
  '\uDC00',
  '\u{1F9BF}',
  '\uFEFF',
  '\u202E',
  '\u05D0\u0628',
  '\u0301\u0301',
  '\u200B',
  '\u2028',
  '\u000B',
  '\u0085',
  '\uFFFD',
  '\r',
  '\r\n',
  '\f',
  '|',
  ':',
  '$&',
];

const phrases = [
  'HOW THE IMR FINAL DETERMINATION WAS MADE',
  'CLINICAL CASE SUMMARY',
  'IMR ISSUES, DECISIONS AND RATIONALES',
  'Claims Administrator guideline:',
  'MAXIMUS guideline:',
  'Decision rationale:',
  ': Upheld',
  ': Overturned',
  'Case Number: CM16-9900099',
  'Date of Injury: 13/45/2016',
  'was the original request.',
  'Decision based on',
];

const span = (text: string, at: number, to: number): [number, number] => {
  const ends = [Math.floor(at * text.length), Math.floor(to * text.length)];
  return [Math.min(...ends), Math.max(...ends)];
};
const insert = (text: string, at: number, what: string): string => {
  const place = Math.floor(at * text.length);
  return text.slice(0, place) + what + text.slice(place);
};
const onLines = (
  text: string,
  at: number,
  to: number,
  change: (lines: string[], a: number, b: number) => void,
): string => {
  const lines = text.split('\n');
  change(lines, Math.floor(at * (lines.length - 1)), Math.floor(to * (lines.length - 1)));
  return lines.join('\n');
};
const chosen = (list: readonly string[], pick: number): string => list[pick % list.length] ?? '';

const mutations: Readonly<Record<string, Mutation>> = {
  'cut the end': (text, at) => text.slice(0, Math.floor(at * text.length)),
  'cut the beginning': (text, at) => text.slice(Math.floor(at * text.length)),
  'delete a stretch': (text, at, to) => {
    const [start, end] = span(text, at, to);
    return text.slice(0, start) + text.slice(end);
  },
  'delete a line': (text, at, to) => onLines(text, at, to, (lines, a) => lines.splice(a, 1)),
  'repeat a line': (text, at, to, pick) =>
    onLines(text, at, to, (lines, a) => lines.splice(a, 0, ...Array<string>(1 + (pick % 40)).fill(lines[a] ?? ''))),
  'swap lines': (text, at, to) =>
    onLines(text, at, to, (lines, a, b) => ([lines[a], lines[b]] = [lines[b] ?? '', lines[a] ?? ''])),
  'move a stretch': (text, at, to, pick) => {
    const [start, end] = span(text, at, to);
    return insert(text.slice(0, start) + text.slice(end), (pick % 97) / 97, text.slice(start, end));
  },
  'odd character': (text, at, _to, pick) => insert(text, at, chosen(oddCharacters, pick)),
  'many odd characters': (text, at, to, pick) => {
    const [start, end] = span(text, at, to);
    const spoiled = text.slice(start, end).replace(/[aeiou]/g, () => chosen(oddCharacters, pick));
    return text.slice(0, start) + spoiled + text.slice(end);
  },
  'a phrase of the form': (text, at, _to, pick) => insert(text, at, chosen(phrases, pick)),
  'a phrase on its own line': (text, at, _to, pick) => insert(text, at, `\n${chosen(phrases, pick)}\n`),
  'a phrase many times': (text, at, _to, pick) =>
    insert(text, at, `${chosen(phrases, pick)}\n`.repeat(1 + (pick % 300))),
  'lines joined': (text) => text.replace(/\n/g, ' '),
  'a huge line': (text, at, _to, pick) =>
    insert(text, at, chosen(['x', ' ', 'ab ', '(', '\t', '"'], pick).repeat(20_000)),
  'a letter after the letter': (text, at) => text + text.slice(0, Math.floor(at * text.length)),
  'half of the blanks lost': (text, _at, _to, pick) =>
    text.replace(/ /g, (blank, place: number) => ((place * 31 + pick) % 2 ? '' : blank)),
  'in capitals': (text) => text.toUpperCase(),
};

/** A letter by its name and what is done to it: small enough to be printed, and without the letter's text. */
export interface Recipe {
  readonly letter: string;
  /** Name of the mutation, its two places, its number. */
  readonly changes: readonly (readonly [string, number, number, number])[];
}

/** Recipes of one to six changes. */
export function recipes(letters: readonly string[]): fc.Arbitrary<Recipe> {
  const place = fc.double({ min: 0, max: 1, noNaN: true });
  const change = fc.tuple(fc.constantFrom(...Object.keys(mutations)), place, place, fc.nat(10_000));
  return fc.record({ letter: fc.constantFrom(...letters), changes: fc.array(change, { minLength: 1, maxLength: 6 }) });
}

/** The spoiled letter. */
export function cook(text: string, { changes }: Recipe): string {
  return changes.reduce((spoiled, [name, at, to, pick]) => mutations[name]?.(spoiled, at, to, pick) ?? spoiled, text);
}

/** Any string at all: of any code units, of any characters, and of the words of the form in any order. */
export function anyStrings(): fc.Arbitrary<string> {
  const units = fc.array(fc.nat(0xffff), { maxLength: 400 }).map((codes) => String.fromCharCode(...codes));
  const words = fc.array(
    fc.oneof(
      fc.constantFrom(...phrases, ...oddCharacters, '\n', ' ', '. ', '07/04/2016'),
      fc.string({ maxLength: 12 }),
    ),
    {
      maxLength: 80,
    },
  );
  return fc.oneof(
    units,
    fc.string({ unit: 'binary', maxLength: 400 }),
    words.map((list) => list.join('')),
  );
}
