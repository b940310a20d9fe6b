import * as vscode from 'vscode';
import type { SharedLetter } from '../views/guidelineUses.ts';
import { documentName } from './activeLetter.ts';
import { letterLanguage, type Letters, type OpenLetter } from './letters.ts';

/** An open letter, known by its document at the version that it was read from. */
export type SharedDocument = SharedLetter<OpenLetter>;

/**
 * All open letters at their present versions, in the order in which they were opened. Left out is what is no letter. Throws
 * where it is cancelled, or a letter changed while others were read: the editor asks again.
 */
export async function openLettersOf(
  letters: Letters,
  token: vscode.CancellationToken | undefined,
): Promise<readonly SharedDocument[]> {
  const shared: SharedDocument[] = [];
  for (const document of vscode.workspace.textDocuments) {
    if (document.languageId !== letterLanguage) continue;
    const open = await letters.letterOf(document).catch(() => undefined);
    if (token?.isCancellationRequested) throw new vscode.CancellationError();
    if (open) shared.push({ key: open, letter: open.letter, text: open.text, name: documentName(document) });
  }
  if (shared.some(({ key }) => key.document.isClosed || key.version !== key.document.version))
    throw new vscode.CancellationError();
  return shared;
}
