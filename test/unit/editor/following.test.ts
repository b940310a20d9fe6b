import '../../support/vscodeHere.ts';
import assert from 'node:assert/strict';
import { mock } from 'node:test';
import { afterEach, beforeEach, describe, it } from 'mocha';
import type * as vscode from 'vscode';
import type { Letters } from '../../../src/editor/letters.ts';
import type { Letter } from '../../../src/letter/record.ts';
import { letterText } from '../../support/letter.ts';
import type { FakeDocument } from '../../support/vscodeStandIn.ts';
import { citing } from '../views/citing.ts';
import { read } from '../views/reading.ts';

const { EventEmitter, openDocument, providers, Uri, workspace } = await import('../../support/vscodeStandIn.ts');
const { registerDefinition } = await import('../../../src/editor/definition.ts');
const { guidelineOfPage, pageUri, registerGuidelinePages } = await import('../../../src/editor/guidelinePages.ts');
const { registerHighlights } = await import('../../../src/editor/highlights.ts');
const { registerReferences } = await import('../../../src/editor/references.ts');
const { registerWorkspaceSymbols } = await import('../../../src/editor/workspaceSymbols.ts');

const knee = 'acoem-2004/knee-complaints';
const pain = 'mtus-2009/chronic-pain';

/** A place of a document, as the tested code gives it to the editor. */
interface Place {
  readonly uri: { readonly path: string; readonly query: string };
  readonly range: { readonly start: number; readonly end: number };
}

describe('following a citation', () => {
  const known = new Map<FakeDocument, Letter>();
  const token = { isCancellationRequested: false };
  let features: { dispose(): unknown }[] = [];
  let changed = EventEmitter<FakeDocument>();
  let asked = 0;
  let whenAsked: (document: FakeDocument) => void = () => undefined;

  /** Letters whose citations are made by hand. */
  const letters = {
    onDidChange: (listener: (document: FakeDocument) => unknown) => changed.event(listener),
    letterOf: async (document: vscode.TextDocument) => {
      asked += 1;
      const fake = document as unknown as FakeDocument;
      const letter = known.get(fake);
      whenAsked(fake);
      return Promise.resolve(letter && { document, version: fake.version, text: fake.text, letter });
    },
  } as unknown as Letters;

  async function open(path: string): Promise<FakeDocument> {
    const text = letterText([
      {
        claims: 'Decision based on MTUS Knee Complaints 2004, and Chronic Pain Medical\nTreatment Guidelines 2009.',
        reviewer: 'Decision based on Non-MTUS Citation ACOEM Chapter 13.',
      },
    ]);
    const document = openDocument(text, 'imr-letter', Uri.from({ scheme: 'file', path }));
    const claims = [
      ['Knee Complaints 2004', knee],
      ['Chronic Pain Medical\nTreatment Guidelines 2009', pain],
    ] as const;
    known.set(document, citing(await read(text), [{ claims, reviewer: [['ACOEM Chapter 13', knee]] }]).letter);
    return document;
  }

  const provider = (kind: string, at = 0): (typeof providers)[number]['provider'] => {
    const found = providers.filter((one) => one.kind === kind)[at]?.provider;
    assert.ok(found, kind);
    return found;
  };

  const ask = async (kind: string, document: FakeDocument, words: string, ...more: unknown[]): Promise<unknown> =>
    await provider(kind)[`provide${kind}${kind === 'Definition' ? '' : 's'}`]?.(
      document,
      document.text.indexOf(words) + 1,
      ...more,
      token,
    );

  const wordsAt = ({ uri, range }: Place): string => {
    const document = workspace.textDocuments.find((one) => one.uri === uri);
    return document ? `${uri.path}: ${document.text.slice(range.start, range.end)}` : `page: ${uri.query}`;
  };

  beforeEach(() => {
    for (const document of [...workspace.textDocuments]) document.close();
    mock.timers.enable({ apis: ['setTimeout'] });
    changed = EventEmitter<FakeDocument>();
    asked = 0;
    token.isCancellationRequested = false;
    const all = [registerDefinition, registerGuidelinePages, registerHighlights, registerReferences];
    features = [...all, registerWorkspaceSymbols].map((register) => register(letters));
  });
  afterEach(() => {
    for (const feature of features.splice(0)) feature.dispose();
    mock.timers.reset();
    assert.deepEqual(providers, []);
  });

  it('leads to the page of what is cited, from the whole of the citation, also over a line end', async () => {
    const one = await open('/one.imr');
    const [link] = (await ask('Definition', one, 'Treatment Guidelines')) as vscode.DefinitionLink[];
    assert.ok(link);
    assert.equal(guidelineOfPage(link.targetUri), pain);
    const { start, end } = link.originSelectionRange as unknown as Place['range'];
    assert.equal(one.text.slice(start, end), 'Chronic Pain Medical\nTreatment Guidelines 2009');
    assert.equal(await ask('Definition', one, 'Decision based'), undefined);
  });

  it('finds all spellings in all open letters, and the page only where it is asked for', async () => {
    const one = await open('/one.imr');
    await open('/two.imr');
    openDocument('Thumbs.');
    const found = ['/one.imr', '/two.imr'].flatMap((path) => [
      `${path}: Knee Complaints 2004`,
      `${path}: ACOEM Chapter 13`,
    ]);
    const references = async (includeDeclaration: boolean): Promise<readonly string[]> =>
      ((await ask('Reference', one, 'ACOEM', { includeDeclaration })) as Place[]).map(wordsAt);
    assert.deepEqual(await references(false), found);
    assert.deepEqual(await references(true), [`page: ${knee}`, ...found]);
    assert.equal(await ask('Reference', one, 'Decision based', { includeDeclaration: true }), undefined);
    const page = { uri: pageUri(pain) };
    const onPage = await provider('Reference', 1).provideReferences?.(page, 0, { includeDeclaration: false }, token);
    assert.equal((onPage as Place[]).length, 2);
  });

  it('marks all spellings in the letter, and leaves other words to the editor', async () => {
    const one = await open('/one.imr');
    await open('/two.imr');
    const marks = (await ask('DocumentHighlight', one, 'Knee Comp')) as { parts: [Place['range']] }[];
    assert.deepEqual(
      marks.map(({ parts: [{ start, end }] }) => one.text.slice(start, end)),
      ['Knee Complaints 2004', 'ACOEM Chapter 13'],
    );
    assert.equal(await ask('DocumentHighlight', one, 'Decision based'), undefined);
  });

  it('is refused where it was cancelled or a letter has changed', async () => {
    const one = await open('/one.imr');
    const two = await open('/two.imr');
    const references = async (): Promise<unknown> => ask('Reference', one, 'ACOEM', { includeDeclaration: false });
    whenAsked = (document) => {
      if (document === two) one.edit({ start: 0, end: 0, text: '\n' });
    };
    await assert.rejects(references(), /Canceled/);
    whenAsked = () => undefined;
    assert.ok(await references());
    token.isCancellationRequested = true;
    await assert.rejects(references(), /Canceled/);
    await assert.rejects(
      async () => await provider('WorkspaceSymbol').provideWorkspaceSymbols?.('', token),
      /Canceled/,
    );
  });

  it('gives pages that tell of the open letters, and are made anew some time after a letter has changed', async () => {
    const one = await open('/one.imr');
    const content = provider('TextDocumentContent');
    const page = async (): Promise<unknown> => await content.provideTextDocumentContent?.(pageUri(knee));
    assert.match(String(await page()), /CM16-9900001 \(one\.imr\)/);
    const stale: unknown[] = [];
    const event = content.onDidChange as unknown as (listener: (uri: unknown) => unknown) => unknown;
    event((uri) => stale.push(uri));
    changed.fire(one);
    mock.timers.tick(60_000);
    assert.deepEqual(stale, [], 'no page is open');
    const shown = openDocument('', 'markdown', pageUri(knee));
    asked = 0;
    changed.fire(one);
    changed.fire(one);
    assert.deepEqual([stale, asked], [[], 0], 'typing costs nothing');
    mock.timers.tick(60_000);
    assert.deepEqual(stale, [shown.uri]);
    one.close();
    assert.match(String(await page()), /No open letter cites it/);
  });
});
