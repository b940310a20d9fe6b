import * as vscode from 'vscode';
import { citationAt } from '../views/citationAt.ts';
import { usesOf } from '../views/guidelineUses.ts';
import { answerOf } from './answers.ts';
import { guidelineOfPage, pageLanguage, pageScheme, pageUri } from './guidelinePages.ts';
import { letterLanguage, type Letters } from './letters.ts';
import { openLettersOf, type SharedDocument } from './openLetters.ts';
import { rangeOf } from './ranges.ts';

/** All places of the open letters that cite what is cited here, however they spell it; from the page of a guideline too. */
export function registerReferences(letters: Letters): vscode.Disposable {
  const inLetter: vscode.ReferenceProvider = {
    provideReferences: async (document, position, { includeDeclaration }, token) => {
      const guideline = await answerOf(
        letters.letterOf(document),
        token,
        () => undefined,
        ({ letter }) => citationAt(letter, document.offsetAt(position))?.citation.guideline,
      );
      if (guideline === undefined) return undefined;
      return referencesTo(guideline, await openLettersOf(letters, token, document), includeDeclaration);
    },
  };
  const onPage: vscode.ReferenceProvider = {
    provideReferences: async ({ uri }, _position, { includeDeclaration }, token) =>
      referencesTo(guidelineOfPage(uri), await openLettersOf(letters, token), includeDeclaration),
  };
  return vscode.Disposable.from(
    vscode.languages.registerReferenceProvider(letterLanguage, inLetter),
    vscode.languages.registerReferenceProvider({ scheme: pageScheme, language: pageLanguage }, onPage),
  );
}

/** The page of the guideline stands for its declaration. */
function referencesTo(
  guideline: string,
  letters: readonly SharedDocument[],
  withDeclaration: boolean,
): vscode.Location[] {
  const page = new vscode.Location(pageUri(guideline), new vscode.Position(0, 0));
  const places = usesOf(letters, guideline).flatMap(({ shared: { key }, uses }) =>
    uses.map(({ citation }) => new vscode.Location(key.document.uri, rangeOf(key.document, citation))),
  );
  return withDeclaration ? [page, ...places] : places;
}
