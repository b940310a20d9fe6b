import * as vscode from 'vscode';
import { citationAt } from '../views/citationAt.ts';
import { answerOf } from './answers.ts';
import { pageUri } from './guidelinePages.ts';
import { letterLanguage, type Letters, type OpenLetter } from './letters.ts';
import { rangeOf } from './ranges.ts';

/** From a citation, in a guideline block or in prose, to the page of what it cites. */
export function registerDefinition(letters: Letters): vscode.Disposable {
  return vscode.languages.registerDefinitionProvider(letterLanguage, {
    provideDefinition: async (document, position, token) =>
      answerOf(
        letters.letterOf(document),
        token,
        () => undefined,
        (open) => definitionIn(open, document.offsetAt(position)),
      ),
  });
}

function definitionIn({ document, letter }: OpenLetter, offset: number): vscode.DefinitionLink[] | undefined {
  const citation = citationAt(letter, offset)?.citation;
  if (!citation) return undefined;
  const top = new vscode.Range(0, 0, 0, 0);
  return [
    {
      originSelectionRange: rangeOf(document, citation),
      targetUri: pageUri(citation.guideline),
      targetRange: top,
      targetSelectionRange: top,
    },
  ];
}
