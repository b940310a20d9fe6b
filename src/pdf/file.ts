import { pdfError, type PdfError, type PdfErrorCode } from './errors.ts';
import { withMemory, type Address, type Pdfium } from './pdfium.ts';

/** A document opened by PDFium, with the bytes that it reads from. */
export interface OpenFile {
  readonly document: Address;
  readonly close: () => void;
}

/** A PDF's mark stands in its first 1,024 bytes (ISO 32000-1, annex H), its end mark in the last ones. */
const headLength = 1024;
const tailLength = 2048;

/** What FPDF_GetLastError says. Source: fpdfview.h. */
const passwordFailed = 4;
const securityFailed = 5;

/** Opens the bytes, first with the password that is given, then with an empty one. */
export function openFile(pdfium: Pdfium, bytes: Uint8Array, password: string | null): OpenFile | PdfError {
  const refusal = refused(bytes);
  if (refusal) return pdfError(refusal);
  const address = pdfium.memory.take(bytes.length);
  if (address === 0) return pdfError('pdf.too-demanding');
  pdfium.memory.bytes().set(bytes, address);
  const document = opened(pdfium, address, bytes.length, password ?? '') || opened(pdfium, address, bytes.length, '');
  const close = (): void => {
    if (document !== 0) pdfium.FPDF_CloseDocument(document);
    pdfium.memory.free(address);
  };
  if (document !== 0) return { document, close };
  const code = failure(pdfium.FPDF_GetLastError(), password);
  close();
  return pdfError(code);
}

function opened(pdfium: Pdfium, address: Address, length: number, password: string): Address {
  const room = 3 * password.length + 1;
  return withMemory(pdfium, room, (at) => {
    pdfium.memory.write(password, at, room);
    return pdfium.FPDF_LoadMemDocument(address, length, at);
  });
}

function refused(bytes: Uint8Array): PdfErrorCode | null {
  if (bytes.length === 0) return 'pdf.empty';
  if (!latin1(bytes.subarray(0, headLength)).includes('%PDF-')) return 'pdf.not-a-pdf';
  return /%%EOF|startxref/.test(latin1(withoutPadding(bytes).subarray(-tailLength))) ? null : 'pdf.truncated';
}

/** Some programs fill the last block of a file with zeros or blanks. */
function withoutPadding(bytes: Uint8Array): Uint8Array {
  return bytes.subarray(0, bytes.findLastIndex((byte) => byte > 0x20) + 1);
}

function latin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}

function failure(reason: number, password: string | null): PdfErrorCode {
  if (reason === passwordFailed) return password === null ? 'pdf.password-needed' : 'pdf.password-wrong';
  return reason === securityFailed ? 'pdf.encryption-unknown' : 'pdf.damaged';
}
