import { oneLine } from './labels.ts';

/**
 * What would mean something in a line of Markdown. Source: CommonMark 0.31, sections 2.4, 4 and 6, and GitHub's tables,
 * strikethrough and web addresses; formulas, footnotes and short names of pictures as VS Code and others have them.
 */
const meaningful = /[\\`*_[\]<>{}|~$#@&^=]|^[+-]|(?<=^\d{1,9})[.)]|:(?=\S)|(?<=\bwww)\./gi;

/** Words of a letter so that Markdown shows them as they are: no link, picture, heading, list, table or HTML comes of them. One line, nothing unseen in it. */
export function markdownText(text: string): string {
  return oneLine(text).replace(meaningful, '\\$&');
}
