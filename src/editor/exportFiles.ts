import * as vscode from 'vscode';
import { decode, type Decoded } from '../files/decode.ts';
import { inputError, inputLimit, type InputError } from '../files/inputErrors.ts';
import { isHiddenName, isLetterName } from '../files/letterNames.ts';
import { fileName } from './exportNames.ts';
import { fromFileError } from './fileErrors.ts';

/** A file that is taken for a letter, or a folder that cannot be walked, with the reason; `file` is its name in the record. */
export type Found = Letter | (Letter & InputError);

interface Letter {
  readonly uri: vscode.Uri;
  readonly file: string;
}

/**
 * The letters among these places, each once: a file as it is, of a folder the `.txt` and `.imr` files below it in the
 * order of their paths. Names that begin with a dot are left out, and linked folders are not entered. Never throws.
 */
export async function lettersAmong(
  places: readonly vscode.Uri[],
  token: vscode.CancellationToken,
): Promise<readonly Found[]> {
  const found = new Map<string, Found>();
  for (const place of places) {
    for (const letter of await lettersAt(place, token)) {
      const key = letter.uri.toString();
      if (!found.has(key)) found.set(key, { ...letter, file: fileName(letter.uri, place) });
    }
  }
  return [...found.values()];
}

type Place = { readonly uri: vscode.Uri } | ({ readonly uri: vscode.Uri } & InputError);

async function lettersAt(uri: vscode.Uri, token: vscode.CancellationToken): Promise<readonly Place[]> {
  try {
    const { type } = await vscode.workspace.fs.stat(uri);
    return (type & vscode.FileType.Directory) === 0 ? [{ uri }] : await lettersBelow(uri, token);
  } catch (error) {
    return [{ uri, ...fromFileError(error) }];
  }
}

async function lettersBelow(folder: vscode.Uri, token: vscode.CancellationToken): Promise<readonly Place[]> {
  if (token.isCancellationRequested) return [];
  try {
    const entries = (await vscode.workspace.fs.readDirectory(folder)).map(sortable).sort();
    const found: Place[] = [];
    for (const entry of entries) {
      const uri = vscode.Uri.joinPath(folder, entry);
      if (entry.endsWith('/'))
        found.push(...(await lettersBelow(uri.with({ path: uri.path.replace(/\/$/, '') }), token)));
      else if (entry !== '') found.push({ uri });
    }
    return found;
  } catch (error) {
    return [{ uri: folder, ...fromFileError(error) }];
  }
}

/** A folder's name with a slash behind it, which makes the order of names the order of paths; '' for what is no letter. */
function sortable([name, type]: [string, vscode.FileType]): string {
  if (isHiddenName(name)) return '';
  if (type === vscode.FileType.Directory) return `${name}/`;
  return (type & vscode.FileType.Directory) === 0 && isLetterName(name) ? name : '';
}

/** The text of a file, by the same rules as the command `imr` has. Never throws. */
export async function readText(uri: vscode.Uri): Promise<Decoded | InputError> {
  try {
    const { size } = await vscode.workspace.fs.stat(uri);
    if (size > inputLimit) return inputError('input.too-large');
    return decode(await vscode.workspace.fs.readFile(uri));
  } catch (error) {
    return fromFileError(error);
  }
}
