import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { closeEditors, eventually, openSample } from '../support/letters.ts';

async function hintsOf(document: vscode.TextDocument): Promise<readonly string[]> {
  const all = new vscode.Range(0, 0, document.lineCount, 0);
  const command = 'vscode.executeInlayHintProvider';
  const hints = await vscode.commands.executeCommand<vscode.InlayHint[] | undefined>(command, document.uri, all);
  return (hints ?? []).map(({ label }) =>
    typeof label === 'string' ? label : label.map(({ value }) => value).join(''),
  );
}

describe('inlay hints', () => {
  const settings = (): vscode.WorkspaceConfiguration => vscode.workspace.getConfiguration('imrLetters.inlayHints');

  afterEach(async () => {
    await settings().update('enabled', undefined, vscode.ConfigurationTarget.Global);
    await closeEditors();
  });

  it('are off until they are turned on, and then say what each decision means', async () => {
    const document = await openSample('04-mixed-decisions.imr');
    assert.deepEqual(await hintsOf(document), []);
    await settings().update('enabled', true, vscode.ConfigurationTarget.Global);
    const hints = await eventually('there are hints', async () => {
      const found = await hintsOf(document);
      return found.length > 0 ? found : undefined;
    });
    assert.deepEqual(hints, ['found medically necessary', 'found medically necessary', 'the denial stands']);
  });
});
