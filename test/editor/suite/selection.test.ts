import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { closeEditors, eventually, openSample } from '../support/letters.ts';

async function stepsFrom(document: vscode.TextDocument, words: string): Promise<readonly string[]> {
  const position = document.positionAt(document.getText().indexOf(words) + 1);
  const command = 'vscode.executeSelectionRangeProvider';
  const [first] = await vscode.commands.executeCommand<vscode.SelectionRange[]>(command, document.uri, [position]);
  const steps: string[] = [];
  for (let at = first; at; at = at.parent) steps.push(document.getText(at.range));
  return steps;
}

describe('expanding the selection', () => {
  afterEach(closeEditors);

  it('goes by title, item line, item, section and letter', async () => {
    const document = await openSample('04-mixed-decisions.imr');
    const title = 'EMG/NCV of the bilateral upper extremities';
    const steps = await eventually('the letter is read', async () => {
      const found = await stepsFrom(document, 'EMG/NCV of');
      return found.includes(title) ? found : undefined;
    });
    assert.ok(steps.includes(`${title}: Overturned`));
    assert.ok(
      steps.some((step) => step.startsWith(title) && step.includes('Decision rationale:')),
      'the item',
    );
    assert.ok(
      steps.some((step) => step.startsWith('IMR ISSUES')),
      'the section',
    );
    assert.equal(steps.at(-1), document.getText());
    steps.forEach((step, at) => assert.ok(at === 0 || step.length >= (steps[at - 1]?.length ?? 0)));
  });
});
