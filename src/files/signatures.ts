import type { InputErrorCode } from './inputErrors.ts';
import { fromLatin1 } from './windows1252.ts';

interface Signature {
  readonly code: InputErrorCode;
  /** The first bytes of the file, one character a byte. */
  readonly bytes: string;
}

/** First bytes of documents that people give in place of text. Source: the formats' own specifications. */
const signatures: readonly Signature[] = [
  { code: 'input.word-processor', bytes: '{\\rtf' },
  { code: 'input.word-processor', bytes: '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1' }, // OLE: .doc, .wps
  { code: 'input.word-processor', bytes: '\xffWPC' }, // WordPerfect
  { code: 'input.archive', bytes: 'PK\x03\x04' },
  { code: 'input.archive', bytes: 'PK\x05\x06' },
  { code: 'input.archive', bytes: 'PK\x07\x08' },
  { code: 'input.archive', bytes: '\x1f\x8b' }, // gzip
  { code: 'input.archive', bytes: '7z\xbc\xaf\x27\x1c' },
  { code: 'input.archive', bytes: 'Rar!\x1a\x07' },
  { code: 'input.archive', bytes: '\xfd7zXZ\x00' },
  { code: 'input.archive', bytes: '\x28\xb5\x2f\xfd' }, // zstd
  { code: 'input.image', bytes: '\x89PNG' },
  { code: 'input.image', bytes: '\xff\xd8\xff' }, // JPEG
  { code: 'input.image', bytes: 'GIF8' },
  { code: 'input.image', bytes: 'II*\x00' }, // TIFF, the usual fax
  { code: 'input.image', bytes: 'MM\x00*' },
];

/** Names near the start of a zip file that make it a word processor's: Office Open XML and OpenDocument. */
const wordProcessorEntries = ['[Content_Types].xml', 'word/', 'application/vnd.oasis.opendocument.text'];

/** The error code for bytes that begin like a known kind of document; null where they may be text. */
export function knownDocument(bytes: Uint8Array): InputErrorCode | null {
  const start = fromLatin1(bytes.subarray(0, 8));
  const code = signatures.find((signature) => start.startsWith(signature.bytes))?.code;
  return code === 'input.archive' && isWordProcessor(bytes) ? 'input.word-processor' : (code ?? null);
}

/**
 * Whether bytes are a PDF. Its mark may stand anywhere in the first 1,024 bytes (ISO 32000, annex H); only at a line's
 * start here, as a letter may name it.
 */
export function holdsPdf(bytes: Uint8Array): boolean {
  const head = fromLatin1(bytes.subarray(0, 1024));
  return head.includes('%PDF-') && /^%PDF-|[\r\n\ufeff\xbf]%PDF-\d\.\d/.test(head) && knownDocument(bytes) === null;
}

function isWordProcessor(bytes: Uint8Array): boolean {
  const start = fromLatin1(bytes.subarray(0, 4096));
  return start.startsWith('PK') && wordProcessorEntries.some((entry) => start.includes(entry));
}
