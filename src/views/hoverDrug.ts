import { drugOf } from '../treatments/drugFacts.ts';
import type { Drug } from '../letter/record.ts';
import type { HoverContent, HoverLine } from './hoverContent.ts';
import type { Say } from './say.ts';

/** What a drug of a title is: its generic name, class and schedule, and a public page about it; how sure that is, too. */
export function drugContent({ generic, class: drugClass }: Drug, say: Say): HoverContent {
  const facts = drugOf(generic, drugClass);
  if (!facts) return { heading: generic, lines: [{ text: say('Nothing more is known of this drug here.') }] };
  const { schedule, informationAddress, sureness } = facts;
  const lines: readonly (HoverLine | null)[] = [
    facts.class === null ? null : { text: say('Class: {0}', facts.class) },
    schedule === null ? null : { text: say('Controlled substance, schedule {0}', schedule) },
    facts.note === null ? null : { text: facts.note },
    sureness === 'verified' || (facts.class === null && schedule === null)
      ? null
      : { note: say('Class and schedule are usual knowledge, not checked against a source.') },
    informationAddress === null
      ? null
      : { rules: [{ number: say('Information for patients'), address: informationAddress }], behind: '' },
  ];
  return { heading: say('{0} (generic name)', generic), lines: lines.filter((line) => line !== null) };
}
