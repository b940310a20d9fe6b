import type { Address, Pdfium } from './pdfium.ts';
import { withMemory } from './pdfium.ts';
import { directionOf, mainTurn, pointTurner, skewOf, type Direction, type TurnPoint } from './turning.ts';

/**
 * A printed character at its place. Places are in points, turned so that the page's main writing runs from left to
 * right, with `top` above `bottom` and growing downward. From `top` to `bottom` it is as high as its font is large.
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
interface Printed extends Direction {
  readonly text: string;
  readonly index: number;
  readonly box: readonly [left: number, top: number, right: number, bottom: number];
  /** Of the font, in points. */
  readonly size: number;
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
  const sizeOf = sizesOf(pdfium, textPage);
  withMemory(pdfium, 32, (room) => {
    for (let index = 0; index < count; index++) {
      const text = letterAt(pdfium, textPage, index);
      if (text !== '') printed.push(printedAt(pdfium, textPage, index, text, room, sizeOf));
    }
  });
  const turn = mainTurn(printed);
  const main = printed.filter((one) => one.turn === turn);
  const turnPoint = pointTurner(turn, skewOf(main));
  return main.map((one) => upright(one, turn, turnPoint));
}

/** Blanks that PDFium makes itself are left out: here the places tell. */
function letterAt(pdfium: Pdfium, textPage: Address, index: number): string {
  if (pdfium.FPDFText_IsGenerated(textPage, index) === 1) return '';
  if (pdfium.FPDFText_HasUnicodeMapError(textPage, index) === 1) return unreadableLetter;
  const code = pdfium.FPDFText_GetUnicode(textPage, index);
  if (!isHalf(code)) return letterOf(code);
  const other = pdfium.FPDFText_GetUnicode(textPage, code < firstLowHalf ? index + 1 : index - 1);
  return isHalf(other) && code < firstLowHalf !== other < firstLowHalf ? String.fromCharCode(code) : unreadableLetter;
}

const firstLowHalf = 0xdc00;

/** Half of a character beyond the first plane, U+D800 to U+DFFF: PDFium counts both, and one alone is none. */
function isHalf(code: number): boolean {
  return code >= 0xd800 && code <= 0xdfff;
}

/** What PDFium gives for a hyphen at the end of a line. */
const hyphenMark = 0x02;
/** Blanks of any width, ends of lines, and what takes no place. */
const blank = /^[\t \u00a0\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]$/;
const nothing = /^[\p{Cc}\u200b-\u200f\u2060\ufeff]$/u;
/** The hyphen and the one at which no line ends: they print the same. */
const hyphens = /^[\u2010\u2011]$/;
const ligatures: readonly string[] = ['ff', 'fi', 'fl', 'ffi', 'ffl', 'st', 'st'];
const firstLigature = 0xfb00;
/** The bullet of the font Symbol, which word processors print with a code of their own. */
const symbolBullet = 0xf0b7;

function letterOf(code: number): string {
  if (code === hyphenMark) return '-';
  if (code === 0) return unreadableLetter;
  if (code > 0x20 && code < 0x7f) return String.fromCharCode(code);
  if (code === symbolBullet) return '•';
  const letter = ligatures[code - firstLigature] ?? String.fromCodePoint(code);
  return hyphens.test(letter) ? '-' : blank.test(letter) ? ' ' : nothing.test(letter) ? '' : letter;
}

/** The size of the font of a character, given the height of its box. */
type SizeOf = (index: number, height: number, room: Address) => number;

/** Boxes of one height have one size: it is asked for when the height changes. */
function sizesOf(pdfium: Pdfium, textPage: Address): SizeOf {
  let [lastHeight, size] = [NaN, 0];
  return (index, height, room) => {
    if (height === lastHeight) return size;
    pdfium.FPDFText_GetMatrix(textPage, index, room);
    const [, , c = 0, d = 1] = pdfium.memory.floats().subarray(room >> 2, (room >> 2) + 4);
    [lastHeight, size] = [height, pdfium.FPDFText_GetFontSize(textPage, index) * Math.hypot(c, d)];
    return size;
  };
}

function printedAt(
  pdfium: Pdfium,
  textPage: Address,
  index: number,
  text: string,
  room: Address,
  sizeOf: SizeOf,
): Printed {
  pdfium.FPDFText_GetLooseCharBox(textPage, index, room);
  const floats = pdfium.memory.floats();
  const at = room >> 2;
  const box = [floats[at] ?? 0, floats[at + 1] ?? 0, floats[at + 2] ?? 0, floats[at + 3] ?? 0] as const;
  pdfium.FPDFText_GetCharOrigin(textPage, index, room, room + 8);
  const doubles = pdfium.memory.doubles();
  const origin = [doubles[room >> 3] ?? 0, doubles[(room >> 3) + 1] ?? 0] as const;
  const { turn, slant } = directionOf(pdfium.FPDFText_GetCharAngle(textPage, index));
  return { text, index, turn, slant, box, size: sizeOf(index, box[1] - box[3], room), origin };
}

/** What of a font is below the base line. The boxes of fonts tell less: some are half as high again as others. */
const below = 0.2;

function upright({ text, index, slant, box, size, origin }: Printed, turn: number, turnPoint: TurnPoint): Glyph {
  const [, baseline] = turnPoint(origin[0], origin[1]);
  const [middle] = turnPoint((box[0] + box[2]) / 2, (box[1] + box[3]) / 2);
  const half = widthWithin(box, turn, slant) / 2;
  const bottom = baseline + below * size;
  return { text, index, left: middle - half, right: middle + half, top: bottom - size, bottom, baseline };
}

/** How wide a letter is, whose box lies around it, aslant as it is. */
function widthWithin([left, top, right, bottom]: Printed['box'], turn: number, slant: number): number {
  const sides = [Math.abs(right - left), Math.abs(top - bottom)] as const;
  const [wide, high] = turn % 2 === 0 ? sides : [sides[1], sides[0]];
  if (slant === 0) return wide;
  return (wide * Math.cos(slant) - high * Math.sin(Math.abs(slant))) / Math.cos(2 * slant);
}
