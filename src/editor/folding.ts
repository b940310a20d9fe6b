import * as vscode from 'vscode';
import { foldingSpans } from '../views/folding.ts';
import { answerOf } from './answers.ts';
import { letterLanguage, type Letters } from './letters.ts';
import { rangeOf } from './ranges.ts';

/** Sections, items and their parts can be folded. */
export function registerFolding(letters: Letters): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  const provider: vscode.FoldingRangeProvider = {
    onDidChangeFoldingRanges: changed.event,
    provideFoldingRanges: async (document, _context, token) =>
      answerOf(
        letters.shownLetterOf(document),
        token,
        () => [],
        ({ letter, text }) =>
          foldingSpans(letter, text).map((span) => {
            const { start, end } = rangeOf(document, span);
            return new vscode.FoldingRange(start.line, end.line);
          }),
      ),
  };
  return vscode.Disposable.from(
    changed,
    letters.onDidSettle(() => {
      changed.fire();
    }),
    vscode.languages.registerFoldingRangeProvider(letterLanguage, provider),
  );
}
