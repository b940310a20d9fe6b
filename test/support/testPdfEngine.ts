import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { PdfReading } from '../../src/pdf/document.ts';
import { createPdfEngine, type PdfEngine } from '../../src/pdf/engine.ts';
import type { PdfErrorCode } from '../../src/pdf/errors.ts';

/** The bytes of PDFium. */
export const pdfiumBytes = (): Uint8Array =>
  readFileSync(fileURLToPath(import.meta.resolve('@embedpdf/pdfium/pdfium.wasm')));

let engine: Promise<PdfEngine> | undefined;

/** The engine of the tests, started once. */
export function testPdfEngine(): Promise<PdfEngine> {
  engine ??= createPdfEngine(pdfiumBytes());
  return engine;
}

/** What is read in a PDF, or the code that says why nothing is. */
export async function readPdf(bytes: Uint8Array, password: string | null = null): Promise<PdfReading | PdfErrorCode> {
  const contents = await (await testPdfEngine()).read(bytes, password);
  return 'error' in contents ? contents.error.code : contents.reading;
}

/** The text of a PDF, or the code that says why there is none. */
export async function textOfPdf(bytes: Uint8Array, password: string | null = null): Promise<string> {
  const reading = await readPdf(bytes, password);
  return typeof reading === 'string' ? reading : reading.text;
}
