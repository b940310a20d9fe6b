import * as vscode from 'vscode';
import type { Letter } from '../letter/record.ts';
import type { TextEdit } from '../syntax/session.ts';
import { isBroken } from '../views/lensesKept.ts';
import { movedLetter } from '../views/movedLetter.ts';
import { editsOf, type Letters } from './letters.ts';

/** The letters that lenses are made of. */
export interface LensLetters {
  /** The letter at the present version; while one of its items is broken, the last whole one, moved to where its words stand now. */
  letterOf(document: vscode.TextDocument): Promise<Letter | undefined>;
  dispose(): void;
}

/** Keeps the last whole letter of each document that was asked for. */
export function lensLetters(letters: Letters): LensLetters {
  const kept = new Map<vscode.TextDocument, { letter: Letter; edits: TextEdit[] }>();
  const listeners = vscode.Disposable.from(
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      kept.get(document)?.edits.push(...editsOf(contentChanges));
    }),
    vscode.workspace.onDidCloseTextDocument((document) => {
      kept.delete(document);
    }),
  );
  return {
    letterOf: async (document) => {
      const open = await letters.shownLetterOf(document);
      const before = kept.get(document);
      const last = before && movedLetter(before.letter, before.edits);
      const letter = last && open && isBroken(last, open.letter) ? last : open?.letter;
      if (letter && !document.isClosed) kept.set(document, { letter, edits: [] });
      return letter;
    },
    dispose: () => {
      listeners.dispose();
      kept.clear();
    },
  };
}
