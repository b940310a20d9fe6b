import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { closeEditors, openSample, sampleText } from '../support/letters.ts';

interface Contributed {
  readonly commands: readonly { readonly command: string }[];
  readonly walkthroughs: readonly { readonly steps: readonly { readonly media: { readonly svg: string } }[] }[];
}

const extension = vscode.extensions.getExtension('imr-letters.imr-letters');
const contributed = (extension?.packageJSON as { contributes: Contributed } | undefined)?.contributes;

describe('the walkthrough', () => {
  afterEach(closeEditors);

  it('has its pictures in the extension', async () => {
    assert.ok(extension);
    const pictures = contributed?.walkthroughs.flatMap(({ steps }) => steps.map(({ media }) => media.svg)) ?? [];
    assert.equal(pictures.length, 6);
    for (const picture of pictures) {
      const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extension.extensionUri, picture));
      assert.ok(bytes.length > 100, picture);
    }
  });

  it('opens copies of sample letters, without a file', async () => {
    const opening = vscode.commands.executeCommand('imrLetters.openSamples');
    await new Promise((resolve) => setTimeout(resolve, 500));
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    await opening;
    const document = vscode.window.activeTextEditor?.document;
    assert.equal(document?.isUntitled, true);
    assert.equal(document.languageId, 'imr-letter');
    assert.equal(document.getText().replaceAll('\r\n', '\n'), sampleText('04-mixed-decisions.imr'));
  });
});

describe('every contributed command', () => {
  it('is there once the extension is', async () => {
    await openSample('04-mixed-decisions.imr');
    await extension?.activate();
    const known = new Set(await vscode.commands.getCommands(true));
    const missing = contributed?.commands.filter(({ command }) => !known.has(command)) ?? [];
    assert.deepEqual(missing, []);
    await closeEditors();
  });
});
