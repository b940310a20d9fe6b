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
