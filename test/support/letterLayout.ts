import { type Face, type Fonts, type Run, widthOf } from './printedPdf.ts';

/** How paragraphs are set on lines. */
export interface ProseLook {
  readonly fonts?: Fonts;
  /** Lines are as long as the column, by wider blanks. */
  readonly justified?: boolean;
  /** Words are parted at the end of a line, before a last syllable such as "tion", with a soft hyphen or with a printed one. Words with a hyphen of their own are always parted behind it. */
  readonly hyphens?: 'soft' | 'printed';
  /** Whether a blank is drawn behind the last word of a line, as word processors do; they do where nothing is said. */
  readonly blankAtEnd?: boolean;
}

/** Words of one face. */
export interface Words {
  readonly text: string;
  readonly face: Face;
}

/** A printed line: its words with their places from the left edge of the column, in points. */
export type SetLine = readonly Omit<Run, 'y'>[];

interface Word extends Words {
  /** A blank stands before it; else it goes on with the word before. */
  readonly isApart: boolean;
}

interface Setting extends ProseLook {
  readonly width: number;
  readonly size: number;
}

/** The lines of a paragraph in a column of this width. */
export function setLines(paragraph: readonly Words[], setting: Setting): readonly SetLine[] {
  const lines: Word[][] = [[]];
  for (const word of paragraph.flatMap(wordsOf)) {
    const line = lines.at(-1) ?? [];
    if (line.length === 0 || lengthOf([...line, word], setting) <= setting.width) line.push(word);
    else {
      const [first, rest] = parted(line, word, setting);
      if (first) line.push(first);
      lines.push([rest]);
    }
  }
  return lines.map((line, at) => placed(line, at === lines.length - 1, setting));
}

/** Words, parted at blanks and behind hyphens. */
function wordsOf({ text, face }: Words): Word[] {
  return text
    .trim()
    .split(/\s+/)
    .flatMap((word) =>
      word.split(/(?<=[\p{L}\p{N}]-)(?=[\p{L}\p{N}])/u).map((part, at) => ({ text: part, face, isApart: at === 0 })),
    );
}

/** The word in two before its last syllable, of which the first part fits behind the line; else the word as it is. */
function parted(line: readonly Word[], word: Word, setting: Setting): readonly [first: Word | null, rest: Word] {
  const middle = word.text.search(/(?<=^\p{Ll}{3,})(?:tions?|ments?|ness|ings?|ical)[.,;]?$/u);
  if (!setting.hyphens || !word.isApart || middle < 0) return [null, word];
  const first = { ...word, text: word.text.slice(0, middle) + (setting.hyphens === 'soft' ? '\u00ad' : '-') };
  const rest = { ...word, text: word.text.slice(middle) };
  return lengthOf([...line, first], setting) <= setting.width ? [first, rest] : [null, word];
}

function lengthOf(words: readonly Word[], { size, fonts }: Setting): number {
  return words.reduce(
    (sum, { text, face, isApart }, at) => sum + widthOf(at > 0 && isApart ? ` ${text}` : text, face, size, fonts),
    0,
  );
}

function placed(line: readonly Word[], isLast: boolean, setting: Setting): SetLine {
  const { size, fonts, justified = false, width, blankAtEnd = true } = setting;
  const blanks = line.filter(({ isApart }, at) => isApart && at > 0).length;
  const blankGap = justified && !isLast && blanks > 0 ? (width - lengthOf(line, setting)) / blanks : 0;
  const runs: Omit<Run, 'y'>[] = [];
  let x = 0;
  for (const { text, face } of inRuns(line, blankAtEnd)) {
    runs.push({ text, face, size, blankGap, x });
    x += widthOf(text, face, size, fonts) + blankGap * (text.split(' ').length - 1);
  }
  return runs;
}

/** Neighbors of one face together; a blank stands at the end of a run and not at the beginning of the next. */
function inRuns(line: readonly Word[], blankAtEnd: boolean): Words[] {
  const runs: { text: string; face: Face }[] = [];
  for (const [at, { text, face }] of line.entries()) {
    const next = line[at + 1];
    const blank = next ? next.isApart : blankAtEnd && !/[-\u00ad]$/.test(text);
    const words = text + (blank ? ' ' : '');
    const run = runs.at(-1);
    if (run?.face === face) run.text += words;
    else runs.push({ text: words, face });
  }
  return runs;
}
