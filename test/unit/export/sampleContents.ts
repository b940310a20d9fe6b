import type { Citation, Drug, LetterRecord } from '../../../src/letter/record.ts';
import { sampleItem, sampleRecord, words } from './sampleRecord.ts';

/** A citation of a guideline by its id, with these words; `changes` replaces parts of it. */
export function sampleCitation(guideline: string, text: string, changes: Partial<Citation> = {}): Citation {
  return { ...words(text), source: 'other', guideline, year: null, sections: [], pages: [], ...changes };
}

/** A made-up drug; `changes` replaces parts of it. */
export function sampleDrug(changes: Partial<Drug> = {}): Drug {
  return { ...words('Ramol'), generic: 'ramol', class: null, strength: null, quantity: null, ...changes };
}

/** A made-up letter of two items: both sides of the first cite, of the second the reviewer alone; the prose cites too. */
export function citingRecord(changes: Partial<LetterRecord> = {}): LetterRecord {
  const pain = sampleCitation('odg/pain', 'ODG Pain Chapter, Ice', { source: 'odg', sections: [words('Ice')] });
  const thumbs = sampleCitation('other/thumbs', 'Handbook of Thumbs, page 3-5', { pages: [[3, 5]], year: 1999 });
  const summary = { ...sampleCitation('odg', 'ODG'), where: 'summary' as const };
  const rationale = { ...sampleCitation('odg/low-back', 'ODG Low Back'), where: 'rationale' as const };
  const first = sampleItem({
    claimsAdministratorGuideline: { ...words('ODG.'), basis: 'non-mtus', citations: [pain] },
    reviewerGuideline: { ...words('ODG.'), basis: 'non-mtus', citations: [pain, thumbs] },
    mentions: [summary, rationale],
  });
  const second = sampleItem({
    index: 2,
    decision: { value: 'overturned', ...words('Overturned') },
    claimsAdministratorGuideline: { ...words('No medical evidence.'), basis: 'none', citations: [] },
    reviewerGuideline: { ...words('Handbook.'), basis: 'non-mtus', citations: [thumbs] },
    mentions: [summary],
  });
  return sampleRecord({ items: [first, second], outcome: 'partially-overturned', ...changes });
}
