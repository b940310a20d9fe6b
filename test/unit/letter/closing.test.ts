import assert from 'node:assert/strict';
import { before, describe, it } from 'mocha';
import type { Letter } from '../../../src/letter/record.ts';
import type { Reader } from '../../../src/reading/reader.ts';
import { letterText } from '../../support/letter.ts';
import { letterOfText, testReader } from '../../support/testReader.ts';

let reader: Reader;
before(async () => {
  reader = await testReader();
});

const read = (text: string): Letter => letterOfText(reader, text);

const text = letterText([{ title: 'Cane' }, { title: 'Walker' }]);

/** The last rationale, and the headings of sections that the form does not have. */
function closed(behind: string): { rationale: string | undefined; headings: readonly (string | undefined)[] } {
  const { items, sections } = read(text + behind);
  return {
    rationale: items.at(-1)?.rationale?.text,
    headings: sections.filter(({ kind }) => kind === 'other').map(({ heading }) => heading?.text),
  };
}

describe('what closes a letter', () => {
  const closings = [
    'PROOF OF SERVICE\n\nI am over the age of eighteen. I mailed this letter on 12/12/2016.',
    'Proof of Service\nI mailed it.',
    'DECLARATION OF SERVICE BY MAIL\n\nI mailed it.',
    'CERTIFICATE OF MAILING\n\nI mailed it.',
    'ATTACHMENT A\n\nThe invoice of Zuva Crates.',
    'EXHIBIT 12\nThe invoice of Zuva Crates.',
    'APPEAL RIGHTS\n\nThis determination may be appealed within 30 days.',
    'A WORD TO THE WORKER\n\nThis letter is yours to keep.',
    'Sincerely,\n\nPat Zuva, MD\nMedical Director\n\ncc: Zuva Crates',
    'Respectfully submitted,\n\nPat Zuva',
    'cc: Zuva Crates',
    'Enclosures: invoice',
    'Enclosure(s)',
    'Pat Zuva, M.D.\nMedical Director',
  ];
  for (const closing of closings) {
    const [line = ''] = closing.split('\n');
    it(`is no part of the last rationale: ${line}`, () => {
      for (const apart of ['', '\n', '\n \n', '\f', '   ', '\r\n'])
        assert.deepEqual(
          closed(`${apart}${closing}\n`),
          { rationale: rationaleOf(text), headings: [line] },
          JSON.stringify(apart),
        );
    });
  }

  it('goes from its first line to the end, and has nothing to do with the problems', () => {
    const { sections, problems } = read(`${text}\nSincerely,\nPat Zuva\n\nPROOF OF SERVICE\nI mailed it.\n\n`);
    assert.deepEqual(problems, []);
    const { start = 0, end } = sections.at(-1) ?? {};
    assert.match(
      `${text}\nSincerely,\nPat Zuva\n\nPROOF OF SERVICE\nI mailed it.\n\n`.slice(start, end),
      /^Sincerely,[^]*mailed it\.$/,
    );
    assert.equal(sections.at(-2)?.end, text.trimEnd().length);
  });

  it('leaves a rationale whole where such words stand in its prose, or more of it follows', () => {
    const rest = ' Therefore, the request is not medically necessary.';
    const rationales = [
      `The report asks for an\nMRI OF THE KNEE\nand names no finding.${rest}`,
      `The guideline says.\n\nLOW BACK COMPLAINTS\n\nImaging is of use after a fall.${rest}`,
      `The guideline says.\n\nAPPENDIX A\n\nImaging is of use after a fall.${rest}`,
      `The file has a letter with a\nproof of service\nof last year.${rest}`,
      `The chart names\nPROOF OF SERVICE\namong its pages.${rest}`,
      `The joint took 5\ncc: that was all.${rest}`,
      `The report of a colleague is signed.\nPat Zuva, MD\nIt was read.${rest}`,
      `The dose is high.${rest}\n\nWEANING: it should be slow.`,
      `THE DOSE IS HIGH.${rest.toUpperCase()}\nWEANING SHOULD BE SLOW\nAND CAREFUL.`,
    ];
    for (const rationale of rationales) {
      const letter = read(letterText([{ rationale }]));
      assert.equal(letter.items[0]?.rationale?.text, rationale.replace(/\s+/g, ' '));
      assert.equal(letter.sections.length, 4);
    }
  });

  it('may hold answers of its own, where the request was answered before', () => {
    const attached = 'ATTACHMENT A\n\nThe letter of Zuva Crates: the request is not medically necessary.';
    assert.deepEqual(closed(`\n${attached}`), { rationale: rationaleOf(text), headings: ['ATTACHMENT A'] });
  });

  it('is looked for behind the last item alone', () => {
    const rationale = 'It is dear. The request is not medically necessary.\n\nAPPEAL RIGHTS\n\nNone.';
    assert.match(read(letterText([{ rationale }, {}])).items[0]?.rationale?.text ?? '', /APPEAL/);
  });

  it('leaves nothing of a rationale that has no words', () => {
    const { items, problems } = read(letterText([{ rationale: '\n\nPROOF OF SERVICE\n\nI mailed it.' }]));
    assert.equal(items[0]?.rationale, null);
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['item.part-empty'],
    );
  });
});

function rationaleOf(letter: string): string | undefined {
  return read(letter).items.at(-1)?.rationale?.text;
}
