import * as vscode from 'vscode';

/** Calls back when a file was written or deleted, by whomever, in any file system that tells. */
export function watchFile(file: vscode.Uri, changed: () => void): vscode.Disposable {
  const name = file.path.slice(file.path.lastIndexOf('/') + 1);
  // Signs that mean something in a pattern stand for themselves.
  const pattern = name.replaceAll(/[[\]{}?*]/g, (sign) => `[${sign}]`);
  const watcher = vscode.workspace.createFileSystemWatcher(
    new vscode.RelativePattern(vscode.Uri.joinPath(file, '..').with({ query: '', fragment: '' }), pattern),
  );
  return vscode.Disposable.from(
    watcher,
    watcher.onDidCreate(changed),
    watcher.onDidChange(changed),
    watcher.onDidDelete(changed),
  );
}
