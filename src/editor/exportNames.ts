import * as vscode from 'vscode';

/** The name of a file in a record: its path within the workspace, else its last part, so that no record tells of a user's folders. */
export function fileName(uri: vscode.Uri): string {
  if (vscode.workspace.getWorkspaceFolder(uri)) return vscode.workspace.asRelativePath(uri);
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}
