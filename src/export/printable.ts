/** Control characters of both sets (C0 with delete, C1): in a terminal they begin escapes. White space is not among them. */
const controls = /[^\t\n\v\f\r\x20-\x7e\xa0-\uffff]/g;

/** Marks that turn the direction of text, so that it reads otherwise than it is. Source: Unicode, Bidi_Control. */
const directionMarks = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** The text without control characters other than white space. */
export function withoutControls(text: string): string {
  return text.replace(controls, '');
}

/** One line that is safe in a terminal: no control characters, white space folded, marks of direction made visible. */
export function printable(text: string): string {
  return withoutControls(text).replace(/\s+/g, ' ').trim().replace(directionMarks, codePoint);
}

/** JSON that is safe in a terminal: the same values, with what a terminal might obey written as `\u....`. */
export function printableJson(json: string): string {
  return json.replace(/[\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, (mark) => `\\u${hexadecimal(mark)}`);
}

function codePoint(mark: string): string {
  return `<U+${hexadecimal(mark).toUpperCase()}>`;
}

function hexadecimal(mark: string): string {
  return mark.charCodeAt(0).toString(16).padStart(4, '0');
}
