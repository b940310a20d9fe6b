import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { tokensOf, type Token } from '../../../src/views/tokens.ts';
import { firstColors, type Scoped } from '../../support/firstColors.ts';
import { readManifest } from '../../support/manifest.ts';
import { sampleLetters } from '../../support/shared.ts';
import { letterIn, testReader } from '../../support/testReader.ts';

/** Scope and text of all that is colored, without the ending that all scopes have. */
async function colored(text: string): Promise<readonly string[]> {
  const found = await firstColors(text);
  return found.map(({ scope, start, end }) => `${scope.replace('.imr-letter', '')}: ${text.slice(start, end)}`);
}

const heading = 'markup.heading.section';
const label = 'constant.language.label';
const title = 'entity.name.function.title';
const guideline = 'entity.name.type.guideline';
const date = 'variable.other.constant.date';
const upheld = 'markup.deleted.upheld';
const overturned = 'markup.inserted.overturned';

const cases: readonly (readonly [what: string, text: string, colors: readonly string[]])[] = [
  ['a centered heading', '     CLINICAL CASE SUMMARY  ', [`${heading}: CLINICAL CASE SUMMARY`]],
  ['no heading within a sentence', 'see CLINICAL CASE SUMMARY above', []],
  ['an item line', 'Made-up brace: size "M": Upheld', [`${title}: Made-up brace: size "M"`, `${upheld}: Upheld`]],
  [
    'blanks around the colon',
    'Made-up brace :  OVERTURNED. ',
    [`${title}: Made-up brace`, `${overturned}: OVERTURNED`],
  ],
  ['a decision word on a line of its own', 'Overturned', [`${overturned}: Overturned`]],
  ['no decision word within a line', 'The denial was upheld: Upheld it is', []],
  [
    'a guideline block up to the next label',
    'MAXIMUS guideline: Decision based on MTUS\nMade-up Chapter 2004.\nDecision rationale: So.',
    [
      `${label}: MAXIMUS guideline:`,
      `${guideline}: Decision based on MTUS`,
      `${guideline}: Made-up Chapter 2004.`,
      `${label}: Decision rationale:`,
    ],
  ],
  [
    'a guideline block up to a label with wrong letters',
    'MAXIMUS guideline: Decision based on MTUS.\nDecisicn ratlonale: So.',
    [`${label}: MAXIMUS guideline:`, `${guideline}: Decision based on MTUS.`],
  ],
  [
    'a guideline block up to an item line',
    'MAXIMUS guideline: none\nMade-up brace: Upheld',
    [`${label}: MAXIMUS guideline:`, `${guideline}: none`, `${title}: Made-up brace`, `${upheld}: Upheld`],
  ],
  [
    'the lead-in of a block that lost its label',
    'Adrninistrator: Decision based on Non-MTUS Citation Made-up Guide.',
    [`${guideline}: Decision based on Non-MTUS Citation`],
  ],
  [
    'labels and dates of the header table',
    'Date Assigned: 1/2/2016   UR Denial Date: 11/30/2015\nPriority: Standard   Application   12/01/2015\n   Received:',
    [
      `${label}: Date Assigned:`,
      `${date}: 1/2/2016`,
      `${label}: UR Denial Date:`,
      `${date}: 11/30/2015`,
      `${label}: Priority:`,
      `${label}: Application`,
      `${date}: 12/01/2015`,
      `${label}: Received:`,
    ],
  ],
  ['dates in words', 'seen on March 5, 2016, again', [`${date}: March 5, 2016`]],
  ['no date in a fraction, a section or a strength', '10/325mg, 9792.24.2, 4/5/6/7, 13/40/2016', []],
  ['no date of service, which stands in a title', 'Made-up injection, DOS: 11/03/2016:', []],
  ['a heading of 2013', 'CASE SUMMARY: The employee', [`${heading}: CASE SUMMARY:`]],
  ['a case number', 'CM16-9900001', ['variable.other.constant.case-number: CM16-9900001']],
];

describe('the first colors', () => {
  for (const [what, text, colors] of cases) {
    it(`know ${what}`, async () => {
      assert.deepEqual(await colored(text), colors);
    });
  }

  it('take time that grows with the length of a line', async () => {
    const hostile = ['Made-up: ', ' ', ': ', 'CLINICAL ', 'Upheld ', 'Application ', '1/', 'MAXIMUS guideline ', '\t:'];
    // A pattern that grows with the square would need minutes, and mocha ends it.
    for (const words of hostile) await firstColors(words.repeat(Math.ceil(20_000 / words.length)));
  });
});

describe('the colors of the record', () => {
  const { semanticTokenScopes } = readManifest().contributes;
  const scopeOf = ({ type, modifiers }: Token): string | undefined =>
    semanticTokenScopes[0].scopes[[type, ...modifiers].join('.')]?.[0];

  it('are the first colors, wherever both know a place', async () => {
    const reader = await testReader();
    for (const { name, text } of sampleLetters()) {
      const letter = letterIn(reader, text);
      assert.ok(letter, name);
      const first = await firstColors(text);
      const other = tokensOf(letter, text).flatMap((token) =>
        within(first, token).filter(({ scope }) => scope !== scopeOf(token) && !isAnswer(token, scope)),
      );
      assert.deepEqual(
        other.map(({ scope, start, end }) => `${name} ${scope} ${text.slice(start, end)}`),
        [],
      );
    }
  });

  it('add little to the first colors but what wraps', async () => {
    const reader = await testReader();
    for (const { name, text } of sampleLetters().filter(({ name }) => !/2013|fax/.test(name))) {
      const letter = letterIn(reader, text);
      assert.ok(letter, name);
      const first = await firstColors(text);
      const added = tokensOf(letter, text).filter(
        (token) => token.type !== 'itemTitle' && within(first, token).length === 0,
      );
      assert.deepEqual(
        added.map(({ start, end }) => `${name} ${text.slice(start, end)}`),
        [],
      );
    }
  });
});

/** A heading of 2013 holds the decision: "... IS/WAS NOT MEDICALLY NECESSARY:". */
function isAnswer({ type }: Token, scope: string): boolean {
  return type === 'decisionWord' && scope.startsWith('markup.heading');
}

function within(scoped: readonly Scoped[], { start, end }: Token): readonly Scoped[] {
  return scoped.filter((one) => one.start < end && one.end > start);
}
