import * as vscode from 'vscode';
import { sourceUri } from './pdfUris.ts';

/**
 * The name of a file in a record: its path within the workspace, else within `place` (a folder that was chosen, or the
 * file itself), so that no record tells of the folders of a user. A letter in a PDF has the name of the PDF.
 */
export function fileName(uri: vscode.Uri, place: vscode.Uri = uri): string {
  const [file, within] = [sourceUri(uri), sourceUri(place)];
  if (vscode.workspace.getWorkspaceFolder(file)) return vscode.workspace.asRelativePath(file);
  const folder = within.path.replace(/\/+$/, '');
  return file.path.slice(folder.lastIndexOf('/') + 1);
}
