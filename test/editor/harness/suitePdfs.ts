/** The PDFs of the suite: made here, because what writes them runs in Node alone. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../scripts/tools.ts';
import { letterPdf, sampleBase } from '../../support/letterPdf.ts';
import { printedPdf } from '../../support/printedPdf.ts';
import type { SuitePdfs } from '../support/options.ts';

/** Their bytes in base64, by what they are. */
export async function suitePdfs(): Promise<SuitePdfs> {
  const received = readFileSync(join(root, 'samples', '19-as-received.pdf'));
  const pdfs: Readonly<Record<keyof SuitePdfs, Uint8Array>> = {
    received,
    findings: letterPdf(await sampleBase('16-inconsistencies.imr')),
    mixed: letterPdf(await sampleBase('04-mixed-decisions.imr')),
    faxed: letterPdf(await sampleBase('04-mixed-decisions.imr'), { linesOnPage: 20, scannedPages: [2] }),
    locked: letterPdf(await sampleBase('01-one-item-upheld.txt'), { userPassword: 'invented' }),
    other: printedPdf([{ runs: [{ text: 'Thumbs are well.', x: 72, y: 90 }] }]),
    truncated: received.subarray(0, received.length >> 1),
  };
  return Object.fromEntries(
    Object.entries(pdfs).map(([name, bytes]) => [name, Buffer.from(bytes).toString('base64')]),
  ) as unknown as SuitePdfs;
}
