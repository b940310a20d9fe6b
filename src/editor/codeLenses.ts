import * as vscode from 'vscode';
import type { Letter } from '../letter/record.ts';
import type { FindingCounts } from '../views/findingCounts.ts';
import { lensesOf, lensKinds, type Lens, type LensKind } from '../views/lenses.ts';
import { answerOf } from './answers.ts';
import { registerLensCommands, showLensTarget } from './codeLensCommands.ts';
import { lensLetters, type LensLetters, type OpenLensLetter } from './codeLensLetters.ts';
import type { Counting } from './findings.ts';
import { letterLanguage, type Letters } from './letters.ts';
import { registerWhile } from './settings.ts';

/** The lenses, each kind while its own setting and that of all of them are on. */
export function registerCodeLenses(letters: Letters, findings: Counting): vscode.Disposable {
  const kept = lensLetters(letters, findings.onDidCount);
  const lenses = lensMemory(findings);
  const registerKind = (kind: LensKind): vscode.Disposable =>
    vscode.languages.registerCodeLensProvider(letterLanguage, lensProvider(kind, kept, lenses));
  const registerAll = (): vscode.Disposable =>
    vscode.Disposable.from(...lensKinds.map((kind) => registerWhile(`codeLens.${kind}`, () => registerKind(kind))), {
      dispose: kept.clear,
    });
  return vscode.Disposable.from(kept, registerLensCommands(kept), registerWhile('codeLens.enabled', registerAll));
}

type LensMemory = (open: OpenLensLetter) => readonly Lens[];

/** Three kinds ask for the lenses of one letter. */
function lensMemory(findings: Counting): LensMemory {
  const known = new WeakMap<Letter, { readonly counts: FindingCounts; readonly lenses: readonly Lens[] }>();
  return ({ document, letter, broken, text }) => {
    const counts = findings.countsOf(document);
    const before = known.get(letter);
    if (before?.counts === counts) return before.lenses;
    const lenses = lensesOf(letter, text, vscode.l10n.t, broken, counts.letter);
    known.set(letter, { counts, lenses });
    return lenses;
  };
}

/** Of a guideline the title is made when its lens comes into view: a long letter has many more than are ever seen. */
function lensProvider(kind: LensKind, kept: LensLetters, lenses: LensMemory): vscode.CodeLensProvider {
  const untitled = new WeakMap<vscode.CodeLens, () => vscode.Command>();
  const codeLens = (document: vscode.TextDocument, lens: Lens): vscode.CodeLens => {
    const start = document.positionAt(lens.anchor);
    const range = new vscode.Range(start, start);
    if (kind !== 'guideline') return new vscode.CodeLens(range, commandOf(document, lens));
    const unresolved = new vscode.CodeLens(range);
    untitled.set(unresolved, () => commandOf(document, lens));
    return unresolved;
  };
  return {
    onDidChangeCodeLenses: kept.onDidChange,
    provideCodeLenses: async (document, token) =>
      answerOf(
        kept.letterOf(document),
        token,
        () => [],
        (open) => lenses(open).flatMap((lens) => (lens.kind === kind ? [codeLens(document, lens)] : [])),
      ),
    resolveCodeLens: (unresolved) => {
      const command = unresolved.command ?? untitled.get(unresolved)?.();
      return command ? Object.assign(unresolved, { command }) : unresolved;
    },
  };
}

function commandOf({ uri }: vscode.TextDocument, { title, tooltip, target }: Lens): vscode.Command {
  const command = target ? { command: showLensTarget, arguments: [uri, target] } : { command: '' };
  return { ...command, title: withoutIcons(title), tooltip };
}

/** The editor makes pictures of `$(name)` in a title, unless a backslash stands before it. */
function withoutIcons(title: string): string {
  return title.replace(/\$\([\w-]+(?:~\w+)?\)/g, '\\$&');
}
