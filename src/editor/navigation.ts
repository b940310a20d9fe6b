import * as vscode from 'vscode';
import type { Item, Letter } from '../letter/record.ts';
import { itemBefore, itemFrom, type Wanted } from '../views/places.ts';
import { activeLetter, type ActiveLetter } from './activeLetter.ts';
import type { Letters } from './letters.ts';
import { pickItem } from './navigationPick.ts';
import { rangeOf } from './ranges.ts';

/** A step from the line that the cursor is on: its item is known from any place of its line. */
interface Move {
  readonly command: string;
  readonly wanted: Wanted;
  readonly find: (
    letter: Letter,
    line: { readonly start: number; readonly end: number },
    wanted: Wanted,
  ) => Item | undefined;
}

const next: Move['find'] = (letter, { end }, wanted) => itemFrom(letter, end, wanted);
const previous: Move['find'] = (letter, { start }, wanted) => itemBefore(letter, start, wanted);

const moves: readonly Move[] = [
  { command: 'imrLetters.nextItem', wanted: 'any', find: next },
  { command: 'imrLetters.previousItem', wanted: 'any', find: previous },
  { command: 'imrLetters.nextOverturnedItem', wanted: 'overturned', find: next },
  { command: 'imrLetters.previousOverturnedItem', wanted: 'overturned', find: previous },
];

/** The commands that move from item to item, and the one that goes to an item by picking. */
export function registerNavigation(letters: Letters): vscode.Disposable {
  return vscode.Disposable.from(
    ...moves.map((move) =>
      vscode.commands.registerCommand(move.command, async () => {
        const active = await activeLetter(letters);
        if (active) await step(active, move);
      }),
    ),
    vscode.commands.registerCommand('imrLetters.goToItem', async () => {
      const active = await activeLetter(letters);
      const picked = active && (await pickItem(letters, active));
      if (picked) await goTo(picked, picked.item);
    }),
  );
}

async function step(active: ActiveLetter, { wanted, find }: Move): Promise<void> {
  const { document, editor, letter } = active;
  const { range } = document.lineAt(editor.selection.active);
  const line = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
  const item = find(letter, line, wanted);
  if (item) await goTo(active, item);
  else void vscode.window.showInformationMessage(noneMessage(wanted));
}

function noneMessage(wanted: Wanted): string {
  return wanted === 'any'
    ? vscode.l10n.t('No disputed item was found in this letter.')
    : vscode.l10n.t('No disputed item of this letter was overturned.');
}

/** Opened anew at the place, so that the editor's own "Go Back" leads back to where one was. */
async function goTo({ document, editor }: ActiveLetter, { title }: Item): Promise<void> {
  const { start } = rangeOf(document, title);
  const place = { selection: new vscode.Range(start, start) };
  await vscode.window.showTextDocument(
    document,
    editor.viewColumn ? { ...place, viewColumn: editor.viewColumn } : place,
  );
}
