import type { OpenFile } from './file.ts';
import { withPage } from './pages.ts';
import type { Address, Pdfium } from './pdfium.ts';
import { withMemory } from './pdfium.ts';

/** A page as a PNG picture; width and height in its own dots. */
export interface PagePicture {
  readonly png: Uint8Array<ArrayBuffer>;
  readonly width: number;
  readonly height: number;
}

/** No side of a picture is longer, however large the page. In dots. */
const longestSide = 4000;
/** A page is drawn at most so many dots for a point. */
const largestScale = 4;
const white = 0xffffffff;
/** FPDF_ANNOT: show annotations; FPDF_REVERSE_BYTE_ORDER: red first, as PNG has it. Source: fpdfview.h. */
const flags = 0x01 | 0x10;
/** Of zlib: quick, as the picture is for the screen and not for keeping. */
const compression = 1;

/**
 * A page, counted from 1, as it is shown; null where it cannot be.
 *
 * @param wanted how wide the picture is to be, in dots; it is smaller where the bounds above say so
 */
export function pictureOf(pdfium: Pdfium, file: OpenFile, page: number, wanted: number): PagePicture | null {
  return withPage(pdfium, file, page, (address) => {
    const [wide, high] = [pdfium.FPDF_GetPageWidthF(address), pdfium.FPDF_GetPageHeightF(address)];
    const scale = Math.min(wanted / Math.max(wide, 1), largestScale, longestSide / Math.max(wide, high, 1));
    const [width, height] = [Math.max(1, Math.round(wide * scale)), Math.max(1, Math.round(high * scale))];
    const bitmap = pdfium.FPDFBitmap_Create(width, height, 0);
    if (bitmap === 0) return null;
    try {
      pdfium.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, white);
      pdfium.FPDF_RenderPageBitmap(bitmap, address, 0, 0, width, height, 0, flags);
      const png = pngOf(pdfium, bitmap, width, height);
      return png && { png, width, height };
    } finally {
      pdfium.FPDFBitmap_Destroy(bitmap);
    }
  });
}

function pngOf(pdfium: Pdfium, bitmap: Address, width: number, height: number): Uint8Array<ArrayBuffer> | null {
  const pixels = pdfium.FPDFBitmap_GetBuffer(bitmap);
  const stride = pdfium.FPDFBitmap_GetStride(bitmap);
  return withMemory(pdfium, 8, (room) => {
    const length = pdfium.EPDF_PNG_EncodeRGBA(pixels, width, height, stride, compression, room);
    const at = (pdfium.memory.integers()[room >> 2] ?? 0) >>> 0;
    if (length <= 0 || at === 0) return null;
    const png = pdfium.memory.bytes().slice(at, at + length);
    pdfium.memory.free(at);
    return png;
  });
}
