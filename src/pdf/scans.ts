import type { OpenFile } from './file.ts';
import { withPage } from './pages.ts';
import { withMemory, type Address, type Pdfium } from './pdfium.ts';

/** What FPDFPageObj_GetType gives. Source: fpdf_edit.h. */
const pageObjects = { path: 2, image: 3, form: 5 } as const;
/** A page with so many paths and no text shows its letters as drawings. */
const manyPaths = 200;
/** A stamp on a scan (a fax line, a Bates number) has fewer letters. */
const mostOnStamp = 200;
/** A scan covers more of its page. */
const mostOfPage = 0.6;
/** Forms within forms are followed so far. */
const deepest = 4;

/**
 * The pages that are pictures, counted from 1: scans, whatever is stamped on them, and letters as drawings. Where a page
 * has a picture behind a whole text (a letterhead, or a scan with its text recognized), short pages with one are pages of
 * that text too.
 *
 * @param letters how many each page has
 */
export function picturePages(pdfium: Pdfium, file: OpenFile, letters: readonly number[]): readonly number[] {
  const pagesWith = (least: number, below: number): readonly number[] =>
    letters.flatMap((count, at) => (count >= least && count < below ? [at + 1] : []));
  const isCovered = (page: number): boolean => withPage(pdfium, file, page, (at) => isPicture(pdfium, at)) ?? false;
  const bare = pagesWith(0, 1).filter((page) => withPage(pdfium, file, page, (at) => hasPicture(pdfium, at)) ?? false);
  const stamped = pagesWith(1, mostOnStamp).filter(isCovered);
  if (stamped.length === 0 || pagesWith(mostOnStamp, Infinity).some(isCovered)) return bare;
  return [...bare, ...stamped].sort((one, other) => one - other);
}

function objectsOn(pdfium: Pdfium, page: Address): readonly Address[] {
  return Array.from({ length: pdfium.FPDFPage_CountObjects(page) }, (_, at) => pdfium.FPDFPage_GetObject(page, at));
}

/** Whether a page shows a picture, as a scan does, alone or in a form, or letters as drawings. */
function hasPicture(pdfium: Pdfium, page: Address): boolean {
  const types = objectsOn(pdfium, page).map((object) => pdfium.FPDFPageObj_GetType(object));
  const paths = types.filter((type) => type === pageObjects.path).length;
  return types.includes(pageObjects.image) || types.includes(pageObjects.form) || paths > manyPaths;
}

/** Whether pictures cover most of a page; a scan may come in strips. */
function isPicture(pdfium: Pdfium, page: Address): boolean {
  const area = pdfium.FPDF_GetPageWidthF(page) * pdfium.FPDF_GetPageHeightF(page);
  const pictures = objectsOn(pdfium, page).filter((object) => showsPicture(pdfium, object, deepest));
  return pictures.reduce((sum, object) => sum + areaOf(pdfium, object), 0) > mostOfPage * area;
}

function showsPicture(pdfium: Pdfium, object: Address, depth: number): boolean {
  const type = pdfium.FPDFPageObj_GetType(object);
  if (type !== pageObjects.form || depth === 0) return type === pageObjects.image;
  const count = pdfium.FPDFFormObj_CountObjects(object);
  return Array.from({ length: count }, (_, at) => pdfium.FPDFFormObj_GetObject(object, at)).some((inner) =>
    showsPicture(pdfium, inner, depth - 1),
  );
}

/** Of the rectangle around what an object shows. In points times points. */
function areaOf(pdfium: Pdfium, object: Address): number {
  return withMemory(pdfium, 16, (room) => {
    if (pdfium.FPDFPageObj_GetBounds(object, room, room + 4, room + 8, room + 12) === 0) return 0;
    const [left = 0, bottom = 0, right = 0, top = 0] = pdfium.memory.floats().subarray(room >> 2, (room >> 2) + 4);
    return (right - left) * (top - bottom);
  });
}
