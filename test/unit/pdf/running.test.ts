import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { printedPdf, type PrintedPage, type Run } from '../../support/printedPdf.ts';
import { textOfPdf } from '../../support/testPdfEngine.ts';

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
  };

  for (const [what, lines] of Object.entries(cases)) {
    it(`${what} stay`, async () => {
      assert.deepEqual(await read(lines.map((one) => pageOf(one, '', ''))), lines.map(page));
    });
  }
});
