/** PDFs that ask for more than any letter does. */
import { plainFont, rawPdf, rawStream, type RawObjects } from './rawPdf.ts';

/** A content that prints one word. */
export const word = 'BT /F1 12 Tf 72 700 Td (word) Tj ET';

/** A form that a content can show. */
export const form = (content: string, resources: string): string =>
  rawStream(content, `/Type /XObject /Subtype /Form /BBox [0 0 612 792] /Resources << ${resources} >>`);

const usualBox = '0 0 612 792';

/** A PDF of one page with this content; the objects that it names begin with the sixth. */
export function page(
  content: string,
  resources = '/Font << /F1 5 0 R >>',
  more: RawObjects = [],
  box = usualBox,
): Uint8Array {
  return rawPdf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [${box}] /Contents 4 0 R /Resources << ${resources} >> >>`,
    content,
    plainFont,
    ...more,
  ]);
}

/** A PDF at which PDFium runs out of memory and gives up: forms each of which shows the next twice. */
export function greedyPdf(): Uint8Array {
  const next = (at: number): string => form('/X Do /X Do', `/XObject << /X ${at + 7} 0 R >>`);
  const forms = [...Array.from({ length: 30 }, (_, at) => next(at)), form(word, '/Font << /F1 5 0 R >>')];
  return page(rawStream('/X Do'), '/XObject << /X 6 0 R >>', forms);
}
