import { openDocument, type PdfDocument, type PdfFacts, type PdfReading } from './document.ts';
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
   * @returns the document, which must be closed, or why it cannot be opened. Rejects only where a new PDFium is needed and
   *   cannot be started.
   */
  open(bytes: Uint8Array, password: string | null): Promise<OpenDocument | PdfError>;
  /**
   * Opens, reads and closes a PDF, in one go: whatever other PDFs do, it is no harm to this one.
   *
   * @param bytes as for `open`, and so is the password
   */
  read(bytes: Uint8Array, password: string | null): Promise<PdfContents | PdfError>;
}

/** A document that shares its PDFium with all that this engine has open: where it gives up, they are lost together. */
export interface OpenDocument extends PdfDocument {
  /** The text of all pages, read anew with each call, or why there is none. */
  read(limits?: PdfLimits): PdfReading | PdfError;
  /** Why nothing more can be had of the document: its PDFium gave up. Null while all is well. */
  failure(): PdfError | null;
}

/** Bounds of one reading. */
export interface PdfLimits {
  /** The reading is given up when it has taken so long, or little longer where one long content is being read. */
  readonly milliseconds: number;
}

/** What is kept of a PDF that is closed. */
export interface PdfContents {
  readonly facts: PdfFacts;
  readonly reading: PdfReading;
}

/** A PDFium at work. */
interface Running {
  readonly pdfium: Pdfium;
  /** Why it gave up: its memory or its time ran out, or a document led it astray. It is not used again then. */
  failure: PdfError | null;
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
  const start = async (): Promise<Running> => ({ pdfium: await startPdfium(wasm), failure: null });
  let running = await start();
  let starting: Promise<void> | null = null;
  /** Starts one PDFium for all who wait. */
  const startAnew = async (): Promise<void> => {
    starting ??= start()
      .then((fresh) => void (running = fresh))
      .finally(() => (starting = null));
    return starting;
  };
  const inUsable = async <Result>(use: (running: Running) => Result): Promise<Result> => {
    // Others have waited too: what was usable may have given up since.
    while (isSpent(running)) await startAnew();
    return use(running);
  };
  return {
    open: async (bytes, password) => inUsable((here) => opened(here, bytes, password)),
    read: async (bytes, password) => inUsable((here) => contentsOf(opened(here, bytes, password))),
  };
}

function isSpent({ failure, pdfium }: Running): boolean {
  return failure !== null || pdfium.memory.bytes().length > enoughMemory;
}

function opened(running: Running, bytes: Uint8Array, password: string | null): OpenDocument | PdfError {
  const document = attempt(running, () => openDocument(running.pdfium, bytes, password), asItIs);
  return 'error' in document ? document : guarded(running, document);
}

function contentsOf(document: PdfDocument | PdfError): PdfContents | PdfError {
  if ('error' in document) return document;
  const reading = document.read();
  document.close();
  return 'error' in reading ? reading : { facts: document.facts, reading };
}

/** The document whose PDFium may give up at any time. */
function guarded(running: Running, document: PdfDocument): OpenDocument {
  return {
    facts: document.facts,
    read: (limits) => attempt(running, () => document.read(), asItIs, limits),
    boxes: (text, spans) =>
      attempt(
        running,
        () => document.boxes(text, spans),
        () => spans.map(() => []),
      ),
    picture: (page, width) => attempt(running, () => document.picture(page, width), nothing),
    failure: () => running.failure,
    close: () => {
      attempt(running, document.close, nothing);
    },
  };
}

// What stands in place of a result.
const asItIs = (failure: PdfError): PdfError => failure;
const nothing = (): null => null;

/** Uses PDFium; `otherwise` gives what stands in place of a result where it gave up. */
function attempt<Result>(
  running: Running,
  use: () => Result,
  otherwise: (failure: PdfError) => Result,
  { milliseconds } = usualLimits,
): Result {
  if (running.failure) return otherwise(running.failure);
  const { pdfium } = running;
  pdfium.patience.end = Date.now() + milliseconds;
  try {
    return use();
  } catch {
    running.failure = pdfError(isOver(pdfium) ? 'pdf.too-slow' : 'pdf.too-demanding');
    return otherwise(running.failure);
  }
}
