import regulations from './data/mtus-regulations.json' with { type: 'json' };

/** The two bodies of law that letters cite, as the first part of an id. */
export type LawCode = 'labor-code' | '8-ccr';

/** A section's number as found: where it ends, and the number without blanks. */
export interface LawNumber {
  readonly value: string;
  readonly to: number;
}

const shapes: Record<LawCode, { readonly tight: RegExp; readonly damaged: RegExp }> = {
  // 132a, 4600, 4610.5, 4903.05, but no year
  'labor-code': {
    tight: /(?!(?:19|20)\d\d\b)\d{3,4}(?:\.\d{1,2}(?!\d)|[a-z](?![a-z\d]))?(?!\d)/y,
    damaged: /\d(?: ?\d){2,3}(?: ?\. ?\d(?: ?\d)?)?/y,
  },
  // 9785, 9792.20, 9792.24.2
  '8-ccr': {
    tight: /\d{2,5}(?:\.\d{1,3}){0,3}(?!\d)/y,
    damaged: /\d(?: ?\d){3}(?: ?\. ?\d(?: ?\d)?){0,2}/y,
  },
};

/** A word behind a number that a sentence about the section goes on with: the blank before the last digits is damage. */
const goesOn =
  /^(?:$|[^ \w]| ?\(| (?:and|or|of|to|through|as|which|is|has|states?|requires?|provides?|defines?|says|indicates?)\b)/;

/**
 * Reads the number of a section that begins at `at`. A number with blanks inside ("46 10.5", "9792. 24.2") is read as
 * one where that makes a section that the table of regulations knows.
 *
 * @param text words with single blanks
 */
export function lawNumberAt(text: string, at: number, code: LawCode): LawNumber | null {
  const tight = matchAt(shapes[code].tight, text, at);
  const damaged = matchAt(shapes[code].damaged, text, at);
  if (damaged?.includes(' ')) {
    const known = knownPart(text, at, damaged, code);
    if (known && known.to > at + (tight?.length ?? 0)) return known;
  }
  return tight === null ? null : { value: tight, to: at + tight.length };
}

/** The longest part of a number with blanks that is a known section. */
function knownPart(text: string, at: number, damaged: string, code: LawCode): LawNumber | null {
  for (let end = damaged.length; end > 0; end = damaged.lastIndexOf(' ', end - 1)) {
    const value = damaged.slice(0, end).replaceAll(' ', '');
    if (!knownSections().has(`${code}/${value}`)) continue;
    const to = at + end;
    if (damaged.slice(0, end).includes('. ') && !goesOn.test(text.slice(to, to + 20))) continue;
    return { value, to };
  }
  return null;
}

function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

let known: ReadonlySet<string> | undefined;

function knownSections(): ReadonlySet<string> {
  known ??= new Set(
    regulations.flatMap(({ section }) => {
      const code = section.startsWith('Labor Code') ? 'labor-code' : '8-ccr';
      return [...section.replace(/^8 CCR/, '').matchAll(/\d[\d.]*\d/g)].map(([number]) => `${code}/${number}`);
    }),
  );
  return known;
}
