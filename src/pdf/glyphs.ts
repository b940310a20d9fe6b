import type { Address, Pdfium } from './pdfium.ts';
import { withMemory } from './pdfium.ts';

/**
 * A printed character at its place. Places are in points, turned so that the page's main writing runs from left to
 * right, with `top` above `bottom` and growing downward.
 */
export interface Glyph {
  /** One or more characters: a ligature stands for several. A blank is " ", what no font tells U+FFFD. */
  readonly text: string;
  /** The number of the character on its page, by which PDFium knows it. */
  readonly index: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly baseline: number;
}

/** A character as PDFium gives it: a rectangle and the start of its base line, upward from the page's lower left corner. */
interface Printed {
  readonly text: string;
  readonly index: number;
  /** The direction of writing in quarter turns with the clock; null for writing aslant. */
  readonly turn: number | null;
  readonly box: readonly [left: number, top: number, right: number, bottom: number];
  readonly origin: readonly [x: number, y: number];
}

/** Stands for a letter that no font tells. */
export const unreadableLetter = '\ufffd';

/**
 * The glyphs of a page, in the order in which they were drawn. Writing in another direction than most of the page (a
 * stamp across it) is no part of its text.
 *
 * @param most of more characters than this none is given
 */
export function glyphsOf(pdfium: Pdfium, textPage: Address, most: number): readonly Glyph[] | 'too-many' {
  const count = pdfium.FPDFText_CountChars(textPage);
  if (count > most) return 'too-many';
  const printed: Printed[] = [];
  withMemory(pdfium, 32, (room) => {
    for (let index = 0; index < count; index++) {
      const text = letterAt(pdfium, textPage, index);
      if (text !== '') printed.push(printedAt(pdfium, textPage, index, text, room));
    }
  });
  const turn = mainTurn(printed);
  return printed.filter((one) => one.turn === turn).map((one) => upright(one, turn));
}

/** Blanks that PDFium makes itself are left out: here the places tell. */
function letterAt(pdfium: Pdfium, textPage: Address, index: number): string {
  if (pdfium.FPDFText_IsGenerated(textPage, index) === 1) return '';
  if (pdfium.FPDFText_HasUnicodeMapError(textPage, index) === 1) return unreadableLetter;
  return letterOf(pdfium.FPDFText_GetUnicode(textPage, index));
}

/** What PDFium gives for a hyphen at the end of a line. */
const hyphenMark = 0x02;
const ligatures: readonly string[] = ['ff', 'fi', 'fl', 'ffi', 'ffl', 'st', 'st'];
const firstLigature = 0xfb00;
/** The bullet of the font Symbol, which word processors print with a code of their own. */
const symbolBullet = 0xf0b7;

function letterOf(code: number): string {
  if (code === hyphenMark) return '-';
  if (code === 0) return unreadableLetter;
  if (code === 0x20 || code === 0x09 || code === 0xa0) return ' ';
  if (code < 0x20 || (code >= 0x7f && code < 0xa0)) return '';
  if (code === symbolBullet) return '•';
  return ligatures[code - firstLigature] ?? String.fromCodePoint(code);
}

function printedAt(pdfium: Pdfium, textPage: Address, index: number, text: string, room: Address): Printed {
  pdfium.FPDFText_GetLooseCharBox(textPage, index, room);
  const floats = pdfium.memory.floats();
  const at = room >> 2;
  const box = [floats[at] ?? 0, floats[at + 1] ?? 0, floats[at + 2] ?? 0, floats[at + 3] ?? 0] as const;
  pdfium.FPDFText_GetCharOrigin(textPage, index, room, room + 8);
  const doubles = pdfium.memory.doubles();
  const origin = [doubles[room >> 3] ?? 0, doubles[(room >> 3) + 1] ?? 0] as const;
  return { text, index, turn: turnOf(pdfium.FPDFText_GetCharAngle(textPage, index)), box, origin };
}

const quarter = Math.PI / 2;
/** Writing that is this much off a quarter turn is aslant. In quarters. */
const mostSlant = 0.05;

function turnOf(angle: number): number | null {
  const turns = Math.max(angle, 0) / quarter;
  const nearest = Math.round(turns);
  return Math.abs(turns - nearest) > mostSlant ? null : nearest % 4;
}

function mainTurn(printed: readonly Printed[]): number {
  const counts = [0, 0, 0, 0];
  for (const { turn } of printed) if (turn !== null) counts[turn] = (counts[turn] ?? 0) + 1;
  return counts.indexOf(Math.max(...counts));
}

/** Turns a point of the page, whose y grows upward, so that writing runs to the right and y grows downward. */
const turned: readonly ((x: number, y: number) => readonly [x: number, y: number])[] = [
  (x, y) => [x, -y],
  (x, y) => [-y, -x],
  (x, y) => [-x, y],
  (x, y) => [y, x],
];

function upright({ text, index, box, origin }: Printed, turn: number): Glyph {
  const turnPoint = turned[turn] ?? turned[0];
  const [x1, y1] = turnPoint?.(box[0], box[1]) ?? [0, 0];
  const [x2, y2] = turnPoint?.(box[2], box[3]) ?? [0, 0];
  const [, baseline] = turnPoint?.(origin[0], origin[1]) ?? [0, 0];
  return {
    text,
    index,
    left: Math.min(x1, x2),
    right: Math.max(x1, x2),
    top: Math.min(y1, y2),
    bottom: Math.max(y1, y2),
    baseline,
  };
}
