import '../../support/vscodeHere.ts';
import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'mocha';
import type * as vscode from 'vscode';
import { letterText } from '../../support/letter.ts';
import { readerBytes } from '../../support/testReader.ts';

const { openDocument, said, showDocument, workspace, window } = await import('../../support/vscodeStandIn.ts');
const { lazyReader } = await import('../../../src/editor/host.ts');
const { activeLetter } = await import('../../../src/editor/activeLetter.ts');
const { openLetters } = await import('../../../src/editor/letters.ts');

const noFile = workspace.fs.readFile;
const address = 'extension' as unknown as vscode.Uri;

/** Puts the two files of the reader where the extension lies. */
function putFiles(): void {
  const { runtime, language } = readerBytes();
  workspace.fs.readFile = async (path) =>
    Promise.resolve(path === 'extension/dist/web-tree-sitter.wasm' ? runtime : language);
}

describe('the reader of the extension', () => {
  afterEach(() => {
    workspace.fs.readFile = noFile;
    window.activeTextEditor = undefined;
    said.length = 0;
  });

  it('is loaded once, and closed with the extension', async () => {
    putFiles();
    const reader = lazyReader(address);
    const loaded = await reader.load();
    assert.equal(await reader.load(), loaded);
    loaded.readLetter(letterText());
    reader.dispose();
    await Promise.resolve();
    assert.throws(() => loaded.readLetter(letterText()));
  });

  it('is tried again after a failure, of which commands tell in words', async () => {
    const reader = lazyReader(address);
    const letters = openLetters(reader.load);
    window.activeTextEditor = showDocument(openDocument(letterText()));
    assert.equal(await activeLetter(letters), undefined);
    assert.equal(said.length, 1);
    assert.match(said[0] ?? '', /could not be loaded. Reload the window/);
    putFiles();
    assert.equal((await activeLetter(letters))?.letter.items.length, 1);
    letters.dispose();
    reader.dispose();
  });
});
