import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { tokensIn, tokensOf, type Token } from '../../../src/views/tokens.ts';
import { itemText, letterText } from '../../support/letter.ts';
import { sampleLetters } from '../../support/shared.ts';
import { letterIn, testReader } from '../../support/testReader.ts';

async function tokensFor(text: string): Promise<readonly Token[]> {
  const letter = letterIn(await testReader(), text);
  assert.ok(letter, 'it is a letter');
  return tokensOf(letter, text);
}

/** Type, modifiers and text of the tokens. */
async function shown(text: string): Promise<readonly string[]> {
  return (await tokensFor(text)).map(
    ({ type, modifiers, start, end }) => `${[type, ...modifiers].join('.')} ${text.slice(start, end)}`,
  );
}

function assertSound(text: string, tokens: readonly Token[], name = ''): void {
  let end = 0;
  for (const token of tokens) {
    const words = text.slice(token.start, token.end);
    assert.ok(token.start >= end && token.end > token.start, `${name}: in order, apart, not empty`);
    assert.equal(words, words.trim(), `${name}: no blanks at the ends`);
    assert.ok(!/[\r\n]/.test(words), `${name}: on one line`);
    end = token.end;
  }
}

describe('tokens', () => {
  it('are what the record has, line by line', async () => {
    const item = {
      title: 'Made-up brace,\n   size "M"',
      decision: 'Overturned',
      claims: 'none',
      reviewer: 'Decision based on\nMTUS.',
    };
    assert.deepEqual(await shown(letterText([item])), [
      'caseNumber CM16-9900001',
      'headerDate 11/09/2016',
      'headerDate 10/13/2016',
      'headerDate 12/09/2016',
      'headerDate 10/28/2016',
      'headerDate 11/03/2016',
      'sectionHeading HOW THE IMR FINAL DETERMINATION WAS MADE',
      'sectionHeading CLINICAL CASE SUMMARY',
      'sectionHeading IMR ISSUES, DECISIONS AND RATIONALES',
      'itemTitle Made-up brace,',
      'itemTitle size "M"',
      'decisionWord.overturned Overturned',
      'formLabel Claims Administrator guideline:',
      'guidelineBlock none',
      'formLabel MAXIMUS guideline:',
      'guidelineBlock Decision based on',
      'guidelineBlock MTUS.',
      'formLabel Decision rationale:',
    ]);
  });

  it('have a label with letters that a scan got wrong', async () => {
    const text = letterText([{}]).replace('Claims Administrator guideline', 'Claims Adrninistrator guide1ine');
    assert.ok((await shown(text)).includes('formLabel Claims Adrninistrator guide1ine:'));
  });

  it('call nothing a label that holds other text', async () => {
    const text = letterText([{}]).replace(
      'Claims Administrator guideline',
      'A note.\n\nClaims Administrator guideline',
    );
    const labels = (await shown(text)).filter((token) => token.startsWith('formLabel'));
    assert.deepEqual(labels, ['formLabel MAXIMUS guideline:', 'formLabel Decision rationale:']);
  });

  it('part a heading of 2013 around the decision in it', async () => {
    const text = sampleLetters().find(({ name }) => name.includes('review-2013'))?.text ?? '';
    const tokens = await shown(text);
    const at = tokens.findIndex((token) => token.startsWith('decisionWord'));
    assert.match(tokens[at - 1] ?? '', /^sectionHeading RATIONALE FOR WHY/);
    assert.match(tokens[at] ?? '', /^decisionWord\.upheld .*NOT MEDICALLY NECESSARY/);
  });

  it('are sound in every sample, with every kind of line ends', async () => {
    for (const { name, text } of sampleLetters())
      for (const end of ['\n', '\r\n', '\r']) {
        const one = text.replaceAll('\n', end);
        assertSound(one, await tokensFor(one), name);
      }
  });

  it('are sound in hostile letters', async () => {
    const titles = [
      '[click](command:imrLetters.export) <b>`x`</b> Made-up brace',
      '\u202eecarb pu-edaM\u202c \u0007\u0000 brace',
      'Made-up brace '.repeat(8_000).trim(),
      'Upheld: Overturned: Upheld',
    ];
    const text = letterText(titles.map((title) => ({ title })));
    assertSound(text, await tokensFor(text));
  });

  it('are sound and complete in a letter of 5,000 items', async () => {
    const text = letterText([]) + Array.from({ length: 5_000 }, () => itemText()).join('\n\n');
    const tokens = await tokensFor(text);
    assertSound(text, tokens);
    assert.equal(tokens.filter(({ type }) => type === 'decisionWord').length, 5_000);
    assert.equal(tokens.filter(({ type }) => type === 'formLabel').length, 15_000);
  });
});

describe('tokens in a stretch', () => {
  const at = (start: number, end: number): Token => ({ type: 'formLabel', modifiers: [], start, end });
  const tokens = [at(0, 5), at(10, 15), at(20, 25)];
  const places: readonly (readonly [start: number, end: number, found: readonly Token[]])[] = [
    [0, Infinity, tokens],
    [5, 10, []],
    [4, 11, [at(0, 5), at(10, 15)]],
    [12, 13, [at(10, 15)]],
    [25, 30, []],
  ];
  for (const [start, end, found] of places) {
    it(`${start} to ${end} are ${found.length}`, () => {
      assert.deepEqual(tokensIn(tokens, { start, end }), found);
    });
  }
});
