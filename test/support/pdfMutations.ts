import fc from 'fast-check';

/** Spoils a PDF. `at` and `to` are places from 0 to 1, `pick` a number that means what the change needs. */
type Mutation = (bytes: Buffer, at: number, to: number, pick: number) => Buffer;

const within = (bytes: Buffer, at: number): number => Math.floor(at * bytes.length);

function ends(bytes: Buffer, at: number, to: number): readonly [start: number, end: number] {
  const [one, other] = [within(bytes, at), within(bytes, to)];
  return [Math.min(one, other), Math.min(Math.max(one, other), Math.min(one, other) + 4000)];
}

/** The PDF with one of the stretches that a pattern finds replaced. */
function replaced(bytes: Buffer, pattern: RegExp, at: number, change: (found: string) => string): Buffer {
  const text = bytes.toString('latin1');
  const found = [...text.matchAll(pattern)];
  const one = found[Math.floor(at * found.length)];
  if (!one) return bytes;
  const end = one.index + one[0].length;
  return Buffer.from(text.slice(0, one.index) + change(one[0]) + text.slice(end), 'latin1');
}

const oddNumbers = [
  '0',
  '-1',
  '1',
  '65535',
  '2147483647',
  '-2147483648',
  '4294967296',
  '99999999999',
  '1e9',
  '.',
  '0.00001',
];
const oddTokens = [
  'null',
  '[',
  ']',
  '<<',
  '>>',
  '(',
  ')',
  '/',
  '%',
  'endobj',
  'stream',
  'endstream',
  '1 0 R',
  'BT',
  'ET',
  'Tj',
  'q',
  'Do',
];
const chosen = (list: readonly string[], pick: number): string => list[pick % list.length] ?? '';

const mutations: Readonly<Record<string, Mutation>> = {
  'a byte changed': (bytes, at, _to, pick) => {
    const changed = Buffer.from(bytes);
    changed[within(bytes, at)] = pick % 256;
    return changed;
  },
  'many bytes changed': (bytes, at, to, pick) => {
    const changed = Buffer.from(bytes);
    const [start, end] = ends(bytes, at, to);
    for (let place = start; place < end; place += 1 + (pick % 50)) changed[place] = (place * 31 + pick) % 256;
    return changed;
  },
  'a stretch cut': (bytes, at, to) => {
    const [start, end] = ends(bytes, at, to);
    return Buffer.concat([bytes.subarray(0, start), bytes.subarray(end)]);
  },
  'a stretch doubled': (bytes, at, to) => {
    const [start, end] = ends(bytes, at, to);
    return Buffer.concat([bytes.subarray(0, end), bytes.subarray(start)]);
  },
  'a stretch of zeros': (bytes, at, to) => {
    const [start, end] = ends(bytes, at, to);
    return Buffer.from(bytes).fill(0, start, end);
  },
  'a stretch moved': (bytes, at, to, pick) => {
    const [start, end] = ends(bytes, at, to);
    const left = Buffer.concat([bytes.subarray(0, start), bytes.subarray(end)]);
    const place = within(left, (pick % 101) / 101);
    return Buffer.concat([left.subarray(0, place), bytes.subarray(start, end), left.subarray(place)]);
  },
  'a number changed': (bytes, at, _to, pick) =>
    replaced(bytes, /(?<![\w.])-?\d+(?:\.\d+)?/g, at, () => chosen(oddNumbers, pick)),
  'a token changed': (bytes, at, _to, pick) =>
    replaced(bytes, /\/\w+|\b[A-Za-z]{1,9}\b/g, at, () => chosen(oddTokens, pick)),
  'a name changed for another': (bytes, at, to) => {
    const names = bytes.toString('latin1').match(/\/[A-Z]\w+/g) ?? [];
    return replaced(bytes, /\/[A-Z]\w+/g, at, () => names[Math.floor(to * names.length)] ?? '/');
  },
  'a reference turned': (bytes, at, _to, pick) => replaced(bytes, /\d+ 0 R/g, at, () => `${pick % 12} 0 R`),
  'a place in the table changed': (bytes, at, _to, pick) =>
    replaced(bytes, /\d{10}(?= \d{5} n)/g, at, () => String(pick * 7).padStart(10, '0')),
  'a stream cut': (bytes, at, to) =>
    replaced(
      bytes,
      /stream\n[^]*?endstream/g,
      at,
      (stream) => stream.slice(0, 7 + Math.floor(to * (stream.length - 16))) + 'endstream',
    ),
  'an object lost': (bytes, at) => replaced(bytes, /\d+ 0 obj[^]*?endobj/g, at, (object) => ' '.repeat(object.length)),
};

/** A PDF by its name and what is done to it. */
export interface PdfRecipe {
  readonly pdf: string;
  readonly changes: readonly (readonly [name: string, at: number, to: number, pick: number])[];
}

/** Recipes of one to five changes. */
export function pdfRecipes(pdfs: readonly string[]): fc.Arbitrary<PdfRecipe> {
  const place = fc.noBias(fc.nat(9_999)).map((part) => part / 10_000);
  const change = fc.tuple(fc.constantFrom(...Object.keys(mutations)), place, place, fc.nat(10_000));
  return fc.record({ pdf: fc.constantFrom(...pdfs), changes: fc.array(change, { minLength: 1, maxLength: 5 }) });
}

/** The spoiled PDF. */
export function cookPdf(bytes: Uint8Array, { changes }: PdfRecipe): Uint8Array {
  return changes.reduce<Buffer>(
    (spoiled, [name, at, to, pick]) => mutations[name]?.(spoiled, at, to, pick) ?? spoiled,
    Buffer.from(bytes),
  );
}
