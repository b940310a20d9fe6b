import type { Letter } from '../letter/record.ts';

/** Whether a text comes from a scan with misread letters: its numbers are no ground for a contradiction. */
export function isDamaged({ problems }: Letter): boolean {
  return problems.some(({ code }) => code === 'text.damaged');
}
