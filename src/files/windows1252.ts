/**
 * The characters of bytes 0x80 to 0x9f in Windows-1252. Source: WHATWG Encoding, index windows-1252; the five bytes
 * without a character stay control characters, as there.
 */
const high =
  '\u20ac\x81\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\x8d\u017d\x8f' +
  '\x90\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\x9d\u017e\u0178';

/** The text of bytes in Windows-1252. (The platform's own decoder took it for Latin-1 in some versions of Node.) */
export function fromWindows1252(bytes: Uint8Array): string {
  return fromLatin1(bytes).replace(/[\x80-\x9f]/g, (character) => high.charAt(character.charCodeAt(0) - 0x80));
}

/** As many bytes at once as a call takes arguments everywhere. */
const portion = 0x2000;

/** The text of bytes of which each is a character of its own number. */
export function fromLatin1(bytes: Uint8Array): string {
  const portions: string[] = [];
  for (let at = 0; at < bytes.length; at += portion) {
    portions.push(String.fromCharCode(...bytes.subarray(at, at + portion)));
  }
  return portions.join('');
}
