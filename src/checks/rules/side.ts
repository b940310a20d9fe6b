import type { BodyPart, Item } from '../../letter/record.ts';
import type { SaidPart } from '../../prose/bodyParts.ts';
import { nearness } from '../limbs.ts';
import { isConcluded } from '../places.ts';
import type { Draft, Rule, Subject } from '../rule.ts';

/** A side named so often is no slip of the pen. */
const often = 2;

/** Left in the title and right in the rationale or the summary, of the same part. */
export const side: Rule = {
  id: 'side',
  class: 'side',
  severity: 'warning',
  description: 'The title names one side of the body, and the rationale or the summary the other.',
  reason: 'A treatment of the wrong side may be authorized, or the right one denied.',
  example: { here: 'MRI of the left knee', there: 'the request for an MRI of the right knee' },
  limits:
    'Silent where the rationale names both sides, unless its request or conclusion names the other one only, and where the summary tells of both sides and the rationale does not ask for the other, or tells of the other as treated before or for comparison.',
  check: (subject) => subject.letter.items.flatMap((item) => otherSide(subject, item)),
};

type Lateral = BodyPart & { readonly side: 'left' | 'right' };

function otherSide(subject: Subject, item: Item): readonly Draft[] {
  for (const part of item.bodyParts.filter(isLateral)) {
    if (item.bodyParts.some((one) => isOpposed(one, part) || (one.side === 'bilateral' && isNear(one, part)))) continue;
    const there = opposed(subject, item, part);
    if (there) return [{ message: messageOf(item, part, there), here: part, there, item: item.index }];
  }
  return [];
}

function isLateral(part: BodyPart): part is Lateral {
  return part.side === 'left' || part.side === 'right';
}

function opposed({ facts }: Subject, item: Item, part: Lateral): SaidPart | null {
  const near = facts.bodyParts.filter((one) => one.side !== null && isNear(one, part));
  const reasons = near.filter((one) => one.item === item.index);
  const told = near.filter(({ where }) => where === 'summary');
  const isTold = told.some((one) => agrees(one, part));
  const asked = reasons.filter((one) => one.asked || isConcluded(one, item));
  return (
    onlyOpposed(
      asked.filter((one) => one.side === 'bilateral' || nearness(one.part, part.part) === 'same'),
      part,
    ) ??
    (isTold && told.some((one) => isOpposed(one, part)) ? null : inEarnest(reasons, part)) ??
    (isTold ? null : manyOpposed(told, part))
  );
}

/** The first of some places that names the other side, where none names the part's own. */
function onlyOpposed(said: readonly SaidPart[], part: Lateral): SaidPart | null {
  return said.some((one) => agrees(one, part)) ? null : (said.find((one) => isOpposed(one, part)) ?? null);
}

/** The other side as such, not where it was treated before or is held against this one. */
function inEarnest(reasons: readonly SaidPart[], part: Lateral): SaidPart | null {
  const there = onlyOpposed(reasons, part);
  return there && reasons.some((one) => !one.aside && isOpposed(one, part)) ? there : null;
}

function manyOpposed(told: readonly SaidPart[], part: Lateral): SaidPart | null {
  const [first, ...others] = told.filter((one) => isOpposed(one, part));
  return first && (first.asked || others.length + 1 >= often) ? first : null;
}

function isNear(one: Pick<BodyPart, 'part'>, part: BodyPart): boolean {
  return nearness(one.part, part.part) !== 'none';
}

function agrees({ side: one }: Pick<BodyPart, 'side'>, part: Lateral): boolean {
  return one === part.side || one === 'bilateral';
}

/** Only the same stretch of the limb contradicts: pain of the left arm does not make a wrist the left one. */
function isOpposed(one: Pick<BodyPart, 'part' | 'side'>, part: Lateral): boolean {
  return one.side === (part.side === 'left' ? 'right' : 'left') && nearness(one.part, part.part) === 'same';
}

function messageOf({ index }: Item, part: Lateral, there: SaidPart): string {
  const where = there.where === 'summary' ? 'case summary' : 'rationale';
  return `The title of item ${index} names the ${part.side} ${part.part}, and the ${where} the ${there.side ?? ''} ${there.part}.`;
}
