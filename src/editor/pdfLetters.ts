import * as vscode from 'vscode';
import { isLocked, sentenceOf, type Pdfs } from './pdfs.ts';
import { pdfScheme, sourceUri } from './pdfUris.ts';
import { watchFile } from './watching.ts';

const encoder = new TextEncoder();

/**
 * The letters in PDFs, as files that can be read and not written. Files and not mere content, because the editor opens
 * those again when its window is loaded anew.
 */
export function registerPdfLetters(pdfs: Pdfs): vscode.Disposable {
  const changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  const provider: vscode.FileSystemProvider = {
    onDidChangeFile: changed.event,
    watch: (uri) =>
      watchFile(sourceUri(uri), () => {
        changed.fire([{ type: vscode.FileChangeType.Changed, uri }]);
      }),
    stat: async (uri) => {
      const { ctime, mtime, size } = await vscode.workspace.fs.stat(sourceUri(uri));
      return { type: vscode.FileType.File, ctime, mtime, size };
    },
    readFile: async (uri) => textOf(uri, pdfs),
    readDirectory: () => [],
    writeFile: refuse,
    delete: refuse,
    rename: refuse,
    createDirectory: refuse,
  };
  const isReadonly = new vscode.MarkdownString(vscode.l10n.t('The letter in a PDF cannot be changed.'));
  return vscode.Disposable.from(
    changed,
    vscode.workspace.registerFileSystemProvider(pdfScheme, provider, { isReadonly, isCaseSensitive: true }),
  );
}

/** In UTF-8 with its mark, so that no setting of the user makes another encoding of it. */
async function textOf(uri: vscode.Uri, pdfs: Pdfs): Promise<Uint8Array> {
  const reading = await pdfs.read(sourceUri(uri), 'asking');
  if (!('error' in reading)) return encoder.encode(`\ufeff${reading.text}`);
  const sentence = sentenceOf(reading);
  throw isLocked(reading)
    ? vscode.FileSystemError.NoPermissions(sentence)
    : vscode.FileSystemError.Unavailable(sentence);
}

function refuse(): never {
  throw vscode.FileSystemError.NoPermissions(vscode.l10n.t('The letter in a PDF cannot be changed.'));
}
