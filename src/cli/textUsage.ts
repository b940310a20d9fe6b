import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { printable } from '../export/printable.ts';
import { identityOf } from '../files/identity.ts';
import { isFolder, lettersOf } from './inputs.ts';
import { isAmongWalked } from './overwriting.ts';
import { textName } from './textInput.ts';

const right = 'imr text --output-folder FOLDER FILE|FOLDER ...';

/** What is wrong with what `imr text` is asked to read and to write; null where nothing is. `folder` may not be there yet. */
export function wrongText(operands: readonly string[], output: string | null, folder: string | null): string | null {
  if (folder === null) {
    const isOne = operands.length < 2 && !operands.some(isFolder);
    return isOne ? null : `the texts of several letters go into a folder, each as a file: ${right}`;
  }
  if (output !== null) return '--output is for the text of one letter: leave out --output or --output-folder';
  if (folder === '') return `--output-folder needs the name of a folder: ${right}`;
  if (operands.includes('-')) return 'standard input (-) has no name for its text: imr text --output FILE -';
  return wrongFolder(operands, folder);
}

function wrongFolder(operands: readonly string[], folder: string): string | null {
  if (isAmongWalked(operands, folder))
    return '--output-folder is one that is walked, or lies in one: its texts would be read as letters the next time; name another folder';
  const letters = [...lettersOf(operands)].flatMap((found) => ('error' in found ? [] : [found.file]));
  return sameName(letters) ?? overwritten(letters, folder);
}

/** Some disks tell no capitals from small letters. */
function sameName(letters: readonly string[]): string | null {
  const taken = new Map<string, string>();
  for (const letter of letters) {
    const name = textName(letter);
    const other = taken.get(name.toLowerCase());
    if (other !== undefined)
      return `the texts of ${printable(other)} and ${printable(letter)} would both be ${printable(name)}: read one of them in another run, into another folder`;
    taken.set(name.toLowerCase(), letter);
  }
  return null;
}

function overwritten(letters: readonly string[], folder: string): string | null {
  const present = letters.map((letter) => join(folder, textName(letter))).filter((path) => existsSync(path));
  if (present.length === 0) return null;
  const read = new Set(letters.map(identityOf));
  const path = present
    .map((one) => [one, identityOf(one)] as const)
    .find(([, own]) => own !== null && read.has(own))?.[0];
  return path === undefined
    ? null
    : `${printable(path)} would replace one of the letters that are read; name another folder`;
}
