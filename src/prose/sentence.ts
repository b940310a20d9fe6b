/** A mark that ends a sentence, and a capital, a quote or a bracket that begins the next one. */
const start = /.*[.;?!]["”)]?\s+(?=["“(A-Z])/s;
const end = /[.;?!](?=["”)]?\s+["“(A-Z]|\s*$)/;

/** Of some text the part that belongs to the sentence which goes on behind it. */
export function sentenceBefore(text: string): string {
  return text.replace(start, '');
}

/** Of some text within a sentence the part up to the mark that ends it. */
export function sentenceBehind(text: string): string {
  return text.slice(0, end.exec(text)?.index);
}
