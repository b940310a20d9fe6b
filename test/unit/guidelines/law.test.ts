import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { lawCitations } from '../../../src/guidelines/law.ts';

/** A text and what is cited in it, each as "words > id" or "words > id > subdivision". */
type Case = readonly [text: string, ...cited: readonly string[]];

const laborCode: readonly Case[] = [
  ['See Labor Code 4610.5(c)(2).', 'Labor Code 4610.5(c)(2) > labor-code/4610.5 > (c)(2)'],
  ['the California Labor Code section 4600(a), which', 'California Labor Code section 4600(a) > labor-code/4600 > (a)'],
  ['LC § 4604.5', 'LC § 4604.5 > labor-code/4604.5'],
  ['L.C. 4610', 'L.C. 4610 > labor-code/4610'],
  ['Lab. Code, § 4604.5, subd. (d)', 'Lab. Code, § 4604.5, subd. (d) > labor-code/4604.5 > subd. (d)'],
  [
    'Labor Code sections 4610.5 and 4610.6',
    'Labor Code sections 4610.5 > labor-code/4610.5',
    '4610.6 > labor-code/4610.6',
  ],
  [
    'LABOR CODE §§ 4600, 4604.5, and 4610.',
    'LABOR CODE §§ 4600 > labor-code/4600',
    '4604.5 > labor-code/4604.5',
    '4610 > labor-code/4610',
  ],
  ['section 4610.5(c) of the Labor Code', 'section 4610.5(c) of the Labor Code > labor-code/4610.5 > (c)'],
  [
    'Sections 4600 and 4610 of the California Labor Code',
    'Sections 4600 > labor-code/4600',
    '4610 of the California Labor Code > labor-code/4610',
  ],
  [
    'Labor Code 4610.5(c)(2) and section 9792.21.1(d) set the order',
    'Labor Code 4610.5(c)(2) > labor-code/4610.5 > (c)(2)',
    'section 9792.21.1(d) > 8-ccr/9792.21.1 > (d)',
  ],
  ['Labor Code 4610.5, 9792.20', 'Labor Code 4610.5 > labor-code/4610.5', '9792.20 > 8-ccr/9792.20'],
  ['8 CCR 9792.20 and 4610.5', '8 CCR 9792.20 > 8-ccr/9792.20'],
  ['Labor Code 132a petition', 'Labor Code 132a > labor-code/132a'],
  ['as the Labor Code requires', 'Labor Code > labor-code'],
  ['the Labor Code, 2017', 'Labor Code > labor-code'],
  ['Labor Code 4600 2 visits', 'Labor Code 4600 > labor-code/4600'],
  ['Labor Code 4600 and 6 visits', 'Labor Code 4600 > labor-code/4600'],
];

const regulations: readonly Case[] = [
  ['8 CCR 9792.20', '8 CCR 9792.20 > 8-ccr/9792.20'],
  ['(8 CCR §9792.24.2)', '8 CCR §9792.24.2 > 8-ccr/9792.24.2'],
  ['8 C.C.R. § 9792.21.1(d)(1)', '8 C.C.R. § 9792.21.1(d)(1) > 8-ccr/9792.21.1 > (d)(1)'],
  ['8 Cal. Code Regs. § 9792.25', '8 Cal. Code Regs. § 9792.25 > 8-ccr/9792.25'],
  ['Cal. Code Regs., tit. 8, § 9792.6.1', 'Cal. Code Regs., tit. 8, § 9792.6.1 > 8-ccr/9792.6.1'],
  [
    'Title 8, California Code of Regulations, section 9792.6.1,',
    'Title 8, California Code of Regulations, section 9792.6.1 > 8-ccr/9792.6.1',
  ],
  [
    'California Code of Regulations, Title 8, §§ 9792.20-9792.26',
    'California Code of Regulations, Title 8, §§ 9792.20 > 8-ccr/9792.20',
    '9792.26 > 8-ccr/9792.26',
  ],
  [
    'California Code of Regulations, Title 8, Chapter 4.5, Article 5.5.2, Section 9792.23.5',
    'California Code of Regulations, Title 8, Chapter 4.5, Article 5.5.2, Section 9792.23.5 > 8-ccr/9792.23.5',
  ],
  ['CCR, title 8, section 9792.20 et seq. says', 'CCR, title 8, section 9792.20 et seq. > 8-ccr/9792.20'],
  [
    'section 9792.20 of Title 8 of the California Code of Regulations',
    'section 9792.20 of Title 8 of the California Code of Regulations > 8-ccr/9792.20',
  ],
  ['CCR 9792.23.5', 'CCR 9792.23.5 > 8-ccr/9792.23.5'],
  ['the MTUS regulations 9792.21(c)', 'MTUS regulations 9792.21(c) > 8-ccr/9792.21 > (c)'],
  ['functional improvement, 9792.20(e)', '9792.20(e) > 8-ccr/9792.20 > (e)'],
  ['Section 9785 requires', 'Section 9785 > 8-ccr/9785'],
];

const damaged: readonly Case[] = [
  ['Lab or Code 46 10.5', 'Lab or Code 46 10.5 > labor-code/4610.5'],
  ['8 CCR 9792. 24.2', '8 CCR 9792. 24.2 > 8-ccr/9792.24.2'],
  ['8 CCR 9792.2 4.2 is', '8 CCR 9792.2 4.2 > 8-ccr/9792.24.2'],
  [
    'California Code of Regula tions, section 9792 .20',
    'California Code of Regula tions, section 9792 .20 > 8-ccr/9792.20',
  ],
  ['Labor Code 4610. 5 states', 'Labor Code 4610. 5 > labor-code/4610.5'],
  ['Labor Code 4610. 5 visits were', 'Labor Code 4610 > labor-code/4610'],
];

const nothing: readonly Case[] = [
  ['laboratory code 4610'],
  ['10 CCR 2695'],
  ['Title 10, California Code of Regulations, section 2695.1'],
  ['Code of Regulations'],
  ['a bill of $9,792.20 or $9792.20'],
  ['sections 12 and 13 of the plan, page 9792, CPT 97110'],
  ['LC should'],
  ['The California Code of Regulations requires 12 visits'],
];

describe('the law that a text cites', () => {
  for (const [text, ...cited] of [...laborCode, ...regulations, ...damaged, ...nothing]) {
    it(text, () => {
      assert.deepEqual(found(text), cited);
    });
  }

  it('is the MTUS where a regulation is cited by that name', () => {
    const sources = lawCitations('MTUS 9792.24.2, 8 CCR 9792.24.1').map(({ source }) => source);
    assert.deepEqual(sources, ['mtus', 'other']);
  });

  it('is found in time that grows with the text', () => {
    for (const piece of ['Labor Code ', 'section 1 ', '8 ', '(a)', '4600, ', 'CCR, Chapter 4. ', '9792.', ' (a)']) {
      const text = `Labor Code 4600${piece.repeat(Math.ceil(1_000_000 / piece.length))}`;
      const started = performance.now();
      lawCitations(text);
      assert.ok(performance.now() - started < 1000, piece);
    }
  });
});

function found(text: string): readonly string[] {
  return lawCitations(text).map(({ guideline, from, to, sections }) =>
    [text.slice(from, to), guideline, ...sections.map((section) => text.slice(section.from, section.to))].join(' > '),
  );
}
