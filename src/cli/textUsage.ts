import { existsSync } from 'node:fs';
import { printable } from '../export/printable.ts';
import { identityOf } from '../files/identity.ts';
import type { TextContents } from './contents.ts';
import { isFolder, lettersOf } from './inputs.ts';
import { isAmongWalked, overwriting } from './overwriting.ts';
import { textFolderOf, textPath, type TextFolder } from './textNames.ts';

/** What is wrong with what `imr text` is asked, and the right ways to ask it. */
export interface WrongText {
  readonly wrong: string;
  readonly right: readonly string[];
}

const one = 'imr text [--output FILE] FILE|-';
const several = 'imr text --output-folder FOLDER FILE|FOLDER ...';

/** The right ways to ask for texts. */
export const rightTexts: readonly string[] = [one, several];

/** What `imr text` is to write, or what is wrong with it. `folder` may not be there yet. */
export function textContents(
  operands: readonly string[],
  output: string | null,
  folder: string | null,
): TextContents | WrongText {
  const wrong = wrongOperands(operands, output, folder);
  if (wrong !== null) return wrong;
  if (folder === null) return { kind: 'texts', format: 'plain', folder: null };
  const letters = [...lettersOf(operands)].flatMap((found) => ('error' in found ? [] : [found.file]));
  const texts = textFolderOf(folder, operands, letters);
  return overwritten(letters, texts) ?? { kind: 'texts', format: 'plain', folder: texts };
}

function wrongOperands(operands: readonly string[], output: string | null, folder: string | null): WrongText | null {
  if (operands.length === 0) return { wrong: 'name the letters to read', right: rightTexts };
  if (folder === null) return wrongOne(operands, output);
  if (output !== null)
    return {
      wrong: '--output is for the text of one letter: leave out --output or --output-folder',
      right: rightTexts,
    };
  if (folder === '') return { wrong: '--output-folder needs the name of a folder', right: [several] };
  if (operands.includes('-')) return { wrong: 'standard input (-) has no name for its text', right: [one] };
  if (!isAmongWalked(operands, folder)) return null;
  const wrong =
    '--output-folder is one that is walked, or lies in one: its texts would be read as letters the next time; name another folder';
  return { wrong, right: [several] };
}

function wrongOne(operands: readonly string[], output: string | null): WrongText | null {
  if (operands.length > 1 || operands.some(isFolder))
    return { wrong: 'the texts of several letters go into a folder, each as a file', right: [several] };
  if (output === '') return { wrong: '--output needs the name of a file', right: [one] };
  const wrong = output === null || output === '-' ? null : overwriting(operands, output);
  return wrong === null ? null : { wrong, right: [one] };
}

function overwritten(letters: readonly string[], texts: TextFolder): WrongText | null {
  const present = letters.map((letter) => textPath(letter, texts)).filter((path) => existsSync(path));
  if (present.length === 0) return null;
  const read = new Set(letters.map(identityOf));
  const path = present
    .map((one) => [one, identityOf(one)] as const)
    .find(([, own]) => own !== null && read.has(own))?.[0];
  if (path === undefined) return null;
  const wrong = `${printable(path)} would replace one of the letters that are read; name another folder`;
  return { wrong, right: [several] };
}
