import type { Span } from '../text/span.ts';
import { boxesOf, type PageBox } from './boxes.ts';
import { pdfError, type PdfError } from './errors.ts';
import { openFile, type OpenFile } from './file.ts';
import { glyphsOf, unreadableLetter, type Glyph } from './glyphs.ts';
import { isOver, type Pdfium } from './pdfium.ts';
import { pictureOf, type PagePicture } from './picture.ts';
import { textOf, type PdfPage, type PdfText } from './pdfText.ts';
import { withTextPage } from './pages.ts';
import { picturePages } from './scans.ts';

/** What a PDF says of itself. */
export interface PdfFacts {
  readonly pages: number;
  readonly encrypted: boolean;
  /** False where the document carries the flag that asks programs not to copy its text. */
  readonly copyingAllowed: boolean;
}

/** An opened PDF. Pages are counted from 1. Nothing here throws but for what the engine gives up. */
export interface PdfDocument {
  readonly facts: PdfFacts;
  /** The text of all pages, read anew with each call, or why there is none. */
  read(): PdfReading | PdfError;
  /** Where stretches of the text are printed: for each of them a box for each line of it. */
  boxes(text: PdfText, spans: readonly Span[]): readonly (readonly PageBox[])[];
  /** A page as a picture about so many dots wide; null where it cannot be drawn. */
  picture(page: number, width: number): PagePicture | null;
  readonly close: () => void;
}

/** The text, and those of its pages that hold pictures and no text but stamps, which is left out. */
export interface PdfReading extends PdfText {
  readonly pagesWithoutText: readonly PdfPage[];
}

/** The longest letters have some thirty pages. */
const mostPages = 200;
/** The densest page of a letter has some 6,000 characters, and the longest letter some 100,000. */
const mostOnPage = 20_000;
const mostCharacters = 1_000_000;
/** Of the characters of a document; beyond it what was read is no text. */
const mostUnreadable = 0.2;

/** Opens a PDF; see `PdfEngine.open`. */
export function openDocument(pdfium: Pdfium, bytes: Uint8Array, password: string | null): PdfDocument | PdfError {
  const file = openFile(pdfium, bytes, password);
  if ('error' in file) return file;
  const facts = factsOf(pdfium, file);
  const refusal =
    facts.pages > mostPages ? pdfError('pdf.too-many-pages') : facts.pages === 0 ? pdfError('pdf.empty') : null;
  if (refusal) {
    file.close();
    return refusal;
  }
  return {
    facts,
    read: () => read(pdfium, file, facts.pages),
    boxes: (text, spans) => boxesOf(pdfium, file, text, spans),
    picture: (page, width) => pictureOf(pdfium, file, page, width),
    close: file.close,
  };
}

/** Bit 5 of the permissions: copying or otherwise taking out text and graphics (ISO 32000-1, table 22). */
const copyBit = 1 << 4;

function factsOf(pdfium: Pdfium, { document }: OpenFile): PdfFacts {
  return {
    pages: pdfium.FPDF_GetPageCount(document),
    encrypted: pdfium.EPDF_IsEncrypted(document) !== 0,
    copyingAllowed: (pdfium.FPDF_GetDocUserPermissions(document) & copyBit) !== 0,
  };
}

function read(pdfium: Pdfium, file: OpenFile, count: number): PdfReading | PdfError {
  const pages: (readonly Glyph[])[] = [];
  const letters: number[] = [];
  let [printed, unreadable] = [0, 0];
  for (let page = 1; page <= count; page++) {
    if (isOver(pdfium)) return pdfError('pdf.too-slow');
    const found = withTextPage(pdfium, file, page, (textPage) => glyphsOf(pdfium, textPage, mostOnPage));
    if (!found) return pdfError('pdf.damaged');
    if (found === 'too-many' || printed > mostCharacters) return pdfError('pdf.too-demanding');
    pages.push(found);
    const here = found.filter(({ text }) => text !== ' ');
    letters.push(here.length);
    printed += here.length;
    unreadable += here.filter(({ text }) => text === unreadableLetter).length;
  }
  if (unreadable > mostUnreadable * printed) return pdfError('pdf.unreadable-text');
  const pictures = picturePages(pdfium, file, letters);
  if (letters.every((count, at) => count === 0 || pictures.includes(at + 1)))
    return pdfError(pictures.length > 0 ? 'pdf.scanned' : 'pdf.empty');
  const text = textOf(pages, pictures);
  return { ...text, pagesWithoutText: text.pages.filter((_, at) => pictures.includes(at + 1)) };
}
