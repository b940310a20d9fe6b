import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { closeEditors, eventually, openSample } from '../support/letters.ts';
import { suiteOptions } from '../support/options.ts';

const extension = vscode.extensions.getExtension('imr-letters.imr-letters');

describe('the extension', () => {
  afterEach(closeEditors);

  it('runs in the host that this run is about, in a folder that is trusted or not', () => {
    assert.equal(typeof process === 'undefined', ['worker', 'web'].includes(suiteOptions.host));
    assert.equal(vscode.workspace.isTrusted, suiteOptions.trusted);
  });

  it('is there, and has not been started before a letter is open', () => {
    assert.ok(extension);
    // Where no folder is open VS Code begins with an empty plain text, which starts it.
    if (vscode.workspace.workspaceFolders) assert.equal(extension.isActive, false);
  });

  it('is started by a letter, in the language mode of letters', async () => {
    const document = await openSample('04-mixed-decisions.imr');
    assert.equal(document.languageId, 'imr-letter');
    await eventually('the extension is active', () => extension?.isActive);
  });
});
