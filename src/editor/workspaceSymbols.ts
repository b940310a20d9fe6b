import * as vscode from 'vscode';
import { letterSymbols, type LetterSymbol } from '../views/workspaceSymbols.ts';
import type { Letters, OpenLetter } from './letters.ts';
import { openLettersOf } from './openLetters.ts';
import { rangeOf } from './ranges.ts';

/** The kinds that items and guidelines have in the outline. */
const symbolKinds: Readonly<Record<LetterSymbol<unknown>['kind'], vscode.SymbolKind>> = {
  item: vscode.SymbolKind.Event,
  guideline: vscode.SymbolKind.Property,
};

/** The items and guidelines of all open letters, for "Go to Symbol in Workspace". */
export function registerWorkspaceSymbols(letters: Letters): vscode.Disposable {
  return vscode.languages.registerWorkspaceSymbolProvider({
    provideWorkspaceSymbols: async (query, token) =>
      letterSymbols(await openLettersOf(letters, token), query, vscode.l10n.t).map(symbolOf),
  });
}

function symbolOf({ kind, key, name, container, ...span }: LetterSymbol<OpenLetter>): vscode.SymbolInformation {
  const place = new vscode.Location(key.document.uri, rangeOf(key.document, span));
  return new vscode.SymbolInformation(name, symbolKinds[kind], container, place);
}
