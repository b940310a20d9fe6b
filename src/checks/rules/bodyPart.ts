import type { BodyPart, Item } from '../../letter/record.ts';
import type { SaidPart } from '../../prose/bodyParts.ts';
import { covers, isAkin, isNerveTest, knownParts, regionsOf, wordsOf } from '../bodyParts.ts';
import type { Draft, Rule, Subject } from '../rule.ts';

/** A part named so often in a rationale is what it argues. */
const often = 2;

/** The rationale argues a treatment of another part of the body than the title names. */
export const bodyPart: Rule = {
  id: 'body-part',
  class: 'body-part',
  severity: 'warning',
  description: 'The rationale argues another part of the body than the title names.',
  reason: 'The request may have been decided for a part of the body for which it was not made.',
  example: { here: 'MRI of the lumbar spine', there: 'the request for an MRI of the cervical spine' },
  limits:
    'Silent where the rationale names the part, or one of its region, at all. Parts that no chapter of a guideline is about are not judged.',
  check: (subject) => subject.letter.items.flatMap((item) => otherPart(subject, item)),
};

function otherPart({ facts }: Subject, item: Item): readonly Draft[] {
  const parts = knownParts(item);
  const [here] = parts;
  const reasons = facts.bodyParts.filter((one) => one.item === item.index);
  if (!here || reasons.some((one) => belongs(one, parts, item))) return [];
  const asked = reasons.find((one) => one.asked || isConcluded(one, item));
  const there = asked ?? (isTold(facts.bodyParts, parts, item) || reasons.length < often ? undefined : reasons[0]);
  return there ? [{ message: messageOf(item, parts, there), here, there, item: item.index }] : [];
}

/** Whether the summary names a part of the title. */
function isTold(said: readonly SaidPart[], parts: readonly BodyPart[], item: Item): boolean {
  return said.some((one) => one.where === 'summary' && belongs(one, parts, item));
}

/** Whether what is said may mean a part of the title; a part that no chapter is about may mean any. */
function belongs({ part }: SaidPart, parts: readonly BodyPart[], item: Item): boolean {
  const regions = regionsOf(part);
  if (regions.size === 0) return true;
  const isNerve = isNerveTest(item);
  return parts.some(
    (one) => isAkin(one.part, part) || (isNerve && [...regions].some((region) => covers(region, one.part, true))),
  );
}

function isConcluded({ start }: SaidPart, { rationale }: Item): boolean {
  const conclusion = rationale?.conclusion;
  return conclusion ? conclusion.start <= start && start < conclusion.end : false;
}

function messageOf({ index }: Item, parts: readonly BodyPart[], there: SaidPart): string {
  return `The title of item ${index} names the ${wordsOf(parts)}, and its rationale only the ${wordsOf([there])}.`;
}
