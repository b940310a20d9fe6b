import type { DecisionValue } from '../letter/record.ts';
import { said } from './say.ts';

/** What is said of a decision: what the word means, what follows of it, by which rules. */
export interface Follow {
  readonly meaning: string;
  readonly follows: readonly string[];
  /** Sections of the data, each with the paragraph. */
  readonly rules: readonly (readonly [section: string, paragraph: string])[];
  /** What of it was not checked against the rule's own text. */
  readonly unchecked: string;
}

const implementation = [
  ['Labor Code 4610.6', '(j)'],
  ['8 CCR 9792.10.7', '(a)'],
] as const;

/** How a determination is appealed. */
export const appeal = {
  follows: [
    said(
      "The determination can be appealed only by a verified petition to the Workers' Compensation Appeals Board, on five grounds: powers exceeded, fraud, conflict of interest, bias, or a plainly mistaken fact that takes no expert knowledge.",
    ),
    said('A petition may be filed within 30 days of mailing. The letter itself does not say when it was mailed.'),
  ],
  rules: [
    ['Labor Code 4610.6', '(h)'],
    ['8 CCR 9792.10.7', '(c)'],
  ],
  unchecked: said('The period of 30 days was not checked against the text of the law.'),
} as const;

/** What a title names: only services already rendered, or also (or as far as one can tell) services ahead. */
export type Time = 'ahead' | 'renderedAlone';

/**
 * What follows of a decision. What is said of services ahead covers those already rendered too. Source:
 * guidelines/data/mtus-regulations.json, 8 CCR 9792.10.7 (both periods, verified) and Labor Code 4610.6 (grounds of
 * appeal verified, the 30 days not checked).
 */
export const follows: Readonly<Record<DecisionValue, Readonly<Record<Time, Follow>>>> = {
  overturned: {
    ahead: {
      meaning: said(
        'The reviewer disagrees with utilization review: the item is medically necessary, and the denial falls.',
      ),
      follows: [
        said(
          'The claims administrator must authorize services not yet rendered within 5 working days of receiving the determination, or sooner if the condition asks for it, and reimburse services already rendered within 20 days of receiving it, unless an appeal is filed or liability is disputed for a reason other than medical necessity.',
        ),
      ],
      rules: implementation,
      unchecked: '',
    },
    renderedAlone: {
      meaning: said(
        'The reviewer disagrees with utilization review: the item was medically necessary, and the denial falls.',
      ),
      follows: [
        said(
          'The title calls the request retrospective. The claims administrator must reimburse services already rendered within 20 days of receiving the determination, unless an appeal is filed or liability is disputed for a reason other than medical necessity.',
        ),
      ],
      rules: implementation,
      unchecked: '',
    },
  },
  upheld: {
    ahead: {
      meaning: said(
        'The reviewer agrees with utilization review: the item is not medically necessary, and the denial or change stands.',
      ),
      ...appeal,
    },
    renderedAlone: {
      meaning: said(
        'The reviewer agrees with utilization review: the item, requested after the fact, was not medically necessary, and the denial or change stands.',
      ),
      ...appeal,
    },
  },
};

/** Stands under all that is said about rules. */
export const noAdvice = said('Information about the rule, not legal advice.');
