/**
 * The source of a pattern that finds a phrase also where a converter left a blank inside one of its words ("Lab or Code")
 * or dropped one between two. For text with single blanks; a phrase holds letters, digits and blanks only.
 */
export function spacedPhrase(phrase: string): string {
  return phrase.replaceAll(' ', '').split('').join(' ?');
}
