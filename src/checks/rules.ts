import type { Rule } from './rule.ts';
import { dateOrder } from './rules/dateOrder.ts';
import { decisionConclusion } from './rules/decisionConclusion.ts';
import { duplicateItem } from './rules/duplicateItem.ts';
import { headerDate } from './rules/headerDate.ts';
import { impossibleDate } from './rules/impossibleDate.ts';
import { missingPart } from './rules/missingPart.ts';
import { sex } from './rules/sex.ts';

/** All rules, in the order of their pages. */
export const rules: readonly Rule[] = [
  headerDate,
  dateOrder,
  impossibleDate,
  sex,
  decisionConclusion,
  duplicateItem,
  missingPart,
];
