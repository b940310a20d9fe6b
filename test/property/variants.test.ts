import assert from 'node:assert/strict';
import { after, before, it } from 'mocha';
import type { Reader } from '../../src/reading/reader.ts';
import {
  comparedParts,
  compareLetters,
  sumComparisons,
  type Comparison,
  type Share,
} from '../support/compareLetters.ts';
import type { Base } from '../support/paragraphs.ts';
import { seededRandom } from '../support/random.ts';
import { describeWithShared, openLetters, type Rendering } from '../support/shared.ts';
import { formatTable, percent } from '../support/table.ts';
import { letterIn, testReader } from '../support/testReader.ts';
import { allBases, variants, type Variant } from '../support/variants.ts';

interface Tried {
  readonly variant: Variant;
  readonly total: Comparison;
  /** Where something differs: rendering and letter. */
  readonly misses: readonly string[];
}

/** The least share wanted of a group: of each variant by itself in group 1, of all of them together in group 2. */
const floors = { 1: 1, 2: 0.995 };

const bases = new Map<Rendering, readonly (Base & { name: string })[]>();
const tried: Tried[] = [];

describeWithShared('variants of the open letters', function () {
  before(async () => {
    const reader = await testReader();
    for (const rendering of allBases) bases.set(rendering, basesOf(reader, rendering));
  });

  for (const variant of variants) {
    it(`${variant.name} (group ${variant.group})`, async function () {
      this.timeout(20_000);
      const result = tryVariant(await testReader(), variant);
      tried.push(result);
      if (variant.group === 1) assert.deepEqual(shortfalls(result.total, floors[1]), [], result.misses.join(', '));
    });
  }

  it('reads group 2 as well as wanted', () => {
    const group = tried.filter(({ variant }) => variant.group === 2);
    const misses = group.flatMap(({ variant, misses }) => misses.map((miss) => `${variant.name}: ${miss}`));
    const total = sumComparisons(group.map(({ total }) => total));
    assert.deepEqual(shortfalls(total, floors[2]), [], misses.join(', '));
  });

  after(() => console.log(`\n${variantTable()}\n`));
});

function basesOf(reader: Reader, rendering: Rendering): readonly (Base & { name: string })[] {
  return openLetters(rendering).flatMap(({ name, text }) => {
    const letter = letterIn(reader, text);
    return letter ? [{ name: `${rendering} ${name}`, text, letter }] : [];
  });
}

function tryVariant(reader: Reader, variant: Variant): Tried {
  const comparisons = (variant.bases ?? allBases)
    .flatMap((rendering) => bases.get(rendering) ?? [])
    .map((base, index) => {
      const text = variant.transform(base, seededRandom(index + 1));
      const comparison = compareLetters(base.letter, letterIn(reader, text), variant.ignored);
      return { name: base.name, comparison };
    });
  return {
    variant,
    total: sumComparisons(comparisons.map(({ comparison }) => comparison)),
    misses: comparisons.flatMap(({ name, comparison }) => shortfalls(comparison, 1).map((part) => `${name} ${part}`)),
  };
}

function shortfalls(comparison: Comparison, floor: number): readonly string[] {
  return comparedParts
    .filter((part) => comparison[part].right < floor * comparison[part].wanted)
    .map((part) => `${part} ${comparison[part].right}/${comparison[part].wanted}`);
}

function variantTable(): string {
  const cell = ({ right, wanted }: Share): string => percent(right, wanted);
  const rows = [...tried]
    .sort((a, b) => a.variant.group - b.variant.group)
    .map(({ variant, total }) => [
      variant.name,
      String(variant.group),
      String(total.items.wanted),
      ...comparedParts.map((part) => cell(total[part])),
    ]);
  return formatTable([['variant, right in %', 'group', 'items of', ...comparedParts], ...rows]);
}
