import { acoemFrom } from './mentionAcoem.ts';
import { addressAt } from './mentionAddress.ts';
import { beforeName, type Before } from './mentionBefore.ts';
import { mtusFrom, partAlone } from './mentionMtus.ts';
import { odgFrom } from './mentionOdg.ts';
import { otherAt } from './mentionOther.ts';
import { closed, type Found } from './mentionParts.ts';
import type { Meaning } from './vocabulary.ts';
import { addressKey, matchEnd, type Words } from './words.ts';

type Family = Meaning['family'];

/** The names of the three families as patterns for `Words.line`, by the first word. */
const names: Readonly<Record<string, { readonly family: Family; readonly pattern: RegExp }>> = {
  mtus: { family: 'mtus', pattern: /mtus (?:\( medical treatment utilization schedule \) )?/y },
  medical: { family: 'mtus', pattern: /medical treatment utilization schedule (?:\( (?:ca )?mtus \) )?/y },
  acoem: { family: 'acoem', pattern: /acoem /y },
  american: {
    family: 'acoem',
    pattern: /american college (?:of|for) occupational (?:and |, )?environmental medicine (?:\( acoem \) )?/y,
  },
  occupational: { family: 'acoem', pattern: /(?=occupational medicine practice guideline )/y },
  odg: { family: 'odg', pattern: /odg (?:\( official disability guideline \) )?/y },
  official: { family: 'odg', pattern: /official disability (?:and )?guideline (?:\( odg \) )?/y },
  work: {
    family: 'odg',
    pattern: /work loss data institute (?:'|’)? ?(?:[,:(-] )?(?:odg |official disability guideline (?:\( odg \) )?)/y,
  },
};

const parts: ReadonlySet<string> = new Set(['chronic', 'opioid', 'acupuncture', 'postsurgical', 'post']);

/**
 * The citation whose name begins at a word; null where none does. What stands before the name and belongs to it is part
 * of the citation.
 *
 * @param least the first word that belongs to no citation yet
 */
export function nameStart(words: Words, at: number, least: number): Found | null {
  const key = words.keys[at] ?? '';
  if (key === addressKey) return addressAt(words, at);
  const name = Object.hasOwn(names, key) ? names[key] : undefined;
  const to = name ? matchEnd(words, at, name.pattern) : -1;
  if (name && to >= 0) return familyAt(words, at, least, { family: name.family, to });
  const part = parts.has(key) ? partAlone(words, at, beforeName(words, at, least, 'mtus')) : null;
  return part ?? otherAt(words, at);
}

function familyAt(
  words: Words,
  at: number,
  least: number,
  { family, to }: { readonly family: Family; readonly to: number },
): Found | null {
  if (words.keys[at - 1] === 'non') return null;
  const before = beforeName(words, at, least, family);
  const found = familyFound(words, before, family, to);
  return { ...found, to: closed(words, found.from, found.to) };
}

function familyFound(words: Words, before: Before, family: Family, to: number): Found {
  if (family === 'odg') return odgFrom(words, before, to);
  return family === 'acoem' ? acoemFrom(words, before, to, false) : mtusFrom(words, before, to);
}
