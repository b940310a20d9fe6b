import type { BodyPart, Item } from '../../letter/record.ts';
import type { SaidPart } from '../../prose/bodyParts.ts';
import { covers, isAkin, isNerveTest, knownParts, regionsOf, wordsOf } from '../bodyParts.ts';
import { isConcluded } from '../places.ts';
import type { Draft, Rule, Subject } from '../rule.ts';

/** The rationale argues a treatment of another part of the body than the title names. */
export const bodyPart: Rule = {
  id: 'body-part',
  class: 'body-part',
  severity: 'warning',
  description: 'The rationale argues another part of the body than the title names.',
  reason: 'The request may have been decided for a part of the body for which it was not made.',
  example: { here: 'MRI of the lumbar spine', there: 'the request for an MRI of the cervical spine' },
  limits:
    'Silent where the conclusion names the part, or one of its region, and where it names none and the rest of the rationale does. Parts that no chapter of a guideline is about are not judged.',
  check: (subject) => subject.letter.items.flatMap((item) => otherPart(subject, item)),
};

function otherPart({ facts }: Subject, item: Item): readonly Draft[] {
  const parts = knownParts(item);
  const [here] = parts;
  if (!here) return [];
  const reasons = facts.bodyParts.filter((one) => one.item === item.index);
  const told = facts.bodyParts.filter(({ where }) => where === 'summary');
  const mayMean = (said: readonly SaidPart[]): boolean => said.some((one) => belongs(one, parts, item));
  const concluded = reasons.filter((one) => isConcluded(one, item));
  const there = mayMean(concluded)
    ? undefined
    : (concluded[0] ?? (mayMean(reasons) ? undefined : argued(reasons, told, mayMean(told))));
  return there ? [{ message: messageOf(item, parts, there), here, there, item: item.index }] : [];
}

/** A part named so often, and no other, is what a rationale is about. */
const often = 3;

/** The part that is argued where the rationale never names one of the title; `isTold`: the summary does. */
function argued(reasons: readonly SaidPart[], told: readonly SaidPart[], isTold: boolean): SaidPart | undefined {
  const [first] = reasons;
  if (!first) return isTold ? undefined : told.find(({ asked }) => asked);
  const isOne = reasons.length >= often && reasons.every(({ part }) => isAkin(part, first.part));
  return reasons.find(({ asked }) => asked) ?? (isOne || !isTold ? first : undefined);
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

function messageOf({ index }: Item, parts: readonly BodyPart[], there: SaidPart): string {
  const argues = there.where === 'summary' ? 'the summary tells only of a request for' : 'its rationale argues';
  return `The title of item ${index} names the ${wordsOf(parts)}, and ${argues} the ${wordsOf([there])}.`;
}
