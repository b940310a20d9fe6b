import { problem } from './problems.ts';
import type { Problem } from './record.ts';

/** What is odd in the characters of a text, told once where it first comes. */
export function characterProblems(source: string): readonly Problem[] {
  const start = source.indexOf('\0');
  return start < 0 ? [] : [problem('text.nul-character', { start, end: start + 1 })];
}
