import { isLaw } from '../../guidelines/guideline.ts';
import type { Citation } from '../../letter/record.ts';
import type { SaidGround } from '../../prose/grounds.ts';
import type { Draft, Rule, Subject } from '../rule.ts';
import { sidedBlocks, sideWords, type SidedBlock } from '../sides.ts';

/** A sentence of the form on the basis of a decision does not fit what is cited. */
export const basis: Rule = {
  id: 'basis',
  class: 'basis',
  severity: 'warning',
  description: 'The sentence on the basis of a decision does not fit what is cited or relied on.',
  reason: 'Reviewers must cite what they relied on (8 CCR 9792.21.1); a sentence left from another item hides it.',
  example: {
    here: 'The Expert Reviewer did not cite any medical evidence for its decision.',
    there: 'The MTUS chronic pain guidelines support a short course',
  },
  limits:
    'The rationale is held only against the reviewer\u2019s own sentence. ODG cited as MTUS is found where the block holds no Non-MTUS sentence. Only the undamaged sentences of the forms since 2015.',
  check: (subject) => sidedBlocks(subject.letter).flatMap((sided) => draftsOf(subject, sided)),
};

function draftsOf({ facts, letter }: Subject, sided: SidedBlock): readonly Draft[] {
  const { item, side, block } = sided;
  const grounds = facts.grounds.filter((ground) => ground.item === item.index && ground.side === side);
  const none = grounds.find(({ says }) => says === 'none');
  const outside = grounds.find(({ says }) => says === 'outside');
  const who = sideWords[side];
  const drafts: (Draft | null)[] = [
    none ? noEvidence(sided, none) : null,
    pairOf(
      outside,
      grounds.find(({ says }) => says === 'mtus'),
      `The ${who} went outside of the MTUS and based the decision on the MTUS.`,
      item.index,
    ),
  ];
  const isWhole = block.basis !== 'both' && block.basis !== 'non-mtus';
  if (isWhole && letter.form !== null) drafts.push(...odgAsMtus(sided, grounds));
  return drafts.filter((one) => one !== null);
}

function noEvidence({ item, side, block }: SidedBlock, none: SaidGround): Draft | null {
  const [cited] = block.citations;
  const who = sideWords[side];
  if (cited)
    return pairOf(none, cited, `The ${who} is said to cite no medical evidence, but a guideline is cited.`, item.index);
  if (side === 'claims-administrator') return null;
  // Sections of the law are no medical evidence.
  const relied = item.mentions.find(({ where, guideline }) => where === 'rationale' && !isLaw(guideline));
  return pairOf(
    none,
    relied,
    'The reviewer is said to cite no medical evidence, but the rationale names a guideline.',
    item.index,
  );
}

function pairOf(
  here: Draft['here'] | undefined,
  there: Draft['here'] | undefined,
  message: string,
  item: number,
): Draft | null {
  return here && there ? { message, here, there, item } : null;
}

function odgAsMtus({ item, side, block }: SidedBlock, grounds: readonly SaidGround[]): readonly Draft[] {
  const [mtus] = grounds;
  if (!mtus || grounds.some(({ says }) => says !== 'mtus')) return [];
  const isOdg = ({ guideline }: Citation): boolean => /^odg\b/.test(guideline);
  const odg = block.citations.find((citation) => isOdg(citation) && citation.start > mtus.start);
  const message = `The ${sideWords[side]} cites ODG as MTUS; it was never part of it.`;
  return odg ? [{ message, here: mtus, there: odg, item: item.index }] : [];
}
