import type { Citation, Problem } from '../letter/record.ts';
import { problem } from '../letter/problems.ts';
import type { Span } from '../text/span.ts';
import { readAcoem, type Frame } from './acoem.ts';
import { anchorsIn, type PlacedAnchor } from './anchors.ts';
import { guidelineOf } from './catalog.ts';
import { trimmedStretch, type Draft } from './draft.ts';
import { citedLaws, type CitedLaw } from './lawInBlock.ts';
import { readOdg } from './odg.ts';
import { readOthers } from './otherReferences.ts';
import { withPagesAtTheirChapters } from './pageShare.ts';
import { citedParts, type Cited } from './sentencesOfBlock.ts';
import { slugOf } from './slug.ts';
import { spanOf, wordsOf, type Words } from './words.ts';

/** What is cited in a guideline block. */
export interface CitationReading {
  /** In the order of the text; none overlaps another, all lie within the block. */
  readonly citations: readonly Citation[];
  /** One for each citation that could not be identified. */
  readonly problems: readonly Problem[];
}

/**
 * Reads the citations of a guideline block. Takes time in proportion to the block's length.
 *
 * @param source the letter's text
 * @param block the block without its label; spans that are given are offsets into `source`
 */
export function readCitations(source: string, block: Span): CitationReading {
  const words = wordsOf(source, block);
  const laws = citedLaws(words);
  const citations = citedParts(words).flatMap((part) =>
    withPagesAtTheirChapters(draftsOf(words, part, laws)).map((draft) => finished(words, draft)),
  );
  const problems = citations
    .filter(({ guideline }) => guideline.startsWith('other/') && guidelineOf(guideline) === null)
    .map((citation) => problem('citation.unidentified', citation));
  return { citations, problems };
}

function finished(words: Words, draft: Draft): Citation {
  const span = spanOf(words, draft.from, draft.to);
  return {
    ...span,
    source: draft.source,
    guideline: draft.guideline ?? `other/${slugOf(span.text)}`,
    year: draft.year,
    sections: draft.sections.map(({ from, to }) => spanOf(words, from, to)),
    pages: draft.pages.map(([first, last]) => [first, last]),
  };
}

function draftsOf(words: Words, part: Cited, laws: readonly CitedLaw[]): readonly Draft[] {
  const { mtus, from, to } = part;
  if (mtus !== null && isBlank(words, from, to)) return readAcoem(words, { from: mtus, to: from }, bareMtus(from));
  const anchors = anchorsIn(words, part, laws);
  return anchors.flatMap((anchor, at) => stretchOf(words, anchor, anchors[at + 1]?.from ?? part.to, mtus !== null));
}

/** "Decision based on MTUS." names nothing of it: the name itself is cited. */
function bareMtus(behindName: number): Frame {
  return { mtus: true, source: 'mtus', behindName };
}

function isBlank(words: Words, from: number, to: number): boolean {
  const trimmed = trimmedStretch(words, { from, to });
  return trimmed.to <= trimmed.from;
}

function stretchOf(words: Words, anchor: PlacedAnchor, to: number, inMtus: boolean): readonly Draft[] {
  const from = anchor.silent ? anchor.behind : anchor.from;
  switch (anchor.family) {
    case 'odg':
      return readOdg(words, { from, to }, anchor.behind);
    case 'acoem':
    case 'mtus': {
      const mtus = anchor.family === 'mtus' || inMtus;
      const frame: Frame = { mtus, source: mtus ? 'mtus' : 'acoem', behindName: anchor.behind };
      return to <= from ? [] : readAcoem(words, { from, to }, frame);
    }
    case 'law':
      return anchor.law ? [lawDraft(anchor.law.draft(to), from, inMtus)] : [];
    case 'other':
      return readOthers(words, { from, to });
  }
}

function lawDraft(draft: Draft, from: number, inMtus: boolean): Draft {
  return { ...draft, from, source: inMtus ? 'mtus' : draft.source };
}
