import {
  editionInForce,
  evidenceOrderOn,
  rankOf,
  shortNameOf,
  standingOn,
  type Guideline,
} from '../guidelines/catalog.ts';
import type { Citation } from '../letter/record.ts';
import { ruleReference } from './consequencesRules.ts';
import type { HoverLine } from './hoverContent.ts';
import { said, type Say } from './say.ts';

const lawWords = {
  'in-force': said('In force on the decision date, though perhaps in other words than today.'),
  'not-yet': said('Not yet in force on the decision date.'),
  superseded: said('No longer in force on the decision date.'),
  'outside-mtus': '',
  unknown: '',
} as const;

/** Whether a guideline was in force on a day, and what was instead. No line where it is not known. */
export function standingLines(entry: Guideline, day: string | null, say: Say): readonly HoverLine[] {
  const standing = standingOn(entry.id, day);
  if (isLaw(entry)) return lawWords[standing] === '' ? [] : [{ text: say(lawWords[standing]) }];
  switch (standing) {
    case 'in-force':
      return [inForceLine(entry, say)];
    case 'superseded':
    case 'not-yet':
      return [{ text: replacedWords(entry, standing, day, say) }];
    case 'outside-mtus':
      return [{ text: say('Not part of the MTUS.') }];
    case 'unknown':
      return unknownLines(entry, day, say);
  }
}

function isLaw({ kind }: Guideline): boolean {
  return kind === 'regulation' || kind === 'statute';
}

function inForceLine(entry: Guideline, say: Say): HoverLine {
  const later = entry.supersededBy.map(nameOf).join(', ');
  const text =
    later === ''
      ? say('Part of the MTUS on the decision date')
      : say('Part of the MTUS on the decision date, superseded since by {0}', later);
  return entry.regulation === null ? { text } : { text, by: [ruleReference(entry.regulation)] };
}

function replacedWords(entry: Guideline, standing: 'superseded' | 'not-yet', day: string | null, say: Say): string {
  const edition = day === null ? null : editionInForce(entry.id, day);
  const [inForce, later] = [edition ? nameOf(edition.id) : '', entry.supersededBy.map(nameOf).join(', ')];
  if (standing === 'not-yet') {
    return inForce === ''
      ? say('Not yet part of the MTUS on the decision date.')
      : say('Not yet part of the MTUS on the decision date; {0} was then.', inForce);
  }
  if (inForce !== '') return say('No longer part of the MTUS on the decision date: superseded by {0}.', inForce);
  return later === ''
    ? say('No longer part of the MTUS on the decision date.')
    : say('No longer part of the MTUS on the decision date: superseded by {0}.', later);
}

/** Of what was never part of the MTUS nothing needs to be said; of the rest that it depends on what is not known. */
function unknownLines({ inForce }: Guideline, day: string | null, say: Say): readonly HoverLine[] {
  if (inForce === null) return [];
  const text =
    day === null
      ? say('The decision date is not known, so neither is whether it was part of the MTUS then.')
      : say('Whether it was part of the MTUS on the decision date is not known here.');
  return [{ text }];
}

function nameOf(guideline: string): string {
  return shortNameOf({ guideline, sections: [], text: guideline });
}

/**
 * The step in the order of evidence of a day at which a citation stands, with the rule. None for law, where it cannot be
 * told, and for an edition of the MTUS that was not in force.
 */
export function rankLines(
  citation: Pick<Citation, 'source' | 'guideline'>,
  day: string | null,
  say: Say,
): readonly HoverLine[] {
  const rank = day === null ? null : rankOf(citation, day);
  if (day === null || rank === null) return [];
  const standing = standingOn(citation.guideline, day);
  if (rank.key === 'mtus' && (standing === 'superseded' || standing === 'not-yet')) return [];
  const { rule, ranks } = evidenceOrderOn(day);
  const text = say('Order of evidence: step {0} of {1}, {2}', rank.place, ranks.length, rank.words);
  const line: HoverLine = { text, by: [ruleReference(rule)] };
  return isNearChange(day) ? [line, { note: say(changeNotChecked) }] : [line];
}

const changeNotChecked = said('The day on which the order of evidence changed is usual knowledge, not checked.');

/** Whether another order applied within a year, and the very day on which it changed was not checked. */
function isNearChange(day: string): boolean {
  const orders = [-1, 0, 1].map((years) => evidenceOrderOn(shifted(day, years)));
  return new Set(orders.map(({ rule }) => rule)).size > 1 && orders.some(({ sureness }) => sureness !== 'verified');
}

/** The same day, years later. */
function shifted(day: string, years: number): string {
  return `${(Number(day.slice(0, 4)) + years).toFixed()}${day.slice(4)}`;
}
