import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { fold } from '../text/span.ts';
import type { Finding } from './finding.ts';

/** A finding that a person looked at and found to be none. It holds no words of the letter, only what they hash to. */
export interface Suppression {
  readonly rule: string;
  readonly item: number | null;
  /** Hashes of the words here and there; see `hashOf`. */
  readonly here: string;
  readonly there: string | null;
  /** Why it is no problem, in the words of who decided so. */
  readonly reason: string;
  /** The ISO day on which it was decided. */
  readonly date: string;
}

/** What lies in the small file next to a letter. */
export interface Suppressions {
  readonly schema: 'imr-suppressions/1';
  readonly suppressions: readonly Suppression[];
}

/** Why a file cannot be taken for suppressions. */
export interface SuppressionsError {
  readonly error: { readonly code: 'suppressions.malformed'; readonly message: string };
}

export const noSuppressions: Suppressions = { schema: 'imr-suppressions/1', suppressions: [] };

/** The name of the file that holds the suppressions of a letter, next to it. */
export function suppressionsName(letter: string): string {
  return `${letter}.imr-checks.json`;
}

/** The first 16 hexadecimal digits of the SHA-256 of words in small letters with white space folded: the same in all renderings. */
export function hashOf(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(fold(text).toLowerCase()))).slice(0, 16);
}

/** The suppression of a finding. `date` is an ISO day. */
export function suppressionOf({ rule, item, here, there }: Finding, reason: string, date: string): Suppression {
  return { rule, item, here: hashOf(here.text), there: there && hashOf(there.text), reason, date };
}

/** The suppressions with one more, in an order that does not depend on when each came; one of the same finding is replaced. */
export function withSuppression({ suppressions }: Suppressions, one: Suppression): Suppressions {
  const others = suppressions.filter((other) => keyOf(other) !== keyOf(one));
  const all = [...others, one].sort((first, second) => keyOf(first).localeCompare(keyOf(second), 'en'));
  return { ...noSuppressions, suppressions: all };
}

/** A finding, and by what it is suppressed; null where it is not. */
export interface SeenFinding {
  readonly finding: Finding;
  readonly suppression: Suppression | null;
}

/** All findings, each with what suppresses it. */
export function withSuppressions(findings: readonly Finding[], { suppressions }: Suppressions): readonly SeenFinding[] {
  if (suppressions.length === 0) return findings.map((finding) => ({ finding, suppression: null }));
  const byKey = new Map(suppressions.map((suppression) => [keyOf(suppression), suppression]));
  return findings.map((finding) => {
    return { finding, suppression: byKey.get(keyOf(suppressionOf(finding, '', ''))) ?? null };
  });
}

/** The findings without those that are suppressed. */
export function unsuppressed(findings: readonly Finding[], suppressions: Suppressions): readonly Finding[] {
  return withSuppressions(findings, suppressions).flatMap(({ finding, suppression }) => (suppression ? [] : [finding]));
}

/** The file's text: one suppression after the other, each key on its line, so that changes read well. */
export function suppressionsText(suppressions: Suppressions): string {
  return `${JSON.stringify(suppressions, null, 2)}\n`;
}

/** What is said of a file that cannot be taken for suppressions. */
export const suppressionsErrorMessages = {
  'suppressions.malformed':
    'The file of suppressions next to this letter is not of the form "imr-suppressions/1", so no finding is suppressed. Mend it, or delete it and suppress anew.',
} as const;

const malformed: SuppressionsError = {
  error: { code: 'suppressions.malformed', message: suppressionsErrorMessages['suppressions.malformed'] },
};

/** Reads the file's text; whatever it holds, the answer is suppressions or a clear error. */
export function suppressionsIn(text: string): Suppressions | SuppressionsError {
  try {
    const value: unknown = JSON.parse(text);
    return isSuppressions(value) ? value : malformed;
  } catch {
    return malformed;
  }
}

function isSuppressions(value: unknown): value is Suppressions {
  if (!isObject(value) || value.schema !== 'imr-suppressions/1') return false;
  return Array.isArray(value.suppressions) && value.suppressions.every(isSuppression);
}

function isSuppression(value: unknown): value is Suppression {
  if (!isObject(value)) return false;
  const { rule, item, here, there, reason, date } = value;
  return (
    [rule, here, reason, date].every((text) => typeof text === 'string') &&
    (item === null || typeof item === 'number') &&
    (there === null || typeof there === 'string')
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function keyOf({ rule, item, here, there }: Suppression): string {
  return [rule, String(item ?? 0).padStart(4, '0'), here, there ?? ''].join(' ');
}
