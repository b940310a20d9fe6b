import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { closeEditors, eventually, openSample, openText } from '../support/letters.ts';

/** The report that the command opened, as a new document. */
async function reportOf(): Promise<string> {
  await vscode.commands.executeCommand('imrLetters.reportReading');
  const document = await eventually('the report is open', () => {
    const active = vscode.window.activeTextEditor?.document;
    return active?.isUntitled && active.languageId === 'markdown' ? active : undefined;
  });
  const text = document.getText();
  await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  return text;
}

describe('the report of a wrong reading', () => {
  afterEach(closeEditors);

  it('opens without any text of the letter', async () => {
    const document = await openSample('04-mixed-decisions.imr');
    const report = await reportOf();
    assert.match(report, /- Outcome: partially-overturned\n/);
    assert.match(report, new RegExp(`- VS Code: ${vscode.version.replaceAll('.', '\\.')}`));
    for (const words of ['9900004', 'wrist', 'Neurology', '2016', 'mixed', document.uri.path.split('/').pop() ?? ''])
      assert.ok(!report.includes(words), words);
  });

  it('says of a text that it is read as no letter', async () => {
    await openText('none.imr', 'Nothing of the form.');
    assert.match(await reportOf(), /Letter: none/);
  });
});

describe('reading a plain text as a letter', () => {
  afterEach(closeEditors);

  it('sets the language mode', async () => {
    const document = await openText('quotation.txt', 'MAXIMUS guideline: none\n');
    assert.equal(document.languageId, 'plaintext');
    await vscode.commands.executeCommand('imrLetters.readAsLetter');
    await eventually('it is a letter', () => document.languageId === 'imr-letter');
  });
});
