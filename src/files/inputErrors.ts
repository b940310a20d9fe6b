/** The most bytes one input may have: 20 MB, about three thousand letters. Beyond it an input is surely no letter. */
export const inputLimit = 20 * 1024 * 1024;

/**
 * Why an input gives no text: code, and a sentence that says what happened and what to do next. A message never holds
 * text of the input. `docs/problems.md` is written from this table.
 */
export const inputErrorMessages = {
  'input.not-found': 'There is no file or folder of this name. Check the name and the folder you are in.',
  'input.not-permitted':
    'You are not permitted to read this. Change its permissions, or copy it to a folder of your own.',
  'input.unreadable': 'This cannot be read from its disk. Check the disk or the connection, then try again.',
  'input.link-broken': 'This link leads nowhere, or in a circle. Repair the link, or name the file itself.',
  'input.folder': 'This is a folder. Name a letter in it, or give the folder to "imr extract".',
  'input.no-letters':
    'This folder holds no .txt, .imr or .pdf file. Name another folder, or name files with other endings one by one.',
  'input.special-file':
    'This is a pipe or a device, not a file. To read from a pipe, give - and lead it to standard input.',
  'input.empty': 'There is no text in this input. Check that it was saved or converted completely.',
  'input.binary':
    'This is no plain text: it holds many characters that no text has, such as NUL. Convert the document to plain text (UTF-8) and read that.',
  'input.image': 'This is a picture. Recognize its text with an OCR program and read the text that it gives.',
  'input.archive': 'This is an archive or a compressed file. Unpack it and read the letters in it.',
  'input.word-processor':
    'This is a document of a word processor. Save it as plain text (UTF-8) there, and read that file.',
  'input.too-large': 'This is larger than 20 MB, the most that is read. Split it into one file a letter.',
  'input.line-malformed':
    'This line is no JSON object with the two strings "file" and "text". Write one such object a line, in UTF-8.',
  'reading.failed': 'A defect of this program keeps it from reading this. Please report it with the version of imr.',
} as const;

export type InputErrorCode = keyof typeof inputErrorMessages;

/** What stands in place of a text that cannot be had. */
export interface InputError {
  readonly error: { readonly code: InputErrorCode; readonly message: string };
}

/** The error of this code with its sentence. */
export function inputError(code: InputErrorCode): InputError {
  return { error: { code, message: inputErrorMessages[code] } };
}

const codesOfSystemErrors: Readonly<Record<string, InputErrorCode>> = {
  ENOENT: 'input.not-found',
  ENOTDIR: 'input.not-found',
  ENAMETOOLONG: 'input.not-found',
  EACCES: 'input.not-permitted',
  EPERM: 'input.not-permitted',
  ELOOP: 'input.link-broken',
  EISDIR: 'input.folder',
  ENXIO: 'input.special-file',
};

/** The input error that a failed call to the file system stands for. */
export function fromSystemError(thrown: unknown): InputError {
  return inputError(codesOfSystemErrors[systemCode(thrown)] ?? 'input.unreadable');
}

/** The code (`ENOENT`, ...) of a failed call to the file system; empty where it has none. */
export function systemCode(thrown: unknown): string {
  return thrown instanceof Error && 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : '';
}
