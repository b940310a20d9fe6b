import { openDocument, type PdfDocument, type PdfLimits } from './document.ts';
import { pdfError, type PdfError } from './errors.ts';
import { isOver, startPdfium, type Pdfium } from './pdfium.ts';

/** Opens PDFs. Made once; the same in Node, on the desktop and in a web worker. */
export interface PdfEngine {
  /**
   * Opens a PDF.
   *
   * @param bytes the whole file; they are copied
   * @param password the user's or the owner's; null where none is known. Many letters are encrypted with an empty one,
   *   which is tried where the given one does not open the document.
   * @returns the document, which must be closed, or why it cannot be opened. Never throws.
   */
  open(bytes: Uint8Array, password: string | null): Promise<PdfDocument | PdfError>;
}

/** A PDFium at work. Once it has given up (its memory or its time ran out, or a document led it astray) it is not used again. */
interface Running {
  readonly pdfium: Pdfium;
  hasFailed: boolean;
}

/** A PDFium that has grown beyond this makes room for a new one, as its memory never shrinks. In bytes. */
const enoughMemory = 128 * 1024 * 1024;
/** Ample: a page takes about 2 ms. */
const usualLimits: PdfLimits = { milliseconds: 20_000 };

/**
 * Starts the engine.
 *
 * @param wasm the bytes of `pdfium.wasm`
 */
export async function createPdfEngine(wasm: Uint8Array): Promise<PdfEngine> {
  const start = async (): Promise<Running> => ({ pdfium: await startPdfium(wasm), hasFailed: false });
  let running = await start();
  return {
    open: async (bytes, password) => {
      if (running.hasFailed || running.pdfium.memory.bytes().length > enoughMemory) running = await start();
      const here = running;
      const document = attempt(here, () => openDocument(here.pdfium, bytes, password)) ?? failureOf(here);
      return 'error' in document ? document : guarded(here, document);
    },
  };
}

/** The document whose PDFium may give up at any time without harm to others. */
function guarded(running: Running, document: PdfDocument): PdfDocument {
  return {
    facts: document.facts,
    read: (limits) => attempt(running, () => document.read(), limits) ?? failureOf(running),
    boxes: (text, span) => attempt(running, () => document.boxes(text, span)) ?? [],
    picture: (page, scale) => attempt(running, () => document.picture(page, scale)),
    close: () => {
      attempt(running, () => {
        document.close();
      });
    },
  };
}

/** Null where PDFium gave up. */
function attempt<Result>(running: Running, use: () => Result, { milliseconds } = usualLimits): Result | null {
  if (running.hasFailed) return null;
  running.pdfium.patience.end = Date.now() + milliseconds;
  try {
    return use();
  } catch {
    running.hasFailed = true;
    return null;
  }
}

function failureOf({ pdfium }: Running): PdfError {
  return pdfError(isOver(pdfium) ? 'pdf.too-slow' : 'pdf.too-demanding');
}
