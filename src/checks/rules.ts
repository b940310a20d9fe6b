import type { Rule } from './rule.ts';
import { sex } from './rules/sex.ts';

/** All rules, in the order of their pages. */
export const rules: readonly Rule[] = [sex];
