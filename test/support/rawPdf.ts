/** A PDF written by hand: for what pdfkit does not write. */

/** What stands between "obj" and "endobj", in characters of one byte each. The first is the catalog, object 1. */
export type RawObjects = readonly string[];

/** A PDF of these objects, with its table of places. */
export function rawPdf(objects: RawObjects, trailer = ''): Uint8Array {
  const places: number[] = [];
  let file = '%PDF-1.7\n';
  for (const [at, object] of objects.entries()) {
    places.push(file.length);
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
  }
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  file += `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${file.length}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}

/** A stream of these bytes. */
export function rawStream(content: string, entries = ''): string {
  return `<< /Length ${content.length} ${entries} >>\nstream\n${content}\nendstream`;
}

/** What a font that every reader has is called in `rawPage`. */
export const plainFont = '<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman /Encoding /WinAnsiEncoding >>';

/** A PDF of one page whose content is drawn with the font /F1. */
export function rawPage(content: string, font = plainFont, more: RawObjects = []): Uint8Array {
  return rawPdf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    rawStream(content),
    font,
    ...more,
  ]);
}
