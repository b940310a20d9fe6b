import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { closeEditors, eventually, openSample, openText, sampleText } from '../support/letters.ts';

const letter = 'imr-letter';
const plain = 'plaintext';
const sample = '02-two-items-overturned.txt';

function becomes(document: vscode.TextDocument, language: string): Promise<unknown> {
  return eventually(`the language becomes ${language}`, () => document.languageId === language);
}

/** Long enough for a recognition that should not take place; the reader has been loaded by then. */
async function stays(document: vscode.TextDocument, language: string): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 600));
  assert.equal(document.languageId, language);
}

async function reopen({ uri }: vscode.TextDocument): Promise<vscode.TextDocument> {
  await closeEditors();
  const document = await vscode.workspace.openTextDocument(uri);
  await vscode.window.showTextDocument(document, { preview: false });
  return document;
}

async function withSetting(section: string, name: string, value: unknown, run: () => Promise<void>): Promise<void> {
  const settings = (): vscode.WorkspaceConfiguration => vscode.workspace.getConfiguration(section);
  await settings().update(name, value, vscode.ConfigurationTarget.Global);
  try {
    await run();
  } finally {
    await settings().update(name, undefined, vscode.ConfigurationTarget.Global);
  }
}

const others: readonly (readonly [what: string, text: string])[] = [
  ['a log', '2026-11-25 INFO request handled\n'.repeat(20_000)],
  [
    'a message that quotes a decision',
    'Dear colleague,\n\nwhat of this?\n\nMade-up brace: Upheld\nMAXIMUS guideline: none\n',
  ],
  ['a record', JSON.stringify({ text: 'CLINICAL CASE SUMMARY', decision: 'Upheld' }, null, 2)],
  ['an empty file', ''],
];

describe('recognition', () => {
  afterEach(closeEditors);

  it('takes a plain text that is a letter', async () => {
    await becomes(await openSample(sample), letter);
  });

  it('takes a scan with misread letters', async () => {
    await becomes(await openSample('18-poor-fax.txt'), letter);
  });

  it('takes a letter that is pasted into a new document', async () => {
    const document = await vscode.workspace.openTextDocument({ language: plain, content: '' });
    const editor = await vscode.window.showTextDocument(document);
    await editor.edit((edit) => {
      edit.insert(new vscode.Position(0, 0), sampleText(sample));
    });
    await becomes(document, letter);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  for (const [what, text] of others) {
    it(`leaves ${what} alone`, async () => {
      await stays(await openText('other.txt', text), plain);
    });
  }

  it('leaves a document of another language alone', async () => {
    await stays(await openText('letter.md', sampleText(sample)), 'markdown');
  });

  it('does not take a text that no editor shows', async () => {
    const shown = await openText('shown.txt', 'nothing');
    const hidden = await vscode.workspace.openTextDocument({ language: plain, content: sampleText(sample) });
    await stays(hidden, plain);
    assert.equal(shown.languageId, plain);
  });

  it("respects the user's own choice, and remembers it until the user changes it", async () => {
    const document = await openSample(sample);
    await becomes(document, letter);
    await vscode.languages.setTextDocumentLanguage(document, plain);
    await stays(document, plain);
    const again = await reopen(document);
    await stays(again, plain);
    await vscode.languages.setTextDocumentLanguage(again, letter);
    await vscode.languages.setTextDocumentLanguage(again, 'markdown');
    await vscode.languages.setTextDocumentLanguage(again, letter);
    await becomes(await reopen(again), letter);
  });

  it('is off when the setting is', async () => {
    await withSetting('imrLetters', 'recognizeLetters', false, async () => {
      await stays(await openSample(sample), plain);
    });
    await becomes(vscode.window.activeTextEditor?.document ?? (await openSample(sample)), letter);
  });

  it('respects what the settings say of such files', async () => {
    await withSetting('files', 'associations', { '*-02-two-items-overturned.txt': plain }, async () => {
      await stays(await openSample(sample), plain);
    });
  });
});

describe('the language mode', () => {
  afterEach(closeEditors);

  it('keeps strengths, section numbers and dates together as words', async () => {
    const text = 'Hydrocodone/APAP 10/325mg (8 CCR 9792.24.2) of 11/09/2016.';
    const document = await openText('words.imr', text);
    const words = ['10/325mg', '9792.24.2', '11/09/2016', 'APAP'].map((word) => {
      const range = document.getWordRangeAtPosition(document.positionAt(text.indexOf(word) + 1));
      return range && document.getText(range);
    });
    assert.deepEqual(words, ['10/325mg', '9792.24.2', '11/09/2016', 'APAP']);
  });
});
