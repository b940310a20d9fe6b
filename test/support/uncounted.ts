import type * as vscode from 'vscode';
import type { Counting } from '../../src/editor/findings.ts';
import { noFindings } from '../../src/views/findingCounts.ts';

const never: unknown = { dispose: () => undefined };

/** For features that count findings: no letter ever has any. */
export const uncounted: Counting = {
  countsOf: () => noFindings,
  onDidCount: () => never as vscode.Disposable,
};
