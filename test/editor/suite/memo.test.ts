import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { closeEditors, openSample } from '../support/letters.ts';

/** Drafts the memo on the letter in the editor; `identifiers` is what the user would be asked for. */
async function draft(identifiers: boolean): Promise<vscode.TextDocument> {
  await vscode.commands.executeCommand('imrLetters.draftMemo', identifiers);
  const memo = vscode.window.activeTextEditor?.document;
  assert.equal(memo?.uri.scheme, 'untitled');
  return memo;
}

describe('IMR: Draft Review Memo', () => {
  afterEach(closeEditors);

  it('opens a Markdown document without a file, with findings and blanks, and saves nothing', async () => {
    await openSample('16-inconsistencies.imr');
    const memo = await draft(true);
    assert.equal(memo.languageId, 'markdown');
    assert.match(memo.getText(), /^# Review memo: CM\d\d-99/);
    assert.match(memo.getText(), /### Finding 1: [a-z-]+ \((?:warning|information|hint)/);
    assert.match(memo.getText(), /Determination mailed on: \[fill in\]/);
    assert.equal(memo.isUntitled, true);
  });

  it('leaves identifiers out where the user wants it', async () => {
    await openSample('16-inconsistencies.imr');
    assert.doesNotMatch((await draft(false)).getText(), /CM\d\d-99|\d{4}-\d\d-\d\d|\d+\/\d+\/\d{4}/);
  });
});
