import * as vscode from 'vscode';
import { createPdfEngine, type PdfEngine } from '../pdf/engine.ts';
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
  const reader = lazy(async () => loadReader(extension));
  return {
    load: reader.load,
    dispose: () => {
      const close = (loaded: Reader): void => {
        loaded.close();
      };
      // Whoever asked for a reader that cannot be loaded was told so.
      reader.forget()?.then(close, () => undefined);
    },
  };
}

/** What opens PDFs. It is loaded when the first PDF needs it, and tried again after a failure. */
export interface PdfEngines {
  /** The one for PDFs that are read and closed at once. */
  readonly shared: () => Promise<PdfEngine>;
  /** A new one, for a PDF that stays open: what others do is no harm to it, and its memory goes when it is closed. */
  readonly own: () => Promise<PdfEngine>;
}

/** The engines of the extension that lies at an address. */
export function lazyPdfEngines(extension: vscode.Uri): PdfEngines {
  const wasm = lazy(async () => built(extension, 'pdfium.wasm'));
  const own = async (): Promise<PdfEngine> => createPdfEngine(await wasm.load());
  return { shared: lazy(own).load, own };
}

interface Lazy<Value> {
  readonly load: () => Promise<Value>;
  /** Gives what was loaded or is being loaded, and loads anew when asked again. */
  readonly forget: () => Promise<Value> | undefined;
}

function lazy<Value>(make: () => Promise<Value>): Lazy<Value> {
  let value: Promise<Value> | undefined;
  const forget = (): Promise<Value> | undefined => {
    const before = value;
    value = undefined;
    return before;
  };
  return {
    load: () => {
      value ??= make().catch((error: unknown) => {
        value = undefined;
        throw error;
      });
      return value;
    },
    forget,
  };
}

async function loadReader(extension: vscode.Uri): Promise<Reader> {
  const names = ['web-tree-sitter.wasm', 'tree-sitter-imr-letter.wasm'] as const;
  const [runtime, language] = await Promise.all([built(extension, names[0]), built(extension, names[1])]);
  return createReader({ runtime, language });
}

/** A file of dist/, which is there in every host; its bytes come through the editor's file system, which works on the web too. */
async function built(extension: vscode.Uri, name: string): Promise<Uint8Array> {
  return vscode.workspace.fs.readFile(vscode.Uri.joinPath(extension, 'dist', name));
}
