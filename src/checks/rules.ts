import type { Rule } from './rule.ts';
import { age } from './rules/age.ts';
import { bodyPart } from './rules/bodyPart.ts';
import { citationBodyPart } from './rules/citationBodyPart.ts';
import { dateOrder } from './rules/dateOrder.ts';
import { decisionConclusion } from './rules/decisionConclusion.ts';
import { duplicateItem } from './rules/duplicateItem.ts';
import { headerDate } from './rules/headerDate.ts';
import { impossibleDate } from './rules/impossibleDate.ts';
import { missingPart } from './rules/missingPart.ts';
import { sex } from './rules/sex.ts';
import { side } from './rules/side.ts';
import { spinalLevel } from './rules/spinalLevel.ts';

/** All rules, in the order of their pages. */
export const rules: readonly Rule[] = [
  headerDate,
  dateOrder,
  impossibleDate,
  sex,
  age,
  side,
  bodyPart,
  citationBodyPart,
  spinalLevel,
  decisionConclusion,
  duplicateItem,
  missingPart,
];
