/** No slug has more words or letters. */
const mostWords = 6;
const mostLetters = 60;
const small: ReadonlySet<string> = new Set(['the', 'of', 'and', 'for', 'in', 'on', 'a', 'an', 'to', 'et', 'al']);

/** A name for an id from the first words of a text that is no known guideline: small letters, digits and hyphens. */
export function slugOf(text: string): string {
  const plain = text.slice(0, 400).normalize('NFD').toLowerCase();
  const words = (plain.match(/[a-z\d]+/g) ?? []).filter((word) => !small.has(word));
  const slug = words.slice(0, mostWords).join('-').slice(0, mostLetters).replace(/-$/, '');
  return slug === '' ? 'unnamed' : slug;
}
