import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Letter } from '../../../src/letter/record.ts';
import { inEnglish } from '../../../src/views/say.ts';
import { readingReport, type ReportPlace } from '../../../src/views/statusReport.ts';
import {
  letterStatus,
  noLetterStatus,
  unreadableStatus,
  untakenReasons,
  untakenStatus,
} from '../../../src/views/statusText.ts';
import { longestColored } from '../../../src/views/tokens.ts';
import { letterText } from '../../support/letter.ts';
import { sampleLetters } from '../../support/shared.ts';
import { letterIn, testReader } from '../../support/testReader.ts';

async function read(text: string): Promise<Letter> {
  const letter = letterIn(await testReader(), text);
  assert.ok(letter, 'it is a letter');
  return letter;
}

/** A letter with one item for each letter of a word: "u" upheld, "o" overturned. */
async function withItems(decisions: string): Promise<Letter> {
  return read(letterText(Array.from(decisions, (one) => ({ decision: one === 'u' ? 'Upheld' : 'Overturned' }))));
}

const counts: readonly (readonly [decisions: string, text: string])[] = [
  ['', 'IMR letter: no disputed item'],
  ['u', 'IMR letter: 1 item, upheld'],
  ['o', 'IMR letter: 1 item, overturned'],
  ['uuu', 'IMR letter: 3 items, all upheld'],
  ['oo', 'IMR letter: 2 items, all overturned'],
  ['uouou', 'IMR letter: 5 items, 2 overturned'],
];

describe('the status of a letter', () => {
  for (const [decisions, text] of counts) {
    it(`says "${text}"`, async () => {
      assert.equal(letterStatus(await withItems(decisions), { length: 1_000 }, inEnglish).text, text);
    });
  }

  it('says whether something is missing or odd', async () => {
    const whole = letterStatus(await withItems('u'), { length: 1_000 }, inEnglish);
    assert.deepEqual([whole.detail, whole.level], ['Nothing is missing or odd.', 'information']);
    const text = letterText([{}]).replace(/MAXIMUS guideline:.*/, '');
    assert.equal(letterStatus(await read(text), { length: 1_000 }, inEnglish).detail, '1 thing is missing or odd.');
  });

  it('counts and names the pages of its PDF that are pictures, which asks to be looked at', async () => {
    const letter = await withItems('u');
    const [one, more] = [[2], [1, 3]].map((pictures) => letterStatus(letter, { length: 1_000, pictures }, inEnglish));
    assert.deepEqual(one, {
      text: 'IMR letter: 1 item, upheld',
      detail: '1 thing is missing or odd. Page 2 is a picture without text: nothing of it was read.',
      level: 'warning',
    });
    assert.match(more?.detail ?? '', /^2 things .* Pages 1, 3 are pictures/);
  });

  it('says that a long text keeps its first colors', async () => {
    const letter = await withItems('u');
    assert.equal(letterStatus(letter, { length: longestColored }, inEnglish).level, 'information');
    const { detail, level } = letterStatus(letter, { length: longestColored + 1 }, inEnglish);
    assert.match(detail, /Longer than 1000000 characters/);
    assert.equal(level, 'warning');
  });
});

describe('the status of other texts', () => {
  it('says why a text in the language mode is no letter', () => {
    assert.match(noLetterStatus(10, 100, inEnglish).detail, /none of the headings and labels/);
    assert.match(noLetterStatus(101, 100, inEnglish).detail, /more than 100 characters/);
    assert.match(unreadableStatus(inEnglish).detail, /could not be loaded/);
  });

  it('says for every reason why a text was not taken', () => {
    const said = untakenReasons.map((reason) => untakenStatus(reason, 100, inEnglish));
    assert.equal(new Set(said.map(({ detail }) => detail)).size, untakenReasons.length);
    for (const { text, detail } of said) {
      assert.match(text, /IMR letter/);
      assert.match(detail, /^[A-Z].+\.$/);
    }
  });
});

describe('the report of a wrong reading', () => {
  const place: ReportPlace = {
    extension: '1.2.3',
    editor: '1.100.0',
    host: 'desktop',
    language: 'imr-letter',
    length: 12_000,
    lines: 200,
  };
  /** A letter with other words, numbers and dates at all places, and the same kinds of things. */
  const otherWords = (letter: Letter): Letter =>
    JSON.parse(JSON.stringify(letter), (key, value: unknown) => {
      if (key === 'text') return 'Made-up words';
      if (key === 'start' || key === 'end') return 0;
      if (key === 'age' && value !== null) return 99;
      return typeof value === 'string' && /^(?:CM)?\d/.test(value) && value !== letter.form ? '2099-09-09' : value;
    }) as Letter;

  it('is the same for letters that differ in their words alone', async () => {
    for (const { name, text } of sampleLetters()) {
      const letter = await read(text);
      assert.notDeepEqual(otherWords(letter), letter);
      assert.equal(readingReport(otherWords(letter), place), readingReport(letter, place), name);
    }
  });

  it('holds nothing of a hostile title', async () => {
    const report = readingReport(await read(letterText([{ title: 'Zyxwvut [x](command:evil)' }])), place);
    assert.doesNotMatch(report, /zyxwvut|command:/i);
  });

  it('says versions, form, counts and problems by their codes', async () => {
    const text = letterText([{ decision: 'Overturned' }]).replace(/MAXIMUS guideline:.*/, '');
    const report = readingReport(await read(text), place);
    for (const fact of [
      '- IMR Letters: 1.2.3',
      '- VS Code: 1.100.0, desktop',
      '- Size: 12000 characters, 200 lines',
      '- Form: 2015',
      '- Outcome: overturned',
      '- Item 1: overturned; claims administrator guideline mtus; reviewer guideline missing; rationale there; conclusion not-necessary',
      '- item.reviewer-guideline-missing: 1',
    ])
      assert.ok(report.split('\n').includes(fact), fact);
  });

  it('says that a text was read as no letter', () => {
    assert.match(readingReport(undefined, place), /Letter: none/);
  });
});
