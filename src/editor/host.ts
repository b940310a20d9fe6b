import * as vscode from 'vscode';
import { createReader, type Reader } from '../reading/reader.ts';

/** The reader, loaded when the first letter needs it: one for the extension, tried again after a failure. */
export function lazyReader(extension: vscode.Uri): () => Promise<Reader> {
  let reader: Promise<Reader> | undefined;
  return () => {
    reader ??= loadReader(extension).catch((error: unknown) => {
      reader = undefined;
      throw error;
    });
    return reader;
  };
}

/** Both files lie in dist/ in every host; their bytes come through the editor's file system, which works on the web too. */
async function loadReader(extension: vscode.Uri): Promise<Reader> {
  const bytes = async (name: string): Promise<Uint8Array> =>
    vscode.workspace.fs.readFile(vscode.Uri.joinPath(extension, 'dist', name));
  const [runtime, language] = await Promise.all([bytes('web-tree-sitter.wasm'), bytes('tree-sitter-imr-letter.wasm')]);
  return createReader({ runtime, language });
}
