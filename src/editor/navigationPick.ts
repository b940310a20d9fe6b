import * as vscode from 'vscode';
import type { Item } from '../letter/record.ts';
import { decisionInWords } from '../views/consequences.ts';
import { shortened } from '../views/labels.ts';
import { itemAt, sameItem } from '../views/places.ts';
import type { ActiveLetter } from './activeLetter.ts';
import type { Letters } from './letters.ts';
import { rangeOf } from './ranges.ts';

interface Choice extends vscode.QuickPickItem {
  readonly item: Item;
}

const longestLabel = 120;
const longestDetail = 200;

/** An item, and its letter at the version that is present when it was chosen. */
export interface PickedItem extends ActiveLetter {
  readonly item: Item;
}

/**
 * Lets the user choose an item of the letter; the editor shows the one that is looked at. Undefined where none was chosen,
 * and, after a message, where it is gone meanwhile.
 */
export async function pickItem(letters: Letters, active: ActiveLetter): Promise<PickedItem | undefined> {
  const { letter, editor } = active;
  if (letter.items.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('No disputed item was found in this letter.'));
    return undefined;
  }
  const before = editor.visibleRanges[0];
  const chosen = await choose(active);
  if (!chosen && before) editor.revealRange(before, vscode.TextEditorRevealType.AtTop);
  return chosen && presentItem(letters, active, chosen);
}

async function presentItem(letters: Letters, active: ActiveLetter, chosen: Item): Promise<PickedItem | undefined> {
  const open = await letters.letterOf(active.document).catch(() => undefined);
  const item = open && sameItem(open.letter, chosen);
  if (item) return { ...active, ...open, item };
  void vscode.window.showInformationMessage(
    vscode.l10n.t('The letter has changed, and this disputed item is no longer in it.'),
  );
  return undefined;
}

async function choose({ document, letter, editor }: ActiveLetter): Promise<Item | undefined> {
  const pick = vscode.window.createQuickPick<Choice>();
  pick.title = vscode.l10n.t('Disputed items');
  pick.placeholder = vscode.l10n.t('Type a word of the title, the decision or the conclusion');
  pick.matchOnDescription = true;
  pick.matchOnDetail = true;
  pick.items = letter.items.map(choiceOf);
  const here = itemAt(letter, document.offsetAt(document.lineAt(editor.selection.active).range.end));
  pick.activeItems = pick.items.filter(({ item }) => item === here);
  const chosen = new Promise<Item | undefined>((resolve) => {
    pick.onDidChangeActive(([choice]) => {
      if (choice)
        editor.revealRange(rangeOf(document, choice.item.title), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    });
    pick.onDidAccept(() => {
      resolve(pick.activeItems[0]?.item);
      pick.hide();
    });
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
  });
  pick.show();
  return chosen;
}

function choiceOf(item: Item): Choice {
  const conclusion = item.rationale?.conclusion;
  return {
    label: `${item.index}. ${withoutIcons(shortened(item.title.text, longestLabel))}`,
    description: decisionInWords(item, vscode.l10n.t),
    ...(conclusion && { detail: withoutIcons(shortened(conclusion.text, longestDetail)) }),
    item,
  };
}

/** A list shows `$(name)` as a picture; with a word joiner between it stays the text that it is. */
function withoutIcons(text: string): string {
  return text.replaceAll('$(', '$\u2060(');
}
