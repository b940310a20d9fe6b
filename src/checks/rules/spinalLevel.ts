import type { Item } from '../../letter/record.ts';
import type { SaidLevels, Vertebrae } from '../../prose/levels.ts';
import { isConcluded } from '../places.ts';
import type { Draft, Rule, Subject } from '../rule.ts';

/** The title names one level of the spine, and the request as the prose tells it another. */
export const spinalLevel: Rule = {
  id: 'spinal-level',
  class: 'spinal-level',
  severity: 'warning',
  description: 'The title names one level of the spine, and the rationale another as the one that was asked for.',
  reason: 'An injection or a fusion is authorized by its level; another level is another treatment.',
  example: { here: 'Epidural injection at L4-5', there: 'the request for an epidural injection at L5-S1' },
  limits:
    'Only levels in the sentence of the request or in the conclusion count, and only where none of them meets one of the title; a single vertebra meets its neighbors.',
  check: (subject) => subject.letter.items.flatMap((item) => otherLevel(subject, item)),
};

function otherLevel({ facts }: Subject, item: Item): readonly Draft[] {
  const titled = facts.levels.filter((one) => one.where === 'title' && one.item === item.index);
  const told = facts.levels.filter((one) => one.where === 'rationale' && one.item === item.index);
  const asked = told.filter((one) => one.asked || isConcluded(one, item));
  const [here] = titled;
  const [there] = asked;
  if (!here || !there || asked.some((one) => titled.some((other) => meets(one, other)))) return [];
  const message = `The title of item ${item.index} names ${here.text}, and the request in its rationale ${there.text}.`;
  return [{ message, here, there, item: item.index }];
}

function meets(one: SaidLevels, other: SaidLevels): boolean {
  return one.vertebrae.some((first) => other.vertebrae.some((second) => isMet(first, second)));
}

/** Two discs meet where they share one; a vertebra alone, such as a nerve root, also meets the discs next to it. */
function isMet([from, to]: Vertebrae, [start, end]: Vertebrae): boolean {
  if (from === to || start === end) return from <= end + 1 && start <= to + 1;
  return Math.min(to, end) > Math.max(from, start);
}
