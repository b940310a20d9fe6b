import type { Item } from '../../letter/record.ts';
import type { Draft, Rule } from '../rule.ts';

/** Two disputed items with the same title. */
export const duplicateItem: Rule = {
  id: 'duplicate-item',
  class: 'duplicate-item',
  severity: 'information',
  description: 'Two disputed items have the same title.',
  reason: 'One treatment may have been decided twice, or the second title was to be another one.',
  example: { here: 'Lumbar corset: Upheld', there: 'Lumbar corset: Upheld' },
  limits: 'Two requests of the same treatment, from different days, look the same.',
  check: ({ letter }) => {
    const first = new Map<string, Item>();
    return letter.items.flatMap((item): readonly Draft[] => {
      const key = item.title.text.toLowerCase().replace(/[^a-z0-9]+/g, '');
      const there = first.get(key);
      if (!there) first.set(key, item);
      return there ? [repeated(item, there)] : [];
    });
  },
};

function repeated(item: Item, there: Item): Draft {
  const how = item.decision.value === there.decision.value ? 'the same decision' : 'another decision';
  const message = `Items ${there.index} and ${item.index} have the same title, with ${how}.`;
  return { message, here: item.title, there: there.title, item: item.index };
}
