import * as vscode from 'vscode';
import type { SourceText } from '../export/letterRecord.ts';
import { decode } from '../files/decode.ts';
import type { InputError } from '../files/inputErrors.ts';
import { isHiddenName, isLetterName } from '../files/letterNames.ts';
import { holdsPdf } from '../files/signatures.ts';
import { fileName } from './exportNames.ts';
import { fromFileError, readBytes } from './fileBytes.ts';
import type { NoPdf, Pdfs } from './pdfs.ts';
import { isPdf } from './pdfUris.ts';

/** A file that is taken for a letter, or a folder that cannot be walked, with the reason; `file` is its name in the record. */
export type Found = Letter | (Letter & InputError);

interface Letter {
  readonly uri: vscode.Uri;
  readonly file: string;
}

/**
 * The letters among these places, each once: a file as it is, of a folder the `.txt`, `.imr` and `.pdf` files below it in
 * the order of their paths. Names that begin with a dot are left out, and linked folders are not entered. Never throws.
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

/**
 * The text of a file, by the same rules as the command `imr` has: PDFs are told by what is in them, or by their name. For
 * a password that was not yet given nobody is asked. Never throws.
 */
export async function readSource(uri: vscode.Uri, pdfs: Pdfs): Promise<SourceText | NoPdf> {
  const bytes = isPdf(uri) ? null : await readBytes(uri);
  if (bytes && 'error' in bytes) return bytes;
  if (bytes && !holdsPdf(bytes)) {
    const decoded = decode(bytes);
    return 'error' in decoded ? decoded : { text: decoded.text, guessed: decoded.guessed, pdf: null };
  }
  const read = await pdfs.read(uri, 'silent');
  return 'error' in read ? read : { ...read, guessed: false };
}
