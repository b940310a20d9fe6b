import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Failure, SourceText } from '../export/letterRecord.ts';
import type { PdfContents, PdfEngine } from '../pdf/engine.ts';

/** Reads the text of a PDF's bytes. Rejects where PDFium cannot be started. */
export type ReadPdf = (bytes: Uint8Array) => Promise<SourceText | Failure>;

/** Reading of PDFs by the PDFium that lies in `folder`. It is loaded with the first PDF: texts need none of it. */
export function pdfReading(folder: string, password: string | null): ReadPdf {
  let engine: Promise<PdfEngine> | null = null;
  return async (bytes) => {
    engine ??= startEngine(folder);
    const contents = await (await engine).read(bytes, password);
    return 'error' in contents ? contents : sourceTextOf(contents);
  };
}

async function startEngine(folder: string): Promise<PdfEngine> {
  const [{ createPdfEngine }, wasm] = await Promise.all([
    import('../pdf/engine.ts'),
    readFile(join(folder, 'pdfium.wasm')),
  ]);
  return createPdfEngine(wasm);
}

function sourceTextOf({ facts, reading: { text, pagesWithoutText } }: PdfContents): SourceText {
  return { text, guessed: false, pdf: { facts, pagesWithoutText } };
}
