import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { closeEditors, eventually, openSample, openText } from '../support/letters.ts';

const titles = ['EMG/NCV of the bilateral upper extremities', 'Right wrist brace', 'Compounded cream'] as const;

/** Which item begins on the line that the cursor is on, from 1; 0 for none. */
function itemAtCursor(): number {
  const editor = vscode.window.activeTextEditor;
  assert.ok(editor);
  const line = editor.document.lineAt(editor.selection.active).text;
  return titles.findIndex((title) => line.startsWith(title)) + 1;
}

async function itemsAfter(...commands: readonly string[]): Promise<readonly number[]> {
  const items: number[] = [];
  for (const command of commands) {
    await vscode.commands.executeCommand(`imrLetters.${command}`);
    items.push(itemAtCursor());
  }
  return items;
}

describe('moving about', () => {
  beforeEach(async () => {
    await openSample('04-mixed-decisions.imr');
  });
  afterEach(closeEditors);

  it('goes from item to item, and behind the last one to the first', async () => {
    assert.deepEqual(await itemsAfter('nextItem', 'nextItem', 'nextItem', 'nextItem'), [1, 2, 3, 1]);
    assert.deepEqual(await itemsAfter('previousItem', 'previousItem'), [3, 2]);
  });

  it('goes to the overturned items alone', async () => {
    const moves = ['nextOverturnedItem', 'nextOverturnedItem', 'nextOverturnedItem', 'previousOverturnedItem'];
    assert.deepEqual(await itemsAfter(...moves), [1, 2, 1, 2]);
  });

  it('goes to the item that the cursor is in before it goes to the one above', async () => {
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    const inside = editor.document.positionAt(editor.document.getText().indexOf('Holding the wrist straight'));
    editor.selection = new vscode.Selection(inside, inside);
    assert.deepEqual(await itemsAfter('previousItem', 'previousItem'), [2, 1]);
  });

  it('is undone by the editor’s own Go Back', async () => {
    await itemsAfter('nextItem', 'nextItem');
    assert.equal(itemAtCursor(), 2);
    await vscode.commands.executeCommand('workbench.action.navigateBack');
    await eventually('the cursor is at the first item again', () => itemAtCursor() === 1);
  });

  it('goes to an item by picking, beginning with the one that the cursor is in', async () => {
    await itemsAfter('nextItem', 'nextItem');
    const going = vscode.commands.executeCommand('imrLetters.goToItem');
    await new Promise((resolve) => setTimeout(resolve, 500));
    await vscode.commands.executeCommand('workbench.action.quickOpenSelectNext');
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    await going;
    assert.equal(itemAtCursor(), 3);
  });

  it('stays where it is where no item is', async () => {
    await openText('none.imr', 'Thumbs.\n');
    await vscode.commands.executeCommand('imrLetters.nextItem');
    assert.equal(vscode.window.activeTextEditor?.selection.active.line, 0);
  });
});
