import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { readCitations } from '../../../src/guidelines/citations.ts';
import { guidelineNames } from '../../../src/views/completionNames.ts';
import { blockBefore, mayBeInBlock } from '../../../src/views/completionPlace.ts';
import { completionsAt } from '../../../src/views/completions.ts';
import { inEnglish } from '../../../src/views/say.ts';
import { letterText } from '../../support/letter.ts';
import { read } from './reading.ts';

/** The cursor in a text. */
const cursor = '|';

/** What can be written where `|` stands in the block of a letter that was decided in December 2016, and what of it is typed. */
async function offered(
  claims: string,
  decided = '12/09/2016',
): Promise<{ readonly typed: string; readonly names: readonly string[]; readonly details: readonly string[] }> {
  const header = `Case Number: CM16-9900001\nDate Assigned: 11/09/2016 Date of Injury: 10/13/2014\nDecision Date: ${decided} UR Denial Date: 10/28/2016\nPriority: Standard Application 11/03/2016\nReceived:`;
  const marked = letterText([{ claims }, { title: 'Stool' }], { header });
  const offset = marked.indexOf(cursor);
  const text = marked.replace(cursor, '');
  const { letter } = await read(text);
  const found = completionsAt(letter, text, offset, inEnglish);
  return {
    typed: found ? text.slice(found.typed.start, found.typed.end) : 'nothing',
    names: found?.completions.map(({ name }) => name) ?? [],
    details: found?.completions.map(({ detail }) => detail) ?? [],
  };
}

/** What is typed, what of it is to be replaced, and the first name that is offered. */
const cases: readonly (readonly [claims: string, typed: string, first: string])[] = [
  ['|', '', 'Decision based on MTUS '],
  ['Decision based on N|', 'Decision based on N', 'Decision based on Non-MTUS Citation '],
  ['The Claims Adm|', 'The Claims Adm', 'The Claims Administrator did not base their decision on the MTUS.'],
  ['Decision based on MTUS Low Back|', 'Low Back', 'Low Back Complaints 2004'],
  ['Decision based on MTUS low ba|.', 'low ba', 'Low Back Complaints 2004'],
  ['Decision based on MTUS acoem 12|', 'acoem 12', 'Low Back Complaints 2004'],
  ['Decision based on MTUS complants lo|', 'complants lo', 'Low Back Complaints 2004'],
  ['Decision based on MTUS forearm wr|', 'forearm wr', 'Forearm, Wrist, and Hand Complaints 2004'],
  [
    'Decision based on MTUS Forearm, Wrist, and H|',
    'Forearm, Wrist, and H',
    'Forearm, Wrist, and Hand Complaints 2004',
  ],
  ['Decision based on MTUS Chronic|', 'Chronic', 'Chronic Pain Medical Treatment 2016'],
  ['Decision based on MTUS Knee Complaints 2004, and should|', 'should', 'Shoulder Complaints 2004'],
  ['Decision based on\nMTUS Knee\nComp|', 'Knee\nComp', 'Knee Complaints 2004'],
  ['Decision based on Non-MTUS Citation ODG kne|', 'ODG kne', 'Official Disability Guidelines (ODG) Knee Chapter'],
  [
    'Decision based on Non- MTUS Citation official dis hernia|',
    'official dis hernia',
    'Official Disability Guidelines (ODG) Hernia Chapter',
  ],
  [
    'Decision based on MTUS Knee Complaints 2004. Decision based on N|',
    'Decision based on N',
    'Decision based on Non-MTUS Citation ',
  ],
];

const withTopics: typeof cases = [
  ['Decision based on MTUS Low Back Complaints 2004, |', '', 'Section(s): '],
  ['Decision based on MTUS Low Back Complaints 2004, Section(s): spec|', 'spec', 'Special Studies'],
  ['Decision based on MTUS Low Back Complaints 2004, Section(s): Special Studies, phys|', 'phys', 'Physical Methods'],
  [
    'Decision based on MTUS Chronic Pain Medical Treatment 2016, Section(s): muscle|',
    'muscle',
    'Muscle relaxants (for pain)',
  ],
  [
    'Decision based on Non-MTUS Citation Official Disability Guidelines (ODG) Knee Chapter, walk|',
    'walk',
    'Walking aids (canes, crutches, braces, orthoses, & walkers)',
  ],
];

describe('what can be written in a guideline block', () => {
  for (const [claims, typed, first] of [...cases, ...withTopics]) {
    it(`begins with “${first.trim()}” behind “${claims.replaceAll('\n', ' ')}”`, async () => {
      const found = await offered(claims);
      assert.deepEqual([found.typed, found.names[0]], [typed, first]);
    });
  }

  const none = [
    'Decision based on MTUS Low Back Complaints 2004|.',
    'Decision based on MTUS the worker fell from a ladder and |',
    'Decision based on Non-MTUS Citation A handbook of thumbs, zzz|',
  ];
  for (const claims of none) {
    it(`is nothing behind “${claims}”`, async () => {
      assert.deepEqual(await offered(claims), { typed: 'nothing', names: [], details: [] });
    });
  }

  it('puts the editions first that were in force when the letter was decided, and says so', async () => {
    const before = await offered('Decision based on MTUS chronic pain|', '12/09/2014');
    assert.equal(before.names[0], 'Chronic Pain Medical Treatment 2009');
    assert.equal(before.details[0], 'In force on the day of the decision');
    assert.equal(
      before.details[before.names.indexOf('Chronic Pain 2017')],
      'Not yet in force on the day of the decision',
    );
    const after = await offered('Decision based on MTUS chronic pain|', '12/09/2018');
    assert.equal(after.names[0], 'Chronic Pain 2017');
    assert.equal(
      after.details[after.names.indexOf('Chronic Pain Medical Treatment 2009')],
      'Superseded by the day of the decision',
    );
  });

  it('is nothing outside of guideline blocks', async () => {
    const text = letterText([{ title: 'Knee brace' }]);
    const { letter } = await read(text);
    for (const words of [
      'CM16',
      'Expert Reviewer has',
      'injured worker',
      'Knee brace',
      'Administrator gu',
      'weakness',
    ]) {
      const at = text.indexOf(words) + 3;
      assert.equal(completionsAt(letter, text, at, inEnglish), undefined, words);
    }
  });

  it('is offered behind the label alone, while the item has no block yet', async () => {
    const text = `${letterText([{ title: 'Knee brace' }])}\nStool: Upheld\n\nClaims Administrator guideline: \n\nMAXIMUS guideline:\n`;
    const { letter } = await read(text);
    for (const label of ['Claims Administrator guideline: \n', 'MAXIMUS guideline:\n']) {
      const at = text.lastIndexOf(label) + label.length - 1;
      assert.equal(blockBefore(letter, text, at)?.start, at, label);
      assert.equal(completionsAt(letter, text, at, inEnglish)?.completions.length, 5, label);
    }
  });
});

describe('a place that may be in a guideline block', () => {
  it('is told from the text before it', () => {
    assert.ok(mayBeInBlock('MAXIMUS guideline: Decision'));
    assert.ok(mayBeInBlock('Claims Administrator\nguideline: '));
    for (const before of ['', 'The guideline says', 'MAXIMUS guideline: x.\n\nDecision rationale: The worker '])
      assert.ok(!mayBeInBlock(before), before);
  });
});

describe('the names that are offered', () => {
  const leads = { mtus: 'Decision based on MTUS', 'non-mtus': 'Decision based on Non-MTUS Citation' } as const;
  for (const as of ['mtus', 'non-mtus'] as const) {
    it(`are read as the guideline that they stand for (${as})`, () => {
      const wrong = guidelineNames(as).flatMap(({ name, guideline }) => {
        const source = `${leads[as]} ${name}.`;
        const { citations } = readCitations(source, { start: 0, end: source.length });
        const ids = citations.map((citation) => citation.guideline).join();
        return ids === guideline ? [] : [`${name}: ${guideline ?? ''}, read as ${ids}`];
      });
      assert.deepEqual(wrong, []);
    });
  }

  it('are distinct', () => {
    for (const as of ['mtus', 'non-mtus'] as const) {
      const names = guidelineNames(as).map(({ name }) => name);
      assert.equal(new Set(names).size, names.length, as);
    }
  });
});
