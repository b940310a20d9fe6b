import * as vscode from 'vscode';
import { outlineOf, type OutlineEntry, type OutlineKind } from '../views/outline.ts';
import { letterLanguage, type Letters } from './letters.ts';
import { rangeOf } from './ranges.ts';

/** One kind for one thing, so that icons, filters and what is read aloud are the same in every letter. */
const symbolKinds: Readonly<Record<OutlineKind, vscode.SymbolKind>> = {
  letter: vscode.SymbolKind.File,
  section: vscode.SymbolKind.Module,
  item: vscode.SymbolKind.Event,
  claimsAdministratorGuideline: vscode.SymbolKind.Property,
  reviewerGuideline: vscode.SymbolKind.Property,
  rationale: vscode.SymbolKind.String,
};

/** The outline, and with it breadcrumbs, "Go to Symbol" and sticky scroll. */
export function registerOutline(letters: Letters): vscode.Disposable {
  const provider: vscode.DocumentSymbolProvider = {
    provideDocumentSymbols: async (document, token) => {
      const open = await letters.shownLetterOf(document);
      if (token.isCancellationRequested) throw new vscode.CancellationError();
      return open ? [symbolOf(document, outlineOf(open.letter, document.getText(), vscode.l10n.t))] : [];
    },
  };
  return vscode.languages.registerDocumentSymbolProvider(letterLanguage, provider, { label: 'IMR Letters' });
}

function symbolOf(document: vscode.TextDocument, entry: OutlineEntry): vscode.DocumentSymbol {
  const [range, selection] = [rangeOf(document, entry), rangeOf(document, entry.selection)];
  const symbol = new vscode.DocumentSymbol(entry.name, entry.detail, symbolKinds[entry.kind], range, selection);
  symbol.children = entry.children.map((child) => symbolOf(document, child));
  return symbol;
}
