import * as vscode from 'vscode';
import type { Letter } from '../letter/record.ts';
import { lensesOf, lensKinds, type Lens, type LensKind } from '../views/lenses.ts';
import { registerLensCommands, showLensTarget } from './codeLensCommands.ts';
import { lensLetters, type LensLetters } from './codeLensLetters.ts';
import { letterLanguage, type Letters } from './letters.ts';
import { registerWhile } from './settings.ts';

/** The lenses, each kind while its own setting and that of all of them are on. */
export function registerCodeLenses(letters: Letters): vscode.Disposable {
  const kept = lensLetters(letters);
  const lenses = lensMemory();
  const registerKind = (kind: LensKind): vscode.Disposable =>
    vscode.languages.registerCodeLensProvider(letterLanguage, lensProvider(kind, kept, lenses));
  return vscode.Disposable.from(
    kept,
    registerLensCommands(kept),
    registerWhile('codeLens.enabled', () =>
      vscode.Disposable.from(...lensKinds.map((kind) => registerWhile(`codeLens.${kind}`, () => registerKind(kind)))),
    ),
  );
}

type LensMemory = (letter: Letter, text: string) => readonly Lens[];

/** Three kinds ask for the lenses of one letter. */
function lensMemory(): LensMemory {
  const known = new WeakMap<Letter, readonly Lens[]>();
  return (letter, text) => {
    const lenses = known.get(letter) ?? lensesOf(letter, text, vscode.l10n.t);
    known.set(letter, lenses);
    return lenses;
  };
}

function lensProvider(kind: LensKind, kept: LensLetters, lenses: LensMemory): vscode.CodeLensProvider {
  return {
    provideCodeLenses: async (document, token) => {
      const letter = await kept.letterOf(document);
      if (token.isCancellationRequested) throw new vscode.CancellationError();
      if (!letter) return [];
      const own = lenses(letter, document.getText()).filter((lens) => lens.kind === kind);
      return own.map((lens) => codeLens(document, lens));
    },
  };
}

function codeLens(document: vscode.TextDocument, { anchor, title, tooltip, target }: Lens): vscode.CodeLens {
  const start = document.positionAt(anchor);
  const command = target ? { command: showLensTarget, arguments: [document.uri, target] } : { command: '' };
  return new vscode.CodeLens(new vscode.Range(start, start), { ...command, title: withoutIcons(title), tooltip });
}

/** The editor makes pictures of `$(name)` in a title, unless a backslash stands before it. */
function withoutIcons(title: string): string {
  return title.replace(/\$\([\w-]+(?:~\w+)?\)/g, '\\$&');
}
