import '../../support/vscodeHere.ts';
import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'mocha';
import type * as vscode from 'vscode';
import type { Pdfs } from '../../../src/editor/pdfs.ts';
import { greedyPdf, word } from '../../support/hostilePdf.ts';
import { rawPage } from '../../support/rawPdf.ts';
import { pdfiumBytes } from '../../support/testPdfEngine.ts';

const { openDocument, Uri, workspace } = await import('../../support/vscodeStandIn.ts');
const { lazyPdfEngines } = await import('../../../src/editor/host.ts');
const { openPdfs } = await import('../../../src/editor/pdfs.ts');
const { letterUri } = await import('../../../src/editor/pdfUris.ts');

const pdfAt = (path: string): vscode.Uri => Uri.from({ scheme: 'file', path }) as unknown as vscode.Uri;
const [greedy, plain] = [pdfAt('/greedy.pdf'), pdfAt('/plain.pdf')];

/** The words of a PDF, or the code that says why there are none. */
async function wordsIn(pdfs: Pdfs, pdf: vscode.Uri, asking: 'asking' | 'silent' = 'silent'): Promise<string> {
  const read = await pdfs.read(pdf, asking);
  return 'error' in read ? read.error.code : read.text;
}

describe('the PDFs of a session', function () {
  this.timeout(30_000);
  const noFile = workspace.fs.readFile;
  let pdfs: Pdfs;
  let opened: unknown[] = [];

  beforeEach(() => {
    const wasm = pdfiumBytes();
    opened = [];
    workspace.fs.readFile = async (path: unknown) => {
      opened.push(path);
      const bytes = path === greedy ? greedyPdf() : path === plain ? rawPage(word) : wasm;
      return Promise.resolve(bytes);
    };
    pdfs = openPdfs(lazyPdfEngines('extension' as unknown as vscode.Uri));
  });
  afterEach(() => {
    workspace.fs.readFile = noFile;
    pdfs.dispose();
  });

  it('that are read at once do no harm to each other, nor to an open one', async () => {
    const open = await pdfs.open(plain);
    assert.ok(!('error' in open));
    const words = await Promise.all([plain, greedy, plain].map(async (pdf) => wordsIn(pdfs, pdf)));
    assert.deepEqual(words, ['word\n\f', 'pdf.too-demanding', 'word\n\f']);
    const other = await pdfs.open(greedy);
    assert.ok('error' in other);
    assert.equal(open.document.failure(), null);
    assert.equal(open.document.picture(1, 60)?.width, 60);
    open.document.close();
    assert.equal(opened.filter((path) => typeof path === 'string').length, 1, 'PDFium is loaded once');
  });

  it('are kept as text until their letter is closed, where a user opened them', async () => {
    const reads = (): number => opened.filter((path) => path === plain).length;
    await wordsIn(pdfs, plain);
    await wordsIn(pdfs, plain);
    assert.equal(reads(), 2, 'an export keeps nothing');
    await wordsIn(pdfs, plain, 'asking');
    await wordsIn(pdfs, plain);
    assert.equal(reads(), 3);
    const closed = (pdf: vscode.Uri): void => {
      openDocument('', 'imr-letter', letterUri(pdf)).close();
    };
    closed(greedy);
    await wordsIn(pdfs, plain);
    assert.equal(reads(), 3, 'another letter was closed');
    closed(plain);
    await wordsIn(pdfs, plain);
    assert.equal(reads(), 4);
  });

  it('say so where nothing can be read, and are tried again', async () => {
    const there = workspace.fs.readFile;
    workspace.fs.readFile = noFile;
    assert.equal(await wordsIn(pdfs, plain), 'reading.failed');
    workspace.fs.readFile = there;
    assert.equal(await wordsIn(pdfs, plain), 'word\n\f');
  });
});
