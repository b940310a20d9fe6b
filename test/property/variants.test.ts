import assert from 'node:assert/strict';
import { after, describe, it } from 'mocha';
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
import { describeWithShared, openLetters, sampleLetters, type Rendering, type Source } from '../support/shared.ts';
import { formatTable, percent } from '../support/table.ts';
import { letterIn, testReader } from '../support/testReader.ts';
import { allBases, variants, type Variant } from '../support/variants.ts';

type NamedBase = Base & Pick<Source, 'name'>;

interface Tried {
  readonly variant: Variant;
  readonly total: Comparison;
  /** Where something differs: letter and part. */
  readonly misses: readonly string[];
}

/** The least share wanted of a group: of each variant by itself in group 1, of all of them together in group 2. */
const floors = { 1: 1, 2: 0.995 };

describe('variants of the samples', () => {
  tryVariants(wholeSamples);
});

describeWithShared('variants of the open letters', () => {
  const bases = new Map<Rendering, readonly NamedBase[]>();
  const basesOf = (reader: Reader, { bases: renderings = allBases }: Variant): readonly NamedBase[] =>
    renderings.flatMap((rendering) => {
      const known = bases.get(rendering) ?? read(reader, openLetters(rendering), `${rendering} `);
      bases.set(rendering, known);
      return known;
    });
  const tried = tryVariants(basesOf);

  after(() => console.log(`\n${variantTable(tried)}\n`));
});

/** The suite of all variants of some letters. Gives the list that its tests fill. */
function tryVariants(basesOf: (reader: Reader, variant: Variant) => readonly NamedBase[]): readonly Tried[] {
  const tried: Tried[] = [];

  for (const variant of variants) {
    it(`${variant.name} (group ${variant.group})`, async function () {
      this.timeout(20_000);
      const reader = await testReader();
      const bases = basesOf(reader, variant);
      assert.notEqual(bases.length, 0);
      const result = tryVariant(reader, variant, bases);
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

  return tried;
}

function read(reader: Reader, letters: readonly Source[], prefix = ''): readonly NamedBase[] {
  return letters.flatMap(({ name, text }) => {
    const letter = letterIn(reader, text);
    return letter ? [{ name: prefix + name, text, letter }] : [];
  });
}

/** The samples in which every item has all its parts, so none of the forms of 2013 and none in progress; and no scan. */
function wholeSamples(reader: Reader): readonly NamedBase[] {
  return read(reader, sampleLetters()).filter(
    ({ letter: { items, problems } }) =>
      items.every((item) => item.claimsAdministratorGuideline && item.reviewerGuideline && item.rationale) &&
      problems.every(({ code }) => code !== 'text.damaged'),
  );
}

function tryVariant(reader: Reader, variant: Variant, bases: readonly NamedBase[]): Tried {
  const comparisons = bases.map((base, index) => {
    const text = variant.transform(base, seededRandom(index + 1));
    return { name: base.name, comparison: compareLetters(base.letter, letterIn(reader, text), variant.ignored) };
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

function variantTable(tried: readonly Tried[]): string {
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
