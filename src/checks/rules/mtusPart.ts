import { guidelineOf, shortNameOf, standingOn } from '../../guidelines/catalog.ts';
import type { Citation } from '../../letter/record.ts';
import type { SaidGround } from '../../prose/grounds.ts';
import type { Draft, Rule, Subject } from '../rule.ts';
import { sidedBlocks, sideWords, type SidedBlock } from '../sides.ts';

/** A part of the MTUS is cited outside of it, or the reverse. */
export const mtusPart: Rule = {
  id: 'mtus-part',
  class: 'basis',
  severity: 'information',
  description: 'A part of the MTUS is cited under "Non-MTUS Citation", or what was never part of it as MTUS.',
  reason: 'The MTUS is presumed correct (Labor Code 4604.5) and goes first; other evidence has to meet it.',
  example: { here: 'Decision based on Non-MTUS Citation', there: 'ACOEM Low Back Complaints 2004' },
  limits:
    'By the days of adoption in the catalog, so only in letters with a header table; the chapters of 2004 that were left out of the MTUS are known from usual sources. Letters cited chapter 7 as MTUS for years.',
  check: (subject) => sidedBlocks(subject.letter).flatMap((sided) => draftsOf(subject, sided)),
};

function draftsOf({ facts }: Subject, sided: SidedBlock): readonly Draft[] {
  const { item, side, block, day } = sided;
  if (day === null) return [];
  const grounds = facts.grounds.filter((ground) => ground.item === item.index && ground.side === side);
  return block.citations.flatMap((citation): readonly Draft[] => {
    const ground = grounds.findLast(({ start, says }) => start < citation.start && says !== 'outside');
    const message = ground && messageOf(sided, citation, ground, day);
    return ground && message !== undefined ? [{ message, here: ground, there: citation, item: item.index }] : [];
  });
}

function messageOf({ side }: SidedBlock, citation: Citation, { says }: SaidGround, day: string): string | undefined {
  const { guideline } = citation;
  const standing = standingOn(guideline, day);
  const cites = `The ${sideWords[side]} cites ${shortNameOf({ ...citation, sections: [] })}`;
  if (says === 'non-mtus' && standing === 'in-force' && isOfMtus(guideline)) {
    return `${cites} as Non-MTUS; it was part of the MTUS on ${day}.`;
  }
  const isChapter = guidelineOf(guideline)?.kind === 'chapter';
  if (says === 'mtus' && standing === 'outside-mtus' && isChapter && guideline.startsWith('acoem-2004/')) {
    return `${cites} as MTUS; the MTUS of ${day} did not adopt it.`;
  }
  return undefined;
}

/** Later editions of ACOEM may be cited in a newer version than the MTUS adopts. */
function isOfMtus(guideline: string): boolean {
  return /^(?:acoem-2004|acoem-2007|mtus-\d{4})\//.test(guideline);
}
