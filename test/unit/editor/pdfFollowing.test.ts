import '../../support/vscodeHere.ts';
import assert from 'node:assert/strict';
import { mock } from 'node:test';
import { afterEach, beforeEach, describe, it } from 'mocha';
import type * as vscode from 'vscode';
import type { Findings } from '../../../src/editor/findings.ts';
import type { Letters } from '../../../src/editor/letters.ts';
import type { Following } from '../../../src/editor/pdfFollowing.ts';
import type { PrintedPdf } from '../../../src/editor/printedPdf.ts';
import type { ToPages } from '../../../src/views/pdfMessages.ts';
import { letterText } from '../../support/letter.ts';
import { letterIn, testReader } from '../../support/testReader.ts';
import type { FakeDocument, FakeEditor } from '../../support/vscodeStandIn.ts';

const { openDocument, textEditorEvents, Uri, window } = await import('../../support/vscodeStandIn.ts');
const { followText } = await import('../../../src/editor/pdfFollowing.ts');
const { letterUri } = await import('../../../src/editor/pdfUris.ts');

const text = letterText([{ title: 'Knee brace' }, { title: 'Thumb splint', decision: 'Overturned' }]);
const pdf = Uri.from({ scheme: 'file', path: '/letter.pdf' }) as unknown as vscode.Uri;

/** Places are offsets, and all is printed on one page where its offset says. */
const printed = {
  text,
  placeOf: (offset: number) => ({ page: 1, down: offset }),
  areasOf: ({ start }: { readonly start: number }) => [{ page: 1, left: 0, right: 1, top: start, bottom: start }],
} as unknown as PrintedPdf;

const findings = {
  foundIn: () => undefined,
  onDidFind: () => ({ dispose: () => undefined }),
} as unknown as Findings;

const letters = {
  letterOf: async (document: vscode.TextDocument) => ({ document, text, letter: letterIn(await testReader(), text) }),
} as unknown as Letters;

describe('the pages of a PDF follow its text', () => {
  let document: FakeDocument;
  let told: ToPages[];
  let following: Following;
  let time = 0;

  /** An editor of the text, with the cursor in these words at its upper edge. */
  const editorAt = (words: string): FakeEditor => {
    const offset = text.indexOf(words);
    const place = { selection: { active: offset }, visibleRanges: [{ start: offset }] };
    return { document, ...place } as unknown as FakeEditor;
  };
  const show = (...editors: FakeEditor[]): void => {
    window.visibleTextEditors.splice(0, window.visibleTextEditors.length, ...editors);
    textEditorEvents.visible.fire(undefined);
  };
  const focus = (editor: FakeEditor | undefined): void => {
    textEditorEvents.active.fire(editor);
  };
  /** What the pages were told since: the words at their upper edge, and what is boxed. */
  const heard = async (): Promise<unknown> => {
    for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setImmediate(resolve));
    const last = told.splice(0).reverse();
    const place = last.find((message) => message.kind === 'place')?.place.down;
    const marks = last.find((message) => message.kind === 'marks')?.marks.map(({ kind }) => kind);
    return [place === undefined ? place : text.slice(place, text.indexOf(' ', place)), marks];
  };

  beforeEach(async () => {
    await testReader();
    time = 0;
    mock.timers.enable({ apis: ['setTimeout'] });
    mock.method(performance, 'now', () => time);
    document = openDocument(text, 'imr-letter', letterUri(pdf));
    told = [];
    following = followText(pdf, printed, { letters, findings }, (message) => told.push(message));
  });
  afterEach(() => {
    following.dispose();
    show();
    document.close();
    mock.timers.reset();
    mock.restoreAll();
  });

  it('with its boxes too where another editor comes to show it, and without any where none does', async () => {
    show(editorAt('Knee brace'));
    assert.deepEqual(await heard(), ['Knee', ['upheld']]);
    show(editorAt('Thumb splint'));
    assert.deepEqual(await heard(), ['Thumb', ['overturned']]);
    show();
    assert.deepEqual(await heard(), [undefined, []]);
  });

  it('in the one of two editors that has the focus, or had it last', async () => {
    const [one, other] = [editorAt('Knee brace'), editorAt('Thumb splint')];
    show(one, other);
    assert.deepEqual(await heard(), ['Knee', ['upheld']]);
    focus(other);
    assert.deepEqual(await heard(), ['Thumb', ['overturned']]);
    focus(undefined);
    textEditorEvents.ranges.fire({ textEditor: one });
    textEditorEvents.selection.fire({ textEditor: one });
    mock.timers.tick(1000);
    assert.deepEqual(await heard(), [undefined, undefined], 'the other one moves nothing');
    textEditorEvents.ranges.fire({ textEditor: other });
    textEditorEvents.selection.fire({ textEditor: other });
    mock.timers.tick(1000);
    assert.deepEqual(await heard(), ['Thumb', ['overturned']]);
    show(one);
    assert.deepEqual(await heard(), ['Knee', ['upheld']]);
  });

  it('and not back to where it is when it only gets the focus again', async () => {
    const one = editorAt('Knee brace');
    show(one);
    focus(one);
    await heard();
    focus(undefined);
    time = 10_000;
    focus(one);
    assert.deepEqual(await heard(), [undefined, undefined]);
  });
});
