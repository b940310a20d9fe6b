import { openLetters, renderings, sampleLetters } from '../support/shared.ts';

/** What is read: the open letters in all renderings, or the samples where those are missing. */
export function benchTexts(): { readonly texts: readonly string[]; readonly origin: string } {
  const open = renderings.filter((rendering) => rendering !== 'fax').flatMap((rendering) => openLetters(rendering));
  const letters = open.length > 0 ? open : sampleLetters();
  return { texts: letters.map(({ text }) => text), origin: open.length > 0 ? 'open letters' : 'sample letters' };
}

/** One text of at least the given length, of letters one after the other. */
export function longText(texts: readonly string[], length: number): string {
  const parts: string[] = [];
  for (let at = 0, have = 0; have < length; at++) {
    const text = `${texts[at % texts.length] ?? ''}\n\n`;
    parts.push(text);
    have += text.length;
  }
  return parts.join('');
}

/** The length of all texts in millions of characters; nearly every character is one byte. */
export function megabytes(texts: readonly string[]): number {
  return texts.reduce((sum, { length }) => sum + length, 0) / 1e6;
}
