import * as vscode from 'vscode';
import { createReader, type Reader } from '../reading/reader.ts';

/** A reader that is loaded when the first letter needs it. */
export interface LazyReader {
  /** One for the extension; tried again after a failure. */
  readonly load: () => Promise<Reader>;
  /** Closes it, where it was loaded. */
  dispose(): void;
}

/** The reader of the extension that lies at an address. */
export function lazyReader(extension: vscode.Uri): LazyReader {
  let reader: Promise<Reader> | undefined;
  return {
    load: () => {
      reader ??= loadReader(extension).catch((error: unknown) => {
        reader = undefined;
        throw error;
      });
      return reader;
    },
    dispose: () => {
      const close = (loaded: Reader): void => {
        loaded.close();
      };
      // Whoever asked for a reader that cannot be loaded was told so.
      reader?.then(close, () => undefined);
      reader = undefined;
    },
  };
}

/** Both files lie in dist/ in every host; their bytes come through the editor's file system, which works on the web too. */
async function loadReader(extension: vscode.Uri): Promise<Reader> {
  const bytes = async (name: string): Promise<Uint8Array> =>
    vscode.workspace.fs.readFile(vscode.Uri.joinPath(extension, 'dist', name));
  const [runtime, language] = await Promise.all([bytes('web-tree-sitter.wasm'), bytes('tree-sitter-imr-letter.wasm')]);
  return createReader({ runtime, language });
}
