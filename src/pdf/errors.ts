/**
 * Why a PDF gives no text: code, and a sentence that says what happened and what to do next. A message never holds text
 * of the document. `docs/problems.md` is written from this table.
 */
export const pdfErrorMessages = {
  'pdf.not-a-pdf': 'The name says PDF, but this is none. Look into it, or give it the ending that its contents have.',
  'pdf.truncated': 'This PDF ends before its end: it was not copied or loaded completely. Get the file again.',
  'pdf.damaged': 'This PDF is damaged and cannot be opened, or one of its pages cannot. Get the file again.',
  'pdf.empty': 'This PDF has no pages, or nothing is on them. Check that it is the right file.',
  'pdf.scanned':
    'The pages of this PDF are pictures without text: a scan or a fax. Recognize the text with an OCR program first ("ocrmypdf FILE.pdf NEW.pdf", or that of your scanner), and read what it makes.',
  'pdf.unreadable-text':
    'The fonts of this PDF do not say which letters they print. Recognize the text with an OCR program first ("ocrmypdf --force-ocr FILE.pdf NEW.pdf"), and read what it makes.',
  'pdf.password-needed':
    'This PDF opens only with a password. Give it where the editor asks for it; to the command imr in the environment variable IMR_PDF_PASSWORD, or with --password.',
  'pdf.password-wrong': 'The password that was given does not open this PDF. Check it and try again.',
  'pdf.encryption-unknown':
    'This PDF is encrypted in a way that is not known here. Save it without encryption in the program that opens it.',
  'pdf.too-many-pages':
    'This PDF has more than 200 pages, which no letter has. Take the letter out of it as a file of its own.',
  'pdf.too-slow':
    'Reading this PDF took longer than any letter needs, and was given up. Save it anew ("Print to PDF") and read that.',
  'pdf.too-demanding':
    'This PDF needs more memory than any letter does, and was given up. Save it anew ("Print to PDF") and read that.',
} as const;

export type PdfErrorCode = keyof typeof pdfErrorMessages;

/** What stands in place of a PDF's text that cannot be had. */
export interface PdfError {
  readonly error: { readonly code: PdfErrorCode; readonly message: string };
}

/** The error of this code with its sentence. */
export function pdfError(code: PdfErrorCode): PdfError {
  return { error: { code, message: pdfErrorMessages[code] } };
}
