import type { Mention } from '../letter/record.ts';
import { unfold } from '../text/folded.ts';
import { textSpan, type Span } from '../text/span.ts';
import { lawCitations, type LawCitation } from './law.ts';
import { nameStart } from './mentionNames.ts';
import { pagesAt, type Found, type Pages } from './mentionParts.ts';
import { passages, type Passage } from './mentionPassages.ts';
import { spanOf, wordsOf, type Words } from './words.ts';

/**
 * Reads what the prose of a letter cites: guidelines, regulations and statutes named in the case summary or a rationale.
 * Short forms ("the guidelines") and the studies that quoted guidelines name ("(He, 2004)") are left out: what they mean
 * is not said. Takes time in proportion to the prose.
 *
 * @param source the letter's text
 * @param prose the summary or a rationale; spans that are given are offsets into `source`
 * @returns the mentions in the order of the text; none overlaps another
 */
export function readMentions(source: string, prose: Span, where: Mention['where']): readonly Mention[] {
  const mentions: Mention[] = [];
  for (const passage of passages(source, prose)) {
    const { plain } = passage;
    if (plain) mentions.push({ ...textSpan(source, passage), ...plain, year: null, sections: [], pages: [], where });
    else for (const mention of passageMentions(source, passage, where)) mentions.push(mention);
  }
  return mentions;
}

/** A citation that ends so near the end of its passage may go on behind it. */
const nearEnd = 24;
/** So much further a passage is read then. */
const further = 400;

function passageMentions(source: string, { start, end, limit }: Passage, where: Mention['where']): readonly Mention[] {
  const mentions = mentionsIn(wordsOf(source, { start, end }), where);
  const last = mentions.at(-1);
  if (!last || end >= limit || last.end < end - nearEnd) return mentions;
  return mentionsIn(wordsOf(source, { start, end: Math.min(limit, end + further) }), where);
}

function mentionsIn(words: Words, where: Mention['where']): readonly Mention[] {
  const mentions: Mention[] = [];
  const laws = lawCitations(words.text);
  let law = 0;
  for (let at = 0, least = 0; at < words.keys.length;) {
    const next = laws[law];
    if (next && next.from < (words.ends[at] ?? 0)) {
      while (at < words.keys.length && (words.starts[at] ?? 0) < next.to) at++;
      const paged = pagesAt(words, at);
      mentions.push(ofLaw(words, next, paged, where));
      at = paged?.to ?? at;
      least = at;
      law++;
      continue;
    }
    const found = nameStart(words, at, least);
    if (found && found.to > at && (!next || (words.ends[found.to - 1] ?? 0) <= next.from)) {
      mentions.push(ofWords(words, found, where));
      least = at = found.to;
    } else at++;
  }
  return mentions;
}

function ofWords(words: Words, found: Found, where: Mention['where']): Mention {
  const { from, to, guideline, source, year, pages } = found;
  return {
    ...unfold(words.folded, words.starts[from] ?? 0, quoteEnd(words, from, to)),
    source,
    guideline,
    year,
    sections: found.sections.map((section) => spanOf(words, section.from, section.to)),
    pages: pages.map(([first, last]) => [first, last]),
    where,
  };
}

/** The end of the last word, with the quotation mark that closes one opened within. */
function quoteEnd({ text, starts, ends }: Words, from: number, to: number): number {
  const end = ends[to - 1] ?? 0;
  const quotes = text.slice(starts[from], end).match(/["“”]/g)?.length ?? 0;
  const closing = /^\)?["”]/.exec(text.slice(end, end + 2));
  return quotes % 2 === 1 && closing ? end + closing[0].length : end;
}

function ofLaw(words: Words, law: LawCitation, paged: Pages | null, where: Mention['where']): Mention {
  const { folded, ends } = words;
  return {
    ...unfold(folded, law.from, paged ? (ends[paged.to - 1] ?? law.to) : law.to),
    source: law.source,
    guideline: law.guideline,
    year: null,
    sections: law.sections.map((section) => unfold(folded, section.from, section.to)),
    pages: (paged?.pages ?? []).map(([first, last]) => [first, last]),
    where,
  };
}
