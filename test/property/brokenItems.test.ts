import assert from 'node:assert/strict';
import { after, describe, it } from 'mocha';
import type { Item, Letter } from '../../src/letter/record.ts';
import type { Reader } from '../../src/reading/reader.ts';
import { baseTexts } from '../support/baseTexts.ts';
import type { Span } from '../../src/text/span.ts';
import type { Base } from '../support/paragraphs.ts';
import { formatTable, percent } from '../support/table.ts';
import { letterIn, testReader } from '../support/testReader.ts';

/** Breaks one part of a letter. Gives undefined where the letter does not have that part. */
interface Breakage {
  readonly name: string;
  readonly change: (base: Base, item: Item) => string | undefined;
  /** What of the broken item's neighbors must stay: all of them, or all but the one whose
   * rationale the broken item now continues. */
  readonly keeps: 'others' | 'all but the one before';
}

const remove = (text: string, start: number, end: number): string => text.slice(0, start) + text.slice(end);

const misspell = (text: string, start: number): string =>
  `${text.slice(0, start + 2)}${text[start + 2] === 'x' ? 'q' : 'x'}${text.slice(start + 3)}`;

/** Where the label of an item's block begins; -1 where it is not printed so. */
const labelOf = (text: string, label: string, item: Item, block: Span | null): number => {
  const at = block === null ? -1 : text.lastIndexOf(label, block.start);
  return at < item.decision.end ? -1 : at;
};

const labels = {
  'claims administrator label': ['Claims', (item: Item) => item.claimsAdministratorGuideline],
  'reviewer label': ['MAXIMUS', (item: Item) => item.reviewerGuideline],
  'rationale label': ['Decision rationale', (item: Item) => item.rationale],
} as const;

const labelBreakages = Object.entries(labels).flatMap(([name, [label, blockOf]]): readonly Breakage[] => [
  {
    name: `${name} misspelt`,
    keeps: 'others',
    change: ({ text }, item) => {
      const at = labelOf(text, label, item, blockOf(item));
      return at < 0 ? undefined : misspell(text, at);
    },
  },
  {
    name: `${name} missing`,
    keeps: 'others',
    change: ({ text }, item) => {
      const block = blockOf(item);
      const at = labelOf(text, label, item, block);
      return at < 0 || !block ? undefined : remove(text, at, block.start);
    },
  },
  {
    name: `${name} and its block missing`,
    keeps: 'others',
    change: ({ text }, item) => {
      const block = blockOf(item);
      const at = labelOf(text, label, item, block);
      return at < 0 || !block ? undefined : remove(text, at, block.end);
    },
  },
]);

const headingBreakages = (['determination', 'summary', 'issues'] as const).flatMap((kind): readonly Breakage[] => {
  const heading = ({ letter }: Base): Letter['sections'][number]['heading'] =>
    letter.sections.find((section) => section.kind === kind)?.heading ?? null;
  return [
    {
      name: `heading of ${kind} misspelt`,
      keeps: 'others',
      change: (base) => {
        const found = heading(base);
        return found ? misspell(base.text, found.start) : undefined;
      },
    },
    {
      name: `heading of ${kind} missing`,
      keeps: 'others',
      change: (base) => {
        const found = heading(base);
        return found ? remove(base.text, found.start, found.end) : undefined;
      },
    },
  ];
});

const itemBreakages: readonly Breakage[] = [
  {
    name: 'item cut behind its decision',
    keeps: 'others',
    change: ({ text }, { decision, rationale }) => (rationale ? remove(text, decision.end, rationale.end) : undefined),
  },
  {
    name: 'item cut in its rationale',
    keeps: 'others',
    change: ({ text }, { rationale }) =>
      rationale ? remove(text, Math.floor((rationale.start + rationale.end) / 2), rationale.end) : undefined,
  },
  {
    name: 'decision missing',
    keeps: 'all but the one before',
    change: ({ text }, { title, decision }) => remove(text, title.end, decision.end),
  },
  {
    name: 'title missing',
    keeps: 'all but the one before',
    change: ({ text }, { title }) => remove(text, title.start, title.end),
  },
  {
    name: 'item line missing',
    keeps: 'all but the one before',
    change: ({ text }, { title, decision }) => remove(text, title.start, decision.end),
  },
];

const breakages = [...labelBreakages, ...headingBreakages, ...itemBreakages];
const rows: string[][] = [];

describe('one broken item', () => {
  for (const breakage of breakages) {
    it(`leaves its neighbors as they are: ${breakage.name}`, async function () {
      this.timeout(20_000);
      const { kept, wanted, misses } = breakAll(await testReader(), breakage);
      rows.push([breakage.name, String(wanted), percent(kept, wanted)]);
      assert.ok(wanted > 0);
      assert.deepEqual(misses, []);
    });
  }

  after(() => console.log(`\n${formatTable([['broken', 'items beside', 'kept %'], ...rows])}\n`));
});

function breakAll(reader: Reader, breakage: Breakage): { kept: number; wanted: number; misses: readonly string[] } {
  let kept = 0;
  let wanted = 0;
  const misses: string[] = [];
  for (const { name, text } of baseTexts()) {
    const letter = letterIn(reader, text);
    if (!letter || letter.form?.startsWith('2013') !== false) continue;
    for (const item of letter.items) {
      const changed = breakage.change({ text, letter }, item);
      if (changed === undefined) continue;
      const there = new Set(letterIn(reader, changed)?.items.map(keyOf));
      const beside = letter.items.filter(
        (one) => one !== item && (breakage.keeps === 'others' || one.index !== item.index - 1),
      );
      const lost = beside.filter((one) => !there.has(keyOf(one)));
      wanted += beside.length;
      kept += beside.length - lost.length;
      if (lost.length > 0) misses.push(`${name} #${item.index}: lost ${lost.map(({ index }) => index).join(', ')}`);
    }
  }
  return { kept, wanted, misses };
}

/** All that is read of an item, without its place. */
function keyOf({ title, decision, claimsAdministratorGuideline, reviewerGuideline, rationale }: Item): string {
  const blocks = [claimsAdministratorGuideline, reviewerGuideline, rationale];
  return [title.text, decision.value, ...blocks.map((block) => block?.text)].join('|');
}
