import type { Found } from './mentionParts.ts';
import { idOfAddressAt } from './otherReferences.ts';
import type { Words } from './words.ts';

/** A web address that is cited, by its host: "https://www.example.org/policy" is `other/example-org`. */
export function addressAt(words: Words, at: number): Found {
  const guideline = idOfAddressAt(words, at);
  const source = guideline.startsWith('odg') ? 'odg' : guideline.startsWith('acoem') ? 'acoem' : 'other';
  return { from: at, to: at + 1, guideline, source, year: null, sections: [], pages: [] };
}
