import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { closeEditors, openSample } from '../support/letters.ts';

async function copied(command: string): Promise<string> {
  await vscode.env.clipboard.writeText('');
  await vscode.commands.executeCommand(`imrLetters.${command}`);
  return vscode.env.clipboard.readText();
}

describe('copying', () => {
  const select = (from: string, to: string): void => {
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    const text = editor.document.getText();
    const [start, end] = [text.indexOf(from), text.indexOf(to) + to.length];
    editor.selection = new vscode.Selection(editor.document.positionAt(start), editor.document.positionAt(end));
  };

  beforeEach(async () => {
    await openSample('04-mixed-decisions.imr');
  });
  afterEach(closeEditors);

  it('gives all decisions as Markdown', async () => {
    const lines = (await copied('copyDecisionsAsMarkdown')).split('\n');
    assert.equal(lines[0], '**CM16-9900004**, decided 2016-11-29: 3 disputed items, 2 overturned');
    assert.equal(
      lines[5],
      '| 2 | Right wrist brace (cock-up splint), size "medium" | Overturned: found medically necessary |',
    );
  });

  it('gives the item that the cursor is in as Markdown', async () => {
    select('Holding', 'Holding');
    assert.match(await copied('copyItemAsMarkdown'), /^\*\*CM16-9900004, item 2:\*\* Right wrist brace /);
  });

  it('gives the item as a row of CSV, and all decisions as a table', async () => {
    select('Holding', 'Holding');
    const row = await copied('copyItemAsCsv');
    assert.match(row, /CM16-9900004,.*,3,2,,"Right wrist brace \(cock-up splint\), size ""medium""",overturned,/);
    const table = await copied('copyDecisionsAsCsv');
    assert.match(table, /^file,case_number,/);
    assert.ok(table.includes(row));
    assert.equal(table.split('\r\n').length, 5);
  });

  it('gives what is selected with its place', async () => {
    select('The history of', 'diagnosis\nwell.');
    assert.match(
      await copied('copyQuotation'),
      /^“The history of waking .* fit the diagnosis well\.” \(CM16-9900004; Issues, decisions and rationales; item 2, rationale; lines \d+–\d+\)$/,
    );
  });

  it('gives the sentence around the cursor where nothing is selected', async () => {
    select('mentions', 'mentions');
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    editor.selection = new vscode.Selection(editor.selection.active, editor.selection.active);
    assert.match(await copied('copyQuotation'), /^“The chart mentions no earlier splint\.” \(.*; line \d+\)$/);
  });
});
