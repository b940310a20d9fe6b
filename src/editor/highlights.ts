import * as vscode from 'vscode';
import { citationAt, placesOfSame } from '../views/citationAt.ts';
import { answerOf } from './answers.ts';
import { letterLanguage, type Letters, type OpenLetter } from './letters.ts';
import { rangeOf } from './ranges.ts';

/** At a citation all places of the letter that cite the same guideline, however they spell it. */
export function registerHighlights(letters: Letters): vscode.Disposable {
  return vscode.languages.registerDocumentHighlightProvider(letterLanguage, {
    provideDocumentHighlights: async (document, position, token) =>
      answerOf(
        letters.letterOf(document),
        token,
        () => undefined,
        (open) => highlightsIn(open, document.offsetAt(position)),
      ),
  });
}

/** Undefined where nothing is cited: the editor then marks the word, as it does in every text. */
function highlightsIn({ document, letter }: OpenLetter, offset: number): vscode.DocumentHighlight[] | undefined {
  const cited = citationAt(letter, offset)?.citation;
  if (!cited) return undefined;
  return placesOfSame(letter, cited).map(
    ({ citation }) => new vscode.DocumentHighlight(rangeOf(document, citation), vscode.DocumentHighlightKind.Text),
  );
}
