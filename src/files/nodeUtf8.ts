import { isAscii, isUtf8 } from 'node:buffer';

/** Node's own decoding, several times faster than a `TextDecoder` that refuses: the text of bytes that are UTF-8, else null. */
export function nodeUtf8(bytes: Uint8Array): string | null {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (isAscii(buffer)) return buffer.toString('latin1');
  return isUtf8(buffer) ? buffer.toString('utf8') : null;
}
