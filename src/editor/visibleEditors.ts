import * as vscode from 'vscode';
import type { Letters } from './letters.ts';
import { afterPause } from './pause.ts';

/** Milliseconds without a change before marks are set anew; until then the editor moves the present ones along. */
const pause = 200;

/** Marks all editors that are seen: now, when others come into view, and when their letters have changed. */
export function markVisible(
  letters: Pick<Letters, 'onDidChange' | 'onDidSettle'>,
  mark: (editor: vscode.TextEditor) => Promise<void>,
): vscode.Disposable {
  const update = (): void => {
    for (const editor of vscode.window.visibleTextEditors) void mark(editor);
  };
  const later = afterPause(pause, update);
  update();
  return vscode.Disposable.from(
    later,
    vscode.window.onDidChangeVisibleTextEditors(update),
    letters.onDidChange(() => {
      later.call();
    }),
    letters.onDidSettle(update),
  );
}
