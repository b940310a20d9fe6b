import type { Rule } from './rule.ts';
import { dateOrder } from './rules/dateOrder.ts';
import { headerDate } from './rules/headerDate.ts';
import { impossibleDate } from './rules/impossibleDate.ts';
import { sex } from './rules/sex.ts';

/** All rules, in the order of their pages. */
export const rules: readonly Rule[] = [headerDate, dateOrder, impossibleDate, sex];
