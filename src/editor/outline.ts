import * as vscode from 'vscode';
import { outlineOf, type OutlineEntry, type OutlineKind } from '../views/outline.ts';
import { answerOf } from './answers.ts';
import type { Counting } from './findings.ts';
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
export function registerOutline(letters: Letters, findings: Counting): vscode.Disposable {
  const outlined = new WeakSet<vscode.TextDocument>();
  let isOver = false;
  const register = (): vscode.Disposable =>
    vscode.languages.registerDocumentSymbolProvider(letterLanguage, providerOf(letters, findings, outlined), {
      label: 'IMR Letters',
    });
  let registered = register();
  // The editor asks anew only when a provider is new.
  const askAnew = (): void => {
    registered.dispose();
    registered = register();
  };
  return vscode.Disposable.from(
    findings.onDidCount((document) => {
      if (outlined.has(document)) askAnew();
    }),
    letters.onDidSettle(async (document) => {
      const open = await letters.letterOf(document).catch(() => undefined);
      if (isOver || open || !outlined.delete(document)) return;
      // What is shown is no letter any more.
      askAnew();
    }),
    {
      dispose: () => {
        isOver = true;
        registered.dispose();
      },
    },
  );
}

/** `outlined` is given each document of which an outline was shown. */
function providerOf(
  letters: Letters,
  findings: Counting,
  outlined: WeakSet<vscode.TextDocument>,
): vscode.DocumentSymbolProvider {
  return {
    provideDocumentSymbols: async (document, token) =>
      answerOf(
        letters.shownLetterOf(document),
        token,
        () => [],
        ({ letter, text }) => {
          outlined.add(document);
          return [symbolOf(document, outlineOf(letter, text, vscode.l10n.t, findings.countsOf(document)))];
        },
      ),
  };
}

function symbolOf(document: vscode.TextDocument, entry: OutlineEntry): vscode.DocumentSymbol {
  const [range, selection] = [rangeOf(document, entry), rangeOf(document, entry.selection)];
  const symbol = new vscode.DocumentSymbol(entry.name, entry.detail, symbolKinds[entry.kind], range, selection);
  symbol.children = entry.children.map((child) => symbolOf(document, child));
  return symbol;
}
