import { inputError, inputLimit, type InputError } from './inputErrors.ts';
import { knownDocument } from './signatures.ts';
import { fromWindows1252 } from './windows1252.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** The text of bytes that are UTF-8, else null. */
export type Utf8 = (bytes: Uint8Array) => string | null;

/** A text and how its bytes were read. */
export interface Decoded {
  /** Without the byte order mark; line ends as they are. */
  readonly text: string;
  readonly encoding: Encoding;
  /** True where the encoding was not certain (`windows-1252`). */
  readonly guessed: boolean;
}

/**
 * The text of a file's bytes: UTF-8, UTF-16 with a mark, else Windows-1252. Gives an error for bytes that are no text,
 * for a text of white space alone, and for more bytes than `inputLimit`. Few NUL characters stay in the text. Runs in a
 * web worker too. `utf8` may be the host's own decoder where that is faster; it gives null for what is not UTF-8.
 */
export function decode(bytes: Uint8Array, utf8: Utf8 = strictUtf8): Decoded | InputError {
  if (bytes.length > inputLimit) return inputError('input.too-large');
  const document = knownDocument(bytes);
  if (document !== null) return inputError(document);
  return checkText(decodeMarked(bytes, utf8) ?? decodeUnmarked(bytes, utf8));
}

/** The text as it came in JSON: its mark dropped, refused where it is empty, too large or no text. */
export function decodeString(text: string): Decoded | InputError {
  if (text.length > inputLimit) return inputError('input.too-large');
  return checkText({ text: text.startsWith('\ufeff') ? text.slice(1) : text, encoding: 'utf-8', guessed: false });
}

function checkText(decoded: Decoded): Decoded | InputError {
  if (!/\S/.test(decoded.text)) return inputError('input.empty');
  const isBinary = hasManyNuls(decoded.text) || (decoded.guessed && isMostlyControls(decoded.text));
  return isBinary ? inputError('input.binary') : decoded;
}

/** Of UTF-16 a last byte without its partner is left out. */
function decodeMarked(bytes: Uint8Array, utf8: Utf8): Decoded | null {
  const [first, second, third] = bytes;
  const pairs = (): Uint8Array => bytes.subarray(2, bytes.length & ~1);
  if (first === 0xff && second === 0xfe) return { text: little.decode(pairs()), encoding: 'utf-16le', guessed: false };
  if (first === 0xfe && second === 0xff) return { text: big.decode(pairs()), encoding: 'utf-16be', guessed: false };
  if (first === 0xef && second === 0xbb && third === 0xbf) return decodeUnmarked(bytes.subarray(3), utf8);
  return null;
}

// The marks are dropped above: another one behind them is a character of the text.
const little = new TextDecoder('utf-16le', { ignoreBOM: true });
const big = new TextDecoder('utf-16be', { ignoreBOM: true });
const strict = new TextDecoder('utf-8', { ignoreBOM: true, fatal: true });

function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return strict.decode(bytes);
  } catch {
    return null;
  }
}

function decodeUnmarked(bytes: Uint8Array, utf8: Utf8): Decoded {
  const text = utf8(bytes);
  if (text !== null) return { text, encoding: 'utf-8', guessed: false };
  return { text: fromWindows1252(bytes), encoding: 'windows-1252', guessed: true };
}

/** A stray NUL comes of a poor conversion, many come of bytes that are no text, or of UTF-16 without a mark. */
function hasManyNuls(text: string): boolean {
  let count = 0;
  for (let at = text.indexOf('\0'); at >= 0; at = text.indexOf('\0', at + 1)) count++;
  return count * 50 > text.length;
}

/** Text in an 8-bit code has next to no control characters; other bytes have many. Looks at the first 4,096. Tab to carriage return do not count. */
function isMostlyControls(text: string): boolean {
  const start = text.slice(0, 4096);
  const controls = start.match(/[^\t-\r\x20-\x7e\xa0-\u{10ffff}]/gu)?.length ?? 0;
  return controls * 50 > start.length;
}
