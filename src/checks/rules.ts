import type { Rule } from './rule.ts';
import { age } from './rules/age.ts';
import { anotherLetter } from './rules/anotherLetter.ts';
import { basis } from './rules/basis.ts';
import { bodyPart } from './rules/bodyPart.ts';
import { citationBodyPart } from './rules/citationBodyPart.ts';
import { dateOrder } from './rules/dateOrder.ts';
import { decisionConclusion } from './rules/decisionConclusion.ts';
import { drugClass } from './rules/drugClass.ts';
import { drugForm } from './rules/drugForm.ts';
import { drugNotInSummary } from './rules/drugNotInSummary.ts';
import { drugStrength } from './rules/drugStrength.ts';
import { duplicateItem } from './rules/duplicateItem.ts';
import { guidelineEdition } from './rules/guidelineEdition.ts';
import { headerDate } from './rules/headerDate.ts';
import { impossibleDate } from './rules/impossibleDate.ts';
import { itemsDecided } from './rules/itemsDecided.ts';
import { missingPart } from './rules/missingPart.ts';
import { mtusPart } from './rules/mtusPart.ts';
import { pageOutsideChapter } from './rules/pageOutsideChapter.ts';
import { quantity } from './rules/quantity.ts';
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
  quantity,
  drugStrength,
  drugForm,
  drugClass,
  drugNotInSummary,
  decisionConclusion,
  basis,
  mtusPart,
  guidelineEdition,
  pageOutsideChapter,
  itemsDecided,
  duplicateItem,
  missingPart,
  anotherLetter,
];
