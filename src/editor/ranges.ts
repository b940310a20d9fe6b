import * as vscode from 'vscode';
import type { Span } from '../text/span.ts';

/** The one place where offsets become places in a document. The document must be at the version that the span was read from. */
export function rangeOf(document: vscode.TextDocument, { start, end }: Span): vscode.Range {
  return new vscode.Range(document.positionAt(start), document.positionAt(end));
}
