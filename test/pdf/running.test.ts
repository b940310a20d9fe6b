import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { printedPdf, type PrintedPage, type Run } from '../support/printedPdf.ts';
import { textOfPdf } from '../support/testPdfEngine.ts';

type AtEdge = (page: number, pages: number) => string;

/** A page of these lines between what stands at its edges; the gap to the edges is that of a letter. */
function pageOf(lines: readonly string[], above: string, below: string): PrintedPage {
  const runs: Run[] = lines.map((text, at) => ({ text, x: 72, y: 100 + at * 14 }));
  const edges = [
    { text: above, x: 250, y: 50, size: 10 },
    { text: below, x: 290, y: 750, size: 10 },
  ];
  return { runs: [...edges.filter(({ text }) => text !== ''), ...runs] };
}

const words = ['north', 'south', 'east', 'west', 'zenith'];
const body = (page: number): readonly string[] => [
  `The first line is ${words[page - 1] ?? ''}.`,
  `The worker has ${page} visits ${words[page - 1] ?? ''}`,
  'and the request',
  `ends ${words[page - 1] ?? ''}.`,
];

async function read(pages: readonly PrintedPage[]): Promise<readonly string[]> {
  const text = await textOfPdf(printedPdf(pages));
  return text
    .replace(/\n{2,}/g, '\n')
    .split('\f')
    .slice(0, -1);
}

const page = (lines: readonly string[]): string => `${lines.join('\n')}\n`;

const nothing: AtEdge = () => '';
const above: Readonly<Record<string, AtEdge>> = {
  'no header': nothing,
  'a header': () => 'Invented Review Services',
  'a header with a case number': () => 'Case CM16-9900001',
  'a header with numbers of pages': (page, pages) => `CM16-9900001, page ${page} of ${pages}`,
  'numbers above': (page) => String(page),
  'the time above': () => '1/2/34, 5:06 PM   Invented',
};
const below: Readonly<Record<string, AtEdge>> = {
  'no footer': nothing,
  'numbers of pages': (page, pages) => `Page ${page} of ${pages}`,
  'bare numbers': (page) => String(page),
  'numbers between lines': (page) => `- ${page} -`,
  'numbers but on the first page': (page) => (page === 1 ? '' : String(page)),
  'a footer': () => 'Invented Review Services, 1 Nowhere Street',
};

describe('running headers and footers', () => {
  for (const [header, atTop] of Object.entries(above)) {
    for (const [footer, atBottom] of Object.entries(below)) {
      it(`with ${header} and ${footer} leave the lines of 2 to 5 pages`, async () => {
        for (const count of [2, 3, 4, 5]) {
          const numbers = Array.from({ length: count }, (_, at) => at + 1);
          const pages = numbers.map((number) => pageOf(body(number), atTop(number, count), atBottom(number, count)));
          const kept = /^\d*$|:/.test(atTop(1, count)) ? [] : [atTop(1, count)];
          const wanted = numbers.map((number) => page([...(number === 1 ? kept : []), ...body(number)]));
          assert.deepEqual(await read(pages), wanted);
        }
      });
    }
  }

  it('leave the number of a single page out, and nothing else', async () => {
    assert.deepEqual(await read([pageOf(body(1), 'Invented Review Services', 'Page 1 of 1')]), [
      page(['Invented Review Services', ...body(1)]),
    ]);
  });

  it('are told from a page of one line', async () => {
    assert.deepEqual(
      await read([
        pageOf(body(1), 'Invented', '1'),
        pageOf(body(2), 'Invented', '2'),
        pageOf(['The end.'], 'Invented', '3'),
      ]),
      [page(['Invented', ...body(1)]), page(body(2)), page(['The end.'])],
    );
  });
});

/** The table with which a letter begins, in its own columns. */
const table = (number: string): readonly Run[] => [
  { text: 'Case Number:', x: 72, y: 72, face: 'label' },
  { text: number, x: 180, y: 72, face: 'value' },
  { text: 'Date Assigned:', x: 72, y: 86, face: 'label' },
  { text: '11/21/2034', x: 180, y: 86, face: 'value' },
];
const tableLines = (number: string): readonly string[] => [`Case Number: ${number}`, 'Date Assigned: 11/21/2034'];

/** Pages of a letter with running lines above and below. */
function letterOf(count: number, above: AtEdge, below: AtEdge): readonly PrintedPage[] {
  return Array.from({ length: count }, (_, at) => {
    const { runs } = pageOf(body(at + 1), above(at + 1, count), below(at + 1, count));
    return { runs: at === 0 ? [...runs, ...table('CM16-9900001')] : runs };
  });
}

const letterLines = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, at) => page([...(at === 0 ? tableLines('CM16-9900001') : []), ...body(at + 1)]));

const afterFirst =
  (line: AtEdge): AtEdge =>
  (page, pages) =>
    page === 1 ? '' : line(page, pages);

describe('running lines that name their page or the case', () => {
  const naming: Readonly<Record<string, AtEdge>> = {
    'the case with its label': () => 'Case Number: CM16-9900001',
    'the case alone': () => 'CM16-9900001',
    'the case and a page': (page) => `Invented Determination for Case Number CM16-9900001    ${page}`,
    'the page among words': (page, pages) => `Invented Determination, page ${page} of ${pages}`,
    'the page before a bar': (page) => `${page} | Invented Determination`,
    'that they are confidential': () => 'CONFIDENTIAL',
  };

  for (const [what, line] of Object.entries(naming)) {
    it(`begin on the second page, naming ${what}`, async () => {
      for (const count of [2, 3, 4]) {
        const wanted = letterLines(count);
        assert.deepEqual(await read(letterOf(count, afterFirst(line), nothing)), wanted, `above ${count} pages`);
        assert.deepEqual(await read(letterOf(count, nothing, afterFirst(line))), wanted, `below ${count} pages`);
      }
    });
  }

  it('stand above the table of the first page too', async () => {
    for (const line of ['Case Number: CM16-9900001', 'Invented Case CM16-9900001']) {
      assert.deepEqual(await read(letterOf(2, () => line, nothing)), letterLines(2), line);
    }
  });

  it('may stand close to the letter where they are the label and the number alone', async () => {
    const [first, { runs } = { runs: [] }] = letterOf(2, nothing, nothing);
    const header: Run = { text: 'Case Number: CM16-9900001', x: 72, y: 87, size: 9 };
    assert.deepEqual(await read([...(first ? [first] : []), { runs: [header, ...runs] }]), letterLines(2));
  });

  it('have other running lines outside of them', async () => {
    const [first, { runs } = { runs: [] }] = letterOf(2, nothing, nothing);
    const header = ['Jane Invented', 'December 30, 2034', 'Page 2'];
    const above = header.map((text, at): Run => ({ text, x: 72, y: 36 + at * 12, size: 10 }));
    assert.deepEqual(await read([...(first ? [first] : []), { runs: [...above, ...runs] }]), letterLines(2));
  });
});

describe('running lines that the first page lacks', () => {
  it('are known where two pages have them far from the letter', async () => {
    const line = afterFirst(() => 'Invented Review Services');
    assert.deepEqual(await read(letterOf(3, line, nothing)), letterLines(3));
    assert.deepEqual(await read(letterOf(3, nothing, line)), letterLines(3));
  });

  it('are told from paragraphs of the letter that blank lines part', async () => {
    const paragraphs = (number: number): readonly string[] => [
      'Upheld',
      'Claims Administrator guideline: MTUS',
      ...body(number),
      ...body(number),
    ];
    const pages = [body(1), paragraphs(2), paragraphs(3)];
    const printed = pages.map((lines) => ({ runs: lines.map((text, at): Run => ({ text, x: 72, y: 72 + at * 28 })) }));
    assert.deepEqual(await read(printed), pages.map(page));
  });
});

describe('a second letter', () => {
  it('behind a cover that names its case begins with the number', async () => {
    const cover = pageOf(['The case CM16-9900001 is enclosed.'], '', '');
    const drawn = tableLines('CM16-9900001').map((text, at): Run => ({ text, x: 72, y: 44 + at * 28 }));
    const [, letter] = await read([cover, { runs: [...drawn, ...pageOf(body(2), '', '').runs] }]);
    assert.equal(letter?.split('\n')[0], 'Case Number: CM16-9900001');
  });

  it('keeps the case number of its table, even where its pages name it', async () => {
    const pages = ['CM16-9900001', 'CM16-9900002'].flatMap((number) => [
      { runs: [...pageOf(body(1), '', '').runs, ...table(number)] },
      pageOf(body(2), `Case Number: ${number}`, ''),
    ]);
    assert.deepEqual(
      await read(pages),
      ['CM16-9900001', 'CM16-9900002'].flatMap((number) => [page([...tableLines(number), ...body(1)]), page(body(2))]),
    );
  });
});

describe('lines of a letter', () => {
  const cases: Readonly<Record<string, readonly (readonly string[])[]>> = {
    'that begin two of three pages alike': [
      body(1),
      ['medically necessary.', ...body(2)],
      ['medically necessary.', ...body(3)],
    ],
    'that begin three of five pages alike': [
      body(1),
      ['medically necessary.', ...body(2)],
      ['medically necessary.', ...body(3)],
      ['medically necessary.', ...body(4)],
      body(5),
    ],
    'that begin both pages alike': [
      ['Physical therapy, 2 visits: Upheld', ...body(1)],
      ['Physical therapy, 3 visits: Upheld', ...body(2)],
    ],
    'that end both pages alike': [
      [...body(1), 'MAXIMUS guideline: Decision based on MTUS'],
      [...body(2), 'MAXIMUS guideline: Decision based on MTUS'],
    ],
    'that are digits alone amid a page': [body(1), ['The count is', '2', ...body(2)]],
    'that are the digits of the page at its beginning': [body(1), ['2', 'visits were approved.']],
    'that are digits at the end of a page': [
      [...body(1), '12'],
      [...body(2), '16.'],
    ],
    'that are digits at the end of the page of that number': [[...body(1), '1'], body(2)],
    'that name the case amid a sentence': [
      ['The case CM16-9900001', ...body(1)],
      ['of which the case CM16-9900001', 'tells.', ...body(2)],
    ],
    'that name the page that they refer to': [body(1), ['as is told on page 2', ...body(2)]],
  };

  for (const [what, lines] of Object.entries(cases)) {
    it(`${what} stay`, async () => {
      assert.deepEqual(await read(lines.map((one) => pageOf(one, '', ''))), lines.map(page));
    });
  }
});
