import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Failure, SourceText } from '../export/letterRecord.ts';
import type { PdfEngine } from '../pdf/engine.ts';
import type { PdfDocument } from '../pdf/document.ts';

/** Reads the text of a PDF's bytes. Rejects where PDFium cannot be started. */
export type ReadPdf = (bytes: Uint8Array) => Promise<SourceText | Failure>;

/** Reading of PDFs by the PDFium that lies in `folder`. It is loaded with the first PDF: texts need none of it. */
export function pdfReading(folder: string, password: string | null): ReadPdf {
  let engine: Promise<PdfEngine> | null = null;
  return async (bytes) => {
    engine ??= startEngine(folder);
    const document = await (await engine).open(bytes, password);
    if ('error' in document) return document;
    try {
      return textOf(document);
    } finally {
      document.close();
    }
  };
}

async function startEngine(folder: string): Promise<PdfEngine> {
  const [{ createPdfEngine }, wasm] = await Promise.all([
    import('../pdf/engine.ts'),
    readFile(join(folder, 'pdfium.wasm')),
  ]);
  return createPdfEngine(wasm);
}

function textOf(document: PdfDocument): SourceText | Failure {
  const read = document.read();
  if ('error' in read) return read;
  const pagesWithoutText = read.pages.filter((_, at) => read.pagesWithoutText.includes(at + 1));
  return { text: read.text, guessed: false, pdf: { facts: document.facts, pagesWithoutText } };
}
