import type { OpenFile } from './file.ts';
import type { Address, Pdfium } from './pdfium.ts';

/** Lends `use` a page, counted from 1; null where it cannot be loaded. */
export function withPage<Result>(
  pdfium: Pdfium,
  { document }: OpenFile,
  page: number,
  use: (page: Address) => Result,
): Result | null {
  const address = pdfium.FPDF_LoadPage(document, page - 1);
  if (address === 0) return null;
  try {
    return use(address);
  } finally {
    pdfium.FPDF_ClosePage(address);
  }
}

/** Lends `use` what is written on a page, and the page; null where it cannot be loaded. */
export function withTextPage<Result>(
  pdfium: Pdfium,
  file: OpenFile,
  page: number,
  use: (textPage: Address, page: Address) => Result,
): Result | null {
  return withPage(pdfium, file, page, (address) => {
    const textPage = pdfium.FPDFText_LoadPage(address);
    if (textPage === 0) return null;
    try {
      return use(textPage, address);
    } finally {
      pdfium.FPDFText_ClosePage(textPage);
    }
  });
}

/** What FPDFPageObj_GetType gives. Source: fpdf_edit.h. */
const pageObjects = { path: 2, image: 3, form: 5 } as const;
/** A page with so many paths and no text shows its letters as drawings. */
const manyPaths = 200;

/** Whether a page shows a picture, as a scan does, alone or in a form, or letters as drawings. */
export function hasPicture(pdfium: Pdfium, file: OpenFile, page: number): boolean {
  const found = withPage(pdfium, file, page, (address) => {
    const types = Array.from({ length: pdfium.FPDFPage_CountObjects(address) }, (_, at) =>
      pdfium.FPDFPageObj_GetType(pdfium.FPDFPage_GetObject(address, at)),
    );
    const paths = types.filter((type) => type === pageObjects.path).length;
    return types.includes(pageObjects.image) || types.includes(pageObjects.form) || paths > manyPaths;
  });
  return found ?? false;
}
