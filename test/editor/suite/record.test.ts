import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { closeEditors, eventually, openSample } from '../support/letters.ts';
import { suiteOptions } from '../support/options.ts';

interface Shown {
  readonly file: string;
  readonly case?: { readonly caseNumber: { readonly value: string } | null };
  readonly items?: readonly unknown[];
  readonly error?: { readonly code: string };
}

/** The record of this letter; those of letters that were closed may still be there. */
function recordOf(letter: vscode.TextDocument): vscode.TextDocument {
  const record = vscode.workspace.textDocuments.find(({ uri }) => uri.query === letter.uri.toString());
  assert.equal(record?.uri.scheme, 'imr-record');
  return record;
}

function shown(letter: vscode.TextDocument): Shown {
  return JSON.parse(recordOf(letter).getText()) as Shown;
}

async function replace(document: vscode.TextDocument, range: vscode.Range, text: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, range, text);
  assert.ok(await vscode.workspace.applyEdit(edit));
}

describe('IMR: Show Record', () => {
  afterEach(closeEditors);

  it('shows the record beside the letter as JSON, and leaves the cursor in the letter', async () => {
    const letter = await openSample('04-mixed-decisions.imr');
    await vscode.commands.executeCommand('imrLetters.showRecord');
    assert.equal(recordOf(letter).languageId, 'json');
    assert.equal(shown(letter).case?.caseNumber?.value, 'CM16-9900004');
    assert.equal(shown(letter).items?.length, 3);
    assert.match(shown(letter).file, /^copy-\d+-04-mixed-decisions\.imr$/);
    assert.equal(vscode.window.activeTextEditor?.document, letter);
  });

  it('follows the letter while it is typed, and says so where it is no letter any more', async () => {
    const letter = await openSample('04-mixed-decisions.imr');
    await vscode.commands.executeCommand('imrLetters.showRecord');
    const start = letter.getText().indexOf('CM16-9900004');
    const number = new vscode.Range(letter.positionAt(start), letter.positionAt(start + 12));
    for (const last of [5, 6, 7]) await replace(letter, number, `CM16-990000${String(last)}`);
    await eventually('the record is the new one', () => shown(letter).case?.caseNumber?.value === 'CM16-9900007');
    await replace(letter, new vscode.Range(0, 0, letter.lineCount, 0), 'Thumbs.');
    await eventually('the record is an error', () => shown(letter).error?.code === 'letter.none');
  });
});

/** VS Code's own JSON extension reads the schema from the extension's folder; the harness gives it none in a web worker. */
const schemaIsThere = suiteOptions.host === 'node' || suiteOptions.host === 'desktop';

if (schemaIsThere) {
  describe('a record in the editor', () => {
    afterEach(closeEditors);

    it('explains its fields from the published schema', async () => {
      const letter = await openSample('04-mixed-decisions.imr');
      await vscode.commands.executeCommand('imrLetters.showRecord');
      const record = recordOf(letter);
      const place = record.positionAt(record.getText().indexOf('"dateOfInjury"') + 3);
      const hovers = await eventually('there is a hover', async () => {
        const found = await vscode.commands.executeCommand<vscode.Hover[]>(
          'vscode.executeHoverProvider',
          record.uri,
          place,
        );
        return found.length > 0 ? found : undefined;
      });
      const words = hovers
        .flatMap(({ contents }) => contents.map((part) => (part as vscode.MarkdownString).value))
        .join(' ');
      assert.match(words.replaceAll('&nbsp;', ' '), /The day of the injury/);
    });
  });
}
