import * as vscode from 'vscode';
import type { Span } from '../text/span.ts';
import { selectionSpans } from '../views/selection.ts';
import { answerOf } from './answers.ts';
import { letterLanguage, type Letters } from './letters.ts';
import { rangeOf } from './ranges.ts';

/** "Expand Selection" by what a letter is made of. */
export function registerSelectionRanges(letters: Letters): vscode.Disposable {
  return vscode.languages.registerSelectionRangeProvider(letterLanguage, {
    provideSelectionRanges: async (document, positions, token) =>
      answerOf(
        letters.shownLetterOf(document),
        token,
        () => [],
        ({ letter, text }) => {
          const offsets = positions.map((position) => document.offsetAt(position));
          return selectionSpans(letter, text, offsets).flatMap((spans) => nested(document, spans));
        },
      ),
  });
}

/** Spans from the innermost to the outermost, each the child of the next. */
function nested(document: vscode.TextDocument, spans: readonly Span[]): vscode.SelectionRange[] {
  const range = spans.reduceRight<vscode.SelectionRange | undefined>(
    (parent, span) => new vscode.SelectionRange(rangeOf(document, span), parent),
    undefined,
  );
  return range ? [range] : [];
}
