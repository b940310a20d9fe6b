import * as vscode from 'vscode';
import { citationAt, placesOfGuideline, placesOfSame, type CitedPlace } from '../views/citationAt.ts';
import { answerOf } from './answers.ts';
import { guidelineOfPage, pageLanguage, pageScheme, pageUri } from './guidelinePages.ts';
import { letterLanguage, type Letters, type OpenLetter } from './letters.ts';
import { openLettersOf } from './openLetters.ts';
import { rangeOf } from './ranges.ts';

/** All places of the open letters that cite what is cited here, however they spell it; from the page of a guideline too. */
export function registerReferences(letters: Letters): vscode.Disposable {
  const inLetter: vscode.ReferenceProvider = {
    provideReferences: async (document, position, { includeDeclaration }, token) => {
      const cited = await answerOf(
        letters.letterOf(document),
        token,
        () => undefined,
        ({ letter }) => citationAt(letter, document.offsetAt(position))?.citation,
      );
      if (cited === undefined) return undefined;
      const open = await openLettersOf(letters, token, document);
      const places = open.flatMap(({ key, letter }) => locations(key, placesOfSame(letter, cited)));
      return includeDeclaration ? [pageOf(cited.guideline), ...places] : places;
    },
  };
  const onPage: vscode.ReferenceProvider = {
    provideReferences: async ({ uri }, _position, { includeDeclaration }, token) => {
      const guideline = guidelineOfPage(uri);
      const open = await openLettersOf(letters, token);
      const places = open.flatMap(({ key, letter }) => locations(key, placesOfGuideline(letter, guideline)));
      return includeDeclaration ? [pageOf(guideline), ...places] : places;
    },
  };
  return vscode.Disposable.from(
    vscode.languages.registerReferenceProvider(letterLanguage, inLetter),
    vscode.languages.registerReferenceProvider({ scheme: pageScheme, language: pageLanguage }, onPage),
  );
}

/** The page of the guideline stands for its declaration. */
function pageOf(guideline: string): vscode.Location {
  return new vscode.Location(pageUri(guideline), new vscode.Position(0, 0));
}

function locations({ document }: OpenLetter, places: readonly CitedPlace[]): readonly vscode.Location[] {
  return places.map(({ citation }) => new vscode.Location(document.uri, rangeOf(document, citation)));
}
