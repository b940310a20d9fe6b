import type { Item, Letter } from '../../src/letter/record.ts';

/** What of a letter is compared with the unchanged one. */
export const comparedParts = ['items', 'blocks', 'header', 'reviewer', 'patient'] as const;
export type ComparedPart = (typeof comparedParts)[number];

/** How much of a part is as it should be. What is there and should not be counts as wanted and wrong. */
export interface Share {
  readonly right: number;
  readonly wanted: number;
}

export type Comparison = Readonly<Record<ComparedPart, Share>>;

/**
 * Compares what is read in a changed letter with what is read in the unchanged one, by text without white space and
 * hyphens. `ignored` is dropped on both sides: what the change itself put into the texts.
 */
export function compareLetters(wanted: Letter, got: Letter | undefined, ignored?: RegExp): Comparison {
  const tight = (text: string | undefined): string => {
    const dense = (text ?? '').replace(/[\s-]+/g, '');
    return ignored ? dense.replace(ignored, '') : dense;
  };
  const items = itemKeys(wanted, tight);
  const gotItems = got ? itemKeys(got, tight) : [];
  return {
    items: shareOf(items, gotItems),
    blocks: shareOf(
      blockKeys(wanted, tight),
      got ? blockKeys(got, tight).filter((key) => items.some((item) => key.startsWith(item))) : [],
    ),
    header: shareOf(headerKeys(wanted), got ? headerKeys(got) : []),
    reviewer: shareOf(reviewerKeys(wanted, tight), got ? reviewerKeys(got, tight) : []),
    patient: shareOf(patientKeys(wanted), got ? patientKeys(got) : []),
  };
}

/** Adds comparisons up. */
export function sumComparisons(comparisons: readonly Comparison[]): Comparison {
  const total = (part: ComparedPart): Share => ({
    right: comparisons.reduce((sum, one) => sum + one[part].right, 0),
    wanted: comparisons.reduce((sum, one) => sum + one[part].wanted, 0),
  });
  return {
    items: total('items'),
    blocks: total('blocks'),
    header: total('header'),
    reviewer: total('reviewer'),
    patient: total('patient'),
  };
}

type Tight = (text: string | undefined) => string;

function itemKey({ title, decision }: Item, tight: Tight): string {
  return `${tight(title.text)}|${decision.value}`;
}

function itemKeys({ items }: Letter, tight: Tight): readonly string[] {
  return items.map((item) => itemKey(item, tight));
}

function blockKeys({ items }: Letter, tight: Tight): readonly string[] {
  return items.flatMap((item) =>
    [item.claimsAdministratorGuideline, item.reviewerGuideline, item.rationale].map(
      (block, index) => `${itemKey(item, tight)}|${index}|${tight(block?.text)}`,
    ),
  );
}

function headerKeys(letter: Letter): readonly string[] {
  return Object.entries(letter.case).flatMap(([field, found]) => (found ? [`${field}|${found.value}`] : []));
}

function reviewerKeys({ reviewer }: Letter, tight: Tight): readonly string[] {
  const keys = (list: readonly { text: string }[], name: string): readonly string[] =>
    list.map(({ text }) => `${name}|${tight(text)}`);
  return [...keys(reviewer.licensure, 'licensure'), ...keys(reviewer.specialties, 'specialty')];
}

function patientKeys({ patient }: Letter): readonly string[] {
  return [`age|${String(patient.age)}`, `sex|${String(patient.sex)}`];
}

function shareOf(wanted: readonly string[], got: readonly string[]): Share {
  const left = [...got];
  let right = 0;
  for (const key of wanted) {
    const at = left.indexOf(key);
    if (at < 0) continue;
    left.splice(at, 1);
    right++;
  }
  return { right, wanted: Math.max(wanted.length, got.length) };
}
