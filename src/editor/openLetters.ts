import * as vscode from 'vscode';
import type { SharedLetter } from '../views/guidelineUses.ts';
import { documentName } from './activeLetter.ts';
import { letterLanguage, type Letters, type OpenLetter } from './letters.ts';

/** An open letter, known by its document at the version that it was read from. */
export type SharedDocument = SharedLetter<OpenLetter>;

/**
 * All open letters at their present versions, in the order in which they were opened. Left out is what is no letter, and what
 * no tab shows. Throws where it is cancelled, or a letter changed while others were read: the editor asks again.
 *
 * @param asking a document that counts as open wherever it is shown
 */
export async function openLettersOf(
  letters: Letters,
  token?: vscode.CancellationToken,
  asking?: vscode.TextDocument,
): Promise<readonly SharedDocument[]> {
  const shared: SharedDocument[] = [];
  for (const document of openDocuments(asking)) {
    const open = await letters.letterOf(document).catch(() => undefined);
    if (token?.isCancellationRequested) throw new vscode.CancellationError();
    if (open) shared.push({ key: open, letter: open.letter, text: open.text, name: documentName(document) });
  }
  if (shared.some(({ key }) => key.document.isClosed || key.version !== key.document.version))
    throw new vscode.CancellationError();
  return shared;
}

/** The editor keeps some documents for minutes after their tabs were closed. */
function openDocuments(asking: vscode.TextDocument | undefined): readonly vscode.TextDocument[] {
  const shown = new Set(urisInTabs().map(String));
  return vscode.workspace.textDocuments.filter(
    (document) => document.languageId === letterLanguage && (document === asking || shown.has(document.uri.toString())),
  );
}

/** The addresses of what tabs show: texts, and both sides of comparisons. */
function urisInTabs(): readonly vscode.Uri[] {
  return vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.flatMap(urisIn));
}

function urisIn({ input }: vscode.Tab): readonly vscode.Uri[] {
  if (input instanceof vscode.TabInputText) return [input.uri];
  return input instanceof vscode.TabInputTextDiff ? [input.original, input.modified] : [];
}

/** The addresses of what is edited in tabs: of a comparison with what a letter was, the letter alone. */
export function editedUris(): readonly vscode.Uri[] {
  return vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.flatMap((tab) => urisIn(tab).slice(-1)));
}
