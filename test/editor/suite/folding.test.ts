import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { closeEditors, eventually, openSample } from '../support/letters.ts';

describe('folding', () => {
  afterEach(closeEditors);

  it('is by sections, items and their parts', async () => {
    const document = await openSample('04-mixed-decisions.imr');
    const ranges = await eventually('there are ranges', async () => {
      const found = await vscode.commands.executeCommand<vscode.FoldingRange[] | undefined>(
        'vscode.executeFoldingRangeProvider',
        document.uri,
      );
      return found && found.length > 4 ? found : undefined;
    });
    const starts = ranges.map(({ start }) => document.lineAt(start).text.trim());
    for (const line of ['CLINICAL CASE SUMMARY', 'EMG/NCV of the bilateral upper extremities: Overturned']) {
      assert.ok(starts.includes(line), line);
    }
    assert.ok(starts.some((line) => line.startsWith('Decision rationale:')));
    for (const { start, end } of ranges) {
      assert.ok(start < end);
      assert.notEqual(document.lineAt(end).text.trim(), '', 'the last line is not blank');
    }
  });
});
