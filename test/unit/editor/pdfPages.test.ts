import '../../support/vscodeHere.ts';
import assert from 'node:assert/strict';
import { mock } from 'node:test';
import { afterEach, beforeEach, describe, it } from 'mocha';
import type * as vscode from 'vscode';
import type { PagesTools } from '../../../src/editor/pdfSession.ts';
import { inputError } from '../../../src/files/inputErrors.ts';

const { EventEmitter, providers, Uri, workspace } = await import('../../support/vscodeStandIn.ts');
const { pdfPages } = await import('../../../src/editor/pdfPages.ts');

/** A view that can be closed, and refuses its page then as the editor's do. */
function openPanel(): { readonly panel: object; readonly close: () => void; readonly page: () => string } {
  const [disposed, said] = [EventEmitter<undefined>(), EventEmitter<unknown>()];
  let [isClosed, page] = [false, ''];
  const webview = {
    onDidReceiveMessage: said.event,
    postMessage: async () => Promise.resolve(true),
    set html(html: string) {
      if (isClosed) throw new Error('Webview is disposed');
      page = html;
    },
  };
  const close = (): void => {
    isClosed = true;
    disposed.fire(undefined);
  };
  return { panel: { webview, onDidDispose: disposed.event }, close, page: () => page };
}

describe('the view of the pages of a PDF', () => {
  const noFile = workspace.fs.readFile;
  const uri = Uri.from({ scheme: 'file', path: '/letter.pdf' });
  let code = Promise.withResolvers<Uint8Array>();
  let opened = 0;
  let pages: { dispose(): void };

  beforeEach(() => {
    mock.method(Uri, 'joinPath', () => ({ with: () => '' }));
    code = Promise.withResolvers();
    workspace.fs.readFile = async () => code.promise;
    opened = 0;
    const pdfs = {
      open: async () => {
        opened += 1;
        return Promise.resolve(inputError('input.not-found'));
      },
    };
    pages = pdfPages({ pdfs } as unknown as PagesTools, 'extension' as unknown as vscode.Uri);
  });
  afterEach(() => {
    pages.dispose();
    workspace.fs.readFile = noFile;
    mock.restoreAll();
  });

  const resolve = async (panel: object): Promise<unknown> =>
    await providers.find(({ kind }) => kind === 'CustomEditor')?.provider.resolveCustomEditor?.({ uri }, panel);

  it('opens the PDF when its code is there', async () => {
    const { panel, page } = openPanel();
    const resolved = resolve(panel);
    code.resolve(new TextEncoder().encode('let a;'));
    await resolved;
    assert.match(page(), /let a;/);
    await Promise.resolve();
    assert.equal(opened, 1);
  });

  it('does nothing more where it was closed while its code was loaded', async () => {
    const { panel, close, page } = openPanel();
    const resolved = resolve(panel);
    close();
    code.resolve(new TextEncoder().encode('let a;'));
    await resolved;
    await Promise.resolve();
    assert.deepEqual([page(), opened], ['', 0]);
  });
});
