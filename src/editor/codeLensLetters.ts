import * as vscode from 'vscode';
import type { Letter } from '../letter/record.ts';
import { mayBeBroken, unbroken, withBrokenItems, type LensLetter } from '../views/lensesKept.ts';
import { movingLetter, type MovingLetter } from '../views/movedLetter.ts';
import { editsOf, type Letters, type OpenLetter } from './letters.ts';

/** A letter to make lenses of, at a version of its document. */
export type OpenLensLetter = OpenLetter & LensLetter;

/** The letters that lenses are made of. */
export interface LensLetters {
  /** The letter at the present version together with the items that are broken for the moment, as they last were. */
  letterOf(document: vscode.TextDocument): Promise<OpenLensLetter | undefined>;
  /** Fires when lenses that were kept are to go, and when what they count is another number. */
  readonly onDidChange: vscode.Event<void>;
  /** Keeps nothing of what was read before. */
  readonly clear: () => void;
  dispose(): void;
}

interface Kept {
  readonly given: OpenLensLetter;
  /** The present letter that it was made of. */
  readonly present: Letter;
  readonly moving: MovingLetter;
}

type Documents = Map<vscode.TextDocument, Kept>;

/**
 * Keeps the last letter of each document that was asked for, until its text has not changed for a while.
 *
 * @param counted fires when other findings of a document are counted than before
 */
export function lensLetters(letters: Letters, counted: vscode.Event<vscode.TextDocument>): LensLetters {
  const kept: Documents = new Map();
  const changed = new vscode.EventEmitter<void>();
  const listeners = vscode.Disposable.from(
    changed,
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      kept.get(document)?.moving.note(editsOf(contentChanges));
    }),
    vscode.workspace.onDidCloseTextDocument((document) => {
      kept.delete(document);
    }),
    counted((document) => {
      if (kept.has(document)) changed.fire();
    }),
    letters.onDidSettle(async (document) => {
      if (await isOld(letters, kept.get(document))) {
        kept.delete(document);
        changed.fire();
      }
    }),
  );
  return {
    onDidChange: changed.event,
    letterOf: async (document) => lensLetterOf(kept, document, await letters.shownLetterOf(document)),
    clear: () => {
      kept.clear();
    },
    dispose: () => {
      listeners.dispose();
      kept.clear();
    },
  };
}

function lensLetterOf(
  kept: Documents,
  document: vscode.TextDocument,
  open: OpenLetter | undefined,
): OpenLensLetter | undefined {
  const before = kept.get(document);
  if (!open || document.isClosed) {
    kept.delete(document);
    return undefined;
  }
  if (before?.present === open.letter && before.given.version === open.version) return before.given;
  const given = { ...open, ...lensLetter(before, open.letter) };
  kept.set(document, { given, present: open.letter, moving: movingLetter(given.letter) });
  return given;
}

function lensLetter(before: Kept | undefined, letter: Letter): LensLetter {
  return before && mayBeBroken(before.given.letter, letter)
    ? withBrokenItems(before.moving.present(), letter)
    : { letter, broken: unbroken };
}

/** Whether lenses were made of something else than the present letter. */
async function isOld(letters: Letters, kept: Kept | undefined): Promise<boolean> {
  const open = kept && (await letters.letterOf(kept.given.document).catch(() => undefined));
  return kept !== undefined && kept.given.letter !== open?.letter;
}
