import * as vscode from 'vscode';
import { foldingSpans } from '../views/folding.ts';
import { letterLanguage, type Letters } from './letters.ts';
import { rangeOf } from './ranges.ts';

/** Sections, items and their parts can be folded. */
export function registerFolding(letters: Letters): vscode.Disposable {
  return vscode.languages.registerFoldingRangeProvider(letterLanguage, {
    provideFoldingRanges: async (document, _context, token) => {
      const open = await letters.shownLetterOf(document);
      if (token.isCancellationRequested) throw new vscode.CancellationError();
      if (!open) return [];
      return foldingSpans(open.letter, document.getText()).map((span) => {
        const { start, end } = rangeOf(document, span);
        return new vscode.FoldingRange(start.line, end.line);
      });
    },
  });
}
