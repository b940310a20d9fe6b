import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { isFolder } from './inputs.ts';

/** Where texts are written, each in a file of its own. Plain data, as it goes to workers. */
export interface TextFolder {
  readonly folder: string;
  /** The deepest folder that holds all letters: their texts lie below `folder` as they lie below it. */
  readonly from: string;
  /** The letters, by their absolute paths, whose texts keep the ending of their name. */
  readonly whole: ReadonlySet<string>;
}

/**
 * Where the texts of letters are written so that no two have one name: where several letters of a folder would, as
 * a.pdf and a.txt, they keep their endings. `letters` are those that the operands name, folders walked.
 */
export function textFolderOf(folder: string, operands: readonly string[], letters: readonly string[]): TextFolder {
  const paths = new Set(letters.map((letter) => resolve(letter)));
  const claims = new Map<string, number>();
  for (const path of paths)
    for (const name of new Set([shortName(path), path].map(keyOf))) claims.set(name, (claims.get(name) ?? 0) + 1);
  const isClaimed = (path: string): boolean => (claims.get(keyOf(shortName(path))) ?? 0) > 1;
  return { folder, from: folderOfAll(operands), whole: new Set([...paths].filter(isClaimed)) };
}

/** The path of a letter's text: `a.txt` of `a.pdf`, or `a.pdf.txt` where it keeps its ending. */
export function textPath(letter: string, { folder, from, whole }: TextFolder): string {
  const path = resolve(letter);
  return join(folder, `${relative(from, whole.has(path) ? path : shortName(path))}.txt`);
}

function shortName(path: string): string {
  return join(dirname(path), basename(path).replace(/\.(?:pdf|txt|imr)$/i, ''));
}

/** Some disks tell no capitals from small letters. */
function keyOf(path: string): string {
  return path.toLowerCase();
}

function folderOfAll(operands: readonly string[]): string {
  const folders = operands.map((operand) => resolve(isFolder(operand) ? operand : dirname(operand)));
  return folders.reduce(folderOfBoth);
}

function folderOfBoth(one: string, other: string): string {
  const holds = join(other, sep).startsWith(join(one, sep));
  return holds || one === dirname(one) ? one : folderOfBoth(dirname(one), other);
}
