/** Endings of the plural with `es`, and those of words that only look like a plural ("pelvis", "illness"). */
const pluralOfHiss = /(?:ch|sh|ss|x)es$/;
const singular = /(?:ss|us|is)$/;

/**
 * The form under which a word is looked up: small letters, without apostrophes, without the ending of the plural
 * ("MRI's" and "mris": "mri"). A form for comparing, not for showing.
 */
export function stemOf(word: string): string {
  const lower = word
    .toLowerCase()
    .replace(/['’]s$/, '')
    .replace(/['’]/g, '');
  if (lower.length < 4 || !lower.endsWith('s') || singular.test(lower)) return lower;
  if (lower.endsWith('ies')) return `${lower.slice(0, -3)}y`;
  return lower.slice(0, pluralOfHiss.test(lower) ? -2 : -1);
}

/** The stems of a phrase's words, joined by single blanks; signs are left out, and so is "and". */
export function stemsOf(phrase: string): readonly string[] {
  return (phrase.match(/[\p{L}\d]+(?:['’][\p{L}]+)*/gu) ?? []).map(stemOf).filter((stem) => stem !== 'and');
}
