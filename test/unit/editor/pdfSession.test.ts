import '../../support/vscodeHere.ts';
import assert from 'node:assert/strict';
import { afterEach, before, beforeEach, describe, it } from 'mocha';
import type * as vscode from 'vscode';
import type { NoPdf, OpenPdf } from '../../../src/editor/pdfs.ts';
import type { PagesSession, PagesTools } from '../../../src/editor/pdfSession.ts';
import { pdfError, type PdfError } from '../../../src/pdf/errors.ts';
import { inputError } from '../../../src/files/inputErrors.ts';
import type { ToPages } from '../../../src/views/pdfMessages.ts';
import { word } from '../../support/hostilePdf.ts';
import { letterPdf, sampleBase } from '../../support/letterPdf.ts';
import { rawPage } from '../../support/rawPdf.ts';
import { testPdfEngine } from '../../support/testPdfEngine.ts';
import { testReader } from '../../support/testReader.ts';

const { EventEmitter, Uri } = await import('../../support/vscodeStandIn.ts');
const { openLetters } = await import('../../../src/editor/letters.ts');
const { pagesSession } = await import('../../../src/editor/pdfSession.ts');

const pdf = Uri.from({ scheme: 'file', path: '/letter.pdf' }) as unknown as vscode.Uri;

/** PDFs that are counted, and what happens when one is opened. */
interface Counted {
  opened: number;
  closed: number;
  open: () => Promise<OpenPdf | NoPdf>;
}

describe('the pages of a PDF in their view', () => {
  let letter: Uint8Array;
  let counted: Counted;
  let told: ToPages[] = [];
  let session: PagesSession;
  const letters = openLetters(testReader);
  const findings = { onDidFind: EventEmitter<never>().event, foundIn: () => undefined };

  /** Opens a PDF that gives up when a picture is asked for, if so wanted. */
  async function opened(bytes: Uint8Array, failing: PdfError | null = null): Promise<OpenPdf> {
    const document = await (await testPdfEngine()).open(bytes, null);
    assert.ok(!('error' in document));
    const reading = document.read();
    assert.ok(!('error' in reading));
    counted.opened += 1;
    let failure: PdfError | null = null;
    const picture = (): null => {
      failure = failing;
      return null;
    };
    const close = (): void => {
      counted.closed += 1;
      document.close();
    };
    return { document: { ...document, close, ...(failing && { picture, failure: () => failure }) }, reading };
  }

  const kinds = (): readonly string[] => told.map(({ kind }) => kind).filter((kind) => kind !== 'marks');
  const counts = (): readonly number[] => [counted.opened, counted.closed];

  before(async () => {
    letter = letterPdf(await sampleBase('04-mixed-decisions.imr'));
  });
  beforeEach(() => {
    counted = { opened: 0, closed: 0, open: async () => opened(letter) };
    told = [];
    const pdfs = { open: async () => counted.open() };
    session = pagesSession(pdf, { pdfs, letters, findings } as unknown as PagesTools, (message) => told.push(message));
  });
  afterEach(() => {
    session.dispose();
    assert.equal(counted.closed, counted.opened, 'nothing stays open');
  });

  it('are read anew where the file has changed, and the ones before are closed', async () => {
    assert.equal(await session.load(), true);
    session.hear({ kind: 'wanted', page: 1, width: 60 });
    assert.deepEqual(kinds(), ['pages', 'picture']);
    assert.deepEqual(await Promise.all([session.load(), session.load()]), [true, true]);
    assert.deepEqual(counts(), [3, 2]);
    session.dispose();
    session.hear({ kind: 'wanted', page: 1, width: 60 });
    assert.deepEqual(kinds(), ['pages', 'picture', 'pages', 'pages']);
  });

  it('are told of where one cannot be drawn, which is no reason to give up the others', async () => {
    await session.load();
    session.hear({ kind: 'wanted', page: 99, width: 60 });
    assert.deepEqual(told.at(-1), { kind: 'undrawn', page: 99 });
    session.hear({ kind: 'wanted', page: 1, width: 60 });
    assert.deepEqual(kinds(), ['pages', 'undrawn', 'picture']);
  });

  it('are not shown in a view that was closed meanwhile, and what waits is not opened', async () => {
    const loads = [session.load(), session.load()];
    await Promise.resolve();
    session.dispose();
    assert.deepEqual(await Promise.all(loads), [false, false]);
    assert.deepEqual([kinds(), counts()], [[], [1, 1]]);
  });

  it('give way to a sentence where the file was deleted meanwhile', async () => {
    await session.load();
    counted.open = async () => Promise.resolve(inputError('input.not-found'));
    assert.equal(await session.load(), false);
    assert.deepEqual(counts(), [1, 1]);
    session.hear({ kind: 'ready' });
    assert.deepEqual(kinds(), ['pages', 'sentence', 'sentence']);
  });

  it('give way to a sentence where the PDF holds no letter, and it is closed', async () => {
    counted.open = async () => opened(rawPage(word));
    assert.equal(await session.load(), false);
    assert.deepEqual([kinds(), counts()], [['sentence'], [1, 1]]);
  });

  it('come at the next attempt where one failed', async () => {
    counted.open = async () => Promise.reject(new Error('An invented failure'));
    assert.equal(await session.load(), false);
    assert.deepEqual(kinds(), ['sentence']);
    counted.open = async () => opened(letter);
    assert.equal(await session.load(), true);
  });

  it('give way to a sentence where the PDF was given up, and are not opened again', async () => {
    const failing = pdfError('pdf.too-demanding');
    counted.open = async () => opened(letter, failing);
    await session.load();
    for (const page of [1, 2]) session.hear({ kind: 'wanted', page, width: 60 });
    session.hear({ kind: 'ready' });
    const sentence = { kind: 'sentence', sentence: failing.error.message };
    assert.deepEqual(
      told.filter(({ kind }) => kind !== 'marks'),
      [told[0], sentence, sentence],
    );
    assert.deepEqual(counts(), [1, 1]);
  });
});
