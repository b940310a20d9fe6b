/** Whether a file of a folder is taken for a letter, by the ending of its name. */
export function isLetterName(name: string): boolean {
  return /\.(?:txt|imr|pdf)$/i.test(name);
}

/** Whether a name says that the file is a PDF. */
export function isPdfName(name: string): boolean {
  return /\.pdf$/i.test(name);
}

/** Whether a file or folder is left out where a folder is walked. */
export function isHiddenName(name: string): boolean {
  return name.startsWith('.');
}
