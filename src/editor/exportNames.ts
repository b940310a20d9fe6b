import * as vscode from 'vscode';

/**
 * The name of a file in a record: its path within the workspace, else within `place` (a folder that was chosen, or the
 * file itself), so that no record tells of the folders of a user.
 */
export function fileName(uri: vscode.Uri, place: vscode.Uri = uri): string {
  if (vscode.workspace.getWorkspaceFolder(uri)) return vscode.workspace.asRelativePath(uri);
  const folder = place.path.replace(/\/+$/, '');
  return uri.path.slice(folder.lastIndexOf('/') + 1);
}
