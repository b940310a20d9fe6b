import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';

/** Paints text for a terminal; each gives the text unchanged where colors are off. */
export interface Paint {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly red: (text: string) => string;
  readonly green: (text: string) => string;
  readonly yellow: (text: string) => string;
}

const unchanged = (text: string): string => text;

/** For pipes, files and NO_COLOR. */
export const plain: Paint = { bold: unchanged, dim: unchanged, red: unchanged, green: unchanged, yellow: unchanged };

const noBreak = '\u00a0';

/** Text that is not broken inside by `wrapped`. */
export function unbroken(text: string): string {
  return text.replaceAll(' ', noBreak);
}

/** The text in one line of any length. */
export function inOneLine(text: string): string {
  return text.replaceAll(noBreak, ' ');
}

/** The text in lines of at most `width` columns; wide characters count as two. A word longer than a line is cut. */
export function wrapped(text: string, width: number): string[] {
  const lines = wrapAnsi(text, Math.max(width, 10), { hard: true });
  return inOneLine(lines).split('\n');
}

/** A label and its text, which keeps to the right of the label where there is room, and else stands below it. */
export interface Entry {
  readonly label: string;
  readonly text: string;
}

/** The measures of one letter's page, in columns. */
export interface Page {
  readonly width: number;
  readonly indent: number;
  readonly labelWidth: number;
  readonly paint: Paint;
}

/** With fewer columns than this beside the label, the text stands below it. */
const narrow = 40;

/** The lines of an entry. */
export function entryLines({ label, text }: Entry, page: Page): string[] {
  return page.width - page.indent - page.labelWidth < narrow ? stacked(label, text, page) : beside(label, text, page);
}

function beside(label: string, text: string, { width, indent, labelWidth, paint }: Page): string[] {
  const left = indent + labelWidth;
  const [first = '', ...rest] = wrapped(text, width - left);
  const gap = ' '.repeat(Math.max(labelWidth - stringWidth(label), 1));
  return [`${' '.repeat(indent)}${paint.dim(label)}${gap}${first}`, ...rest.map((line) => ' '.repeat(left) + line)];
}

function stacked(label: string, text: string, { width, indent, paint }: Page): string[] {
  const lines = wrapped(text, width - indent - 2);
  return [' '.repeat(indent) + paint.dim(label), ...lines.map((line) => ' '.repeat(indent + 2) + line)];
}

/** A line across the page that begins with a title. */
export function titleLine(title: string, { width, paint }: Page): string {
  const rule = '─'.repeat(Math.max(width - stringWidth(title) - 4, 2));
  return `${paint.dim('──')} ${paint.bold(title)} ${paint.dim(rule)}`;
}

/** The text up to about `limit` characters: whole, or its first sentences, or cut between words, with an ellipsis. */
export function shortened(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const start = text.slice(0, limit);
  const sentences = /^.*[.;](?= )/.exec(start)?.[0] ?? '';
  const words = start.slice(0, Math.max(start.lastIndexOf(' '), limit / 2)).replace(/[\s,;:(]+$/, '');
  return `${sentences.length > limit / 2 ? sentences : words} …`;
}
