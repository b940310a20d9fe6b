import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import {
  fingerprint,
  isEvident,
  isTextFile,
  mayBeLetter,
  remembered,
  sampleLength,
  settled,
} from '../../../src/views/recognition.ts';
import { itemText, letterText } from '../../support/letter.ts';
import { describeWithShared, openLetters, renderings, sampleLetters } from '../../support/shared.ts';
import { letterIn, testReader } from '../../support/testReader.ts';

/** What becomes of a plain text: taken, looked at and left alone, or not even read. */
async function fateOf(text: string): Promise<'taken' | 'left' | 'no letter' | 'not read'> {
  if (!mayBeLetter(text.slice(0, sampleLength))) return 'not read';
  const letter = letterIn(await testReader(), text);
  if (!letter) return 'no letter';
  return isEvident(letter, text) ? 'taken' : 'left';
}

const quotation = `Dear colleague,\n\nwhat do you say to this one of case CM16-9900001?\n\n${itemText()}\n`;
const denial = [
  'UTILIZATION REVIEW DETERMINATION',
  'The request for treatment was sent to an expert reviewer. The medical necessity of the disputed treatment is not',
  'established; the guideline of the MTUS was used. Rationale: the injured worker has had no trial of exercise.',
  'You may ask for an Independent Medical Review of this denial by the claims administrator.',
].join('\n');
const prose = 'The form begins with a case number. Its decision word, Upheld or Overturned, ends the line. ';
const manual = `# The form of IMR letters of MAXIMUS\n\n${prose.repeat(20)}The rationale follows the guideline.\n\n`;

const guide = [
  'How to read the answer of an Independent Medical Review, in the words of the guideline of a made-up office.',
  'CLINICAL CASE SUMMARY',
  'Here the expert reviewer tells what the injured worker was treated for, and what utilization review said of the request.',
  'IMR ISSUES, DECISIONS AND RATIONALES',
  'Here each disputed treatment is named, with the decision, which is Upheld or Overturned, and the rationale.',
].join('\n\n');
const eachLine = (before: string, behind = ''): string =>
  letterText()
    .split('\n')
    .map((line) => `${before}${line}${behind}`)
    .join('\n');

const texts: readonly (readonly [what: string, text: string, fate: Awaited<ReturnType<typeof fateOf>>])[] = [
  ['a letter', letterText(), 'taken'],
  ['a letter without its header', letterText([{}], { header: '' }), 'taken'],
  [
    'the disputed items with their heading alone',
    letterText([{}], { header: '', determination: '', summary: '' }),
    'taken',
  ],
  ['a letter behind a cover sheet', `${'Facsimile, please deliver. '.repeat(40)}\n\n${letterText()}`, 'taken'],
  ['a message that quotes an item', quotation, 'left'],
  ['a long paper with a letter at its end', `${'The petitioner says much. '.repeat(400)}\n\n${letterText()}`, 'left'],
  ['a denial by utilization review', denial, 'no letter'],
  ['a guide with two headings of the form and nothing else of it', guide, 'left'],
  ['a letter quoted in a message', eachLine('> '), 'left'],
  ['a letter quoted in a message twice over', `Dear colleague,\n\n${eachLine('>> ')}`, 'left'],
  ['a letter in the comments of a program', eachLine('// '), 'left'],
  ['a letter in strings of a program', `const text =\n${eachLine("'", "\\n' +")}`, 'left'],
  ['a letter in a long string of a program', `const madeUp = \`${letterText()}\`;\n`, 'left'],
  [
    'a letter in a function call',
    `import x from 'x';\n\nit('reads', () => {\n  read(\`\n${letterText()}\`);\n`,
    'left',
  ],
  ['a letter in a script', `cat > letter.txt <<EOF\n${letterText()}EOF\n`, 'left'],
  ['a letter in another script', `letter = """${letterText()}"""\nprint(letter)\n`, 'left'],
  ['a description of the form', manual, 'not read'],
  ['an empty text', '', 'not read'],
  ['a log', '2026-11-25 INFO request handled, review queue empty\n'.repeat(2_000), 'not read'],
  ['a shopping list', 'bread\nmilk\neggs\n', 'not read'],
];

describe('recognition of plain texts', () => {
  for (const [what, text, fate] of texts) {
    it(`${what}: ${fate}`, async () => {
      assert.equal(await fateOf(text), fate);
    });
  }

  it('takes every sample, and what is left of it when half is cut off', async () => {
    for (const { name, text } of sampleLetters()) {
      assert.equal(await fateOf(text), 'taken', name);
      assert.equal(await fateOf(text.slice(0, text.length / 2)), 'taken', `first half of ${name}`);
    }
  });

  it('takes no export of a letter', async () => {
    const reader = await testReader();
    const records = sampleLetters().map(({ text }) => letterIn(reader, text));
    assert.equal(await fateOf(records.map((record) => JSON.stringify(record)).join('\n')), 'not read');
    assert.equal(await fateOf(JSON.stringify(records, null, 2)), 'not read');
  });
});

describe('the files that are looked at', () => {
  it('are .txt files alone', () => {
    const names = ['a.txt', 'folder/A.TXT', 'a.out', 'LICENSE', 'a.log', 'a.txt.bak', 'txt'];
    assert.deepEqual(names.filter(isTextFile), ['a.txt', 'folder/A.TXT']);
  });
});

describe('an answer about a text that changes', () => {
  it('is of the text as it is when it keeps still', async () => {
    let version = 1;
    const looked: number[] = [];
    const answer = await settled(
      () => version,
      async () => {
        looked.push(version);
        const seen = version;
        if (version < 3) version++;
        return Promise.resolve(`of ${seen}`);
      },
    );
    assert.deepEqual([answer, looked], ['of 3', [1, 2, 3]]);
  });

  it('is none when the text goes', async () => {
    let version: number | undefined = 1;
    const look = async (): Promise<string> => {
      version = undefined;
      return Promise.resolve('of a text that is gone');
    };
    assert.equal(await settled(() => version, look), undefined);
  });
});

describeWithShared('recognition of the open letters', () => {
  for (const rendering of renderings) {
    it(`takes all of ${rendering}`, async () => {
      const fates = await Promise.all(openLetters(rendering).map(async ({ text }) => fateOf(text)));
      assert.deepEqual([...new Set(fates)], ['taken']);
    });
  }
});

describe('what is remembered of a document', () => {
  it('tells addresses apart and does not give them away', () => {
    const addresses = Array.from({ length: 2_000 }, (_, at) => `file:///made-up/letter-${at}.txt`);
    assert.equal(new Set(addresses.map(fingerprint)).size, addresses.length);
    assert.match(fingerprint('file:///made-up/letter.txt'), /^[0-9a-f]{16}$/);
  });

  it('is kept once, the newest last', () => {
    assert.deepEqual(remembered(['a', 'b'], 'a'), ['b', 'a']);
  });

  it('is no more than 500 documents', () => {
    const many = Array.from({ length: 500 }, (_, at) => String(at));
    const more = remembered(many, 'new');
    assert.equal(more.length, 500);
    assert.equal(more.at(-1), 'new');
    assert.ok(!more.includes('0'));
  });
});
