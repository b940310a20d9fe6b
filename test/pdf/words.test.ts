import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { printedPdf, widthOf, type Run } from '../support/printedPdf.ts';
import { rawPage } from '../support/rawPdf.ts';
import { textOfPdf } from '../support/testPdfEngine.ts';

/** The lines that are read in these runs. */
async function linesOfRuns(runs: readonly Run[]): Promise<readonly string[]> {
  return (await textOfPdf(printedPdf([{ runs }]))).trimEnd().split('\n');
}

/** Lines of prose one below the other. */
const prose = (...lines: readonly string[]): readonly Run[] =>
  lines.map((text, at) => ({ text, x: 72, y: 100 + at * 13.8 }));

const ligatures =
  '<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman /Encoding << /BaseEncoding /WinAnsiEncoding /Differences [1 /ff /fi /fl /ffi /ffl] >> >>';

describe('words of a PDF', () => {
  it('have their ligatures as letters', async () => {
    const drawn = 'BT /F1 12 Tf 72 700 Td (e\\004cient a\\001ord \\002rst \\003ow ba\\005e) Tj ET';
    assert.equal(await textOfPdf(rawPage(drawn, ligatures)), 'efficient afford first flow baffle\n\f');
  });

  it('drawn in parts are whole', async () => {
    const drawn = 'BT /F1 12 Tf 72 700 Td (in 200) Tj 30.3 0 Td (7 the p) Tj 33.3 0 Td (ain) Tj ET';
    assert.equal(await textOfPdf(rawPage(drawn)), 'in 2007 the pain\n\f');
  });

  it('with a blank that is drawn under the next letter are whole', async () => {
    const drawn = 'BT /F1 12 Tf 72 700 Td (in 200 ) Tj 30.3 0 Td (7 the p ) Tj 32.7 0 Td (ain) Tj ET';
    assert.equal(await textOfPdf(rawPage(drawn)), 'in 2007 the pain\n\f');
  });

  it('drawn in pairs pulled together and apart are whole', async () => {
    const drawn = 'BT /F1 12 Tf 72 700 Td [(A) 130 (V) 130 (A) -60 (T) 80 (o) -250 (T) 90 (y) 20 (p) -40 (e)] TJ ET';
    assert.equal(await textOfPdf(rawPage(drawn)), 'AVATo Type\n\f');
  });

  it('are apart where the places alone tell it', async () => {
    assert.deepEqual(
      await linesOfRuns([
        { text: 'The', x: 72, y: 100 },
        { text: 'request', x: 93.6, y: 100 },
        { text: 'is', x: 132, y: 100 },
      ]),
      ['The request is'],
    );
  });

  it('drawn from the last to the first stand in the order of the line', async () => {
    assert.deepEqual(
      await linesOfRuns([
        { text: 'upheld', x: 140, y: 100 },
        { text: 'The denial', x: 72, y: 100 },
        { text: 'is', x: 128, y: 100 },
      ]),
      ['The denial is upheld'],
    );
  });

  it('with wide blanks stay in one line of prose', async () => {
    assert.deepEqual(await linesOfRuns([{ text: 'Decision rationale: The request', x: 72, y: 100, blankGap: 6 }]), [
      'Decision rationale: The request',
    ]);
  });

  it('with letters set apart are words', async () => {
    assert.deepEqual(
      await linesOfRuns([{ text: 'CLINICAL CASE SUMMARY', x: 72, y: 100, letterGap: 1, face: 'bold' }]),
      ['CLINICAL CASE SUMMARY'],
    );
  });

  it('drawn twice, a little aside, are there once, and doubled letters stay', async () => {
    const runs = [0, 0.3].map((aside) => ({ text: 'illness of all feet', x: 72 + aside, y: 100 }));
    assert.deepEqual(await linesOfRuns(runs), ['illness of all feet']);
  });

  it('keep what is raised or lowered on their line', async () => {
    assert.deepEqual(
      await linesOfRuns([
        { text: 'the 3', x: 72, y: 100 },
        { text: 'rd', x: 96.3, y: 95.5, size: 8 },
        { text: ' edition, H', x: 102.7, y: 100 },
        { text: '2', x: 155, y: 102.5, size: 8 },
        { text: 'O', x: 159, y: 100 },
        { text: 'The next line', x: 72, y: 113.8 },
      ]),
      ['the 3rd edition, H2O', 'The next line'],
    );
  });

  it('keep what is raised by half the size on their line', async () => {
    const [above, day, rest, below] = ['The line above it', 'seen on the 2', ' of May and', 'and a line below it'];
    const end = 72 + widthOf(day, 'plain', 12);
    for (const size of [7, 8, 10]) {
      assert.deepEqual(
        await linesOfRuns([
          { text: above, x: 72, y: 100 - 13.8 },
          { text: day, x: 72, y: 100 },
          { text: 'nd', x: end, y: 94, size },
          { text: rest, x: end + widthOf('nd', 'plain', size), y: 100 },
          { text: below, x: 72, y: 113.8 },
        ]),
        [above, `${day}nd${rest}`, below],
        `in ${size} points`,
      );
    }
  });

  it('have no part of the numbers of lines in the margin', async () => {
    const runs = prose('The worker was seen', 'and the request was', 'denied on that day');
    const numbers = [94, 119].map((y, at): Run => ({ text: String(at + 1), x: 40, y, size: 10 }));
    const lines = await linesOfRuns([...runs, ...numbers]);
    for (const { text } of runs) assert.ok(lines.includes(text), text);
  });

  it('stay on their lines where large print lies behind them', async () => {
    const runs = prose('The worker was seen', 'and the request was', 'denied on that day');
    const lines = await linesOfRuns([{ text: 'COPY', x: 60, y: 130, size: 60 }, ...runs]);
    assert.deepEqual(
      lines.filter((line) => line !== ''),
      [...runs.map(({ text }) => text), 'COPY'],
    );
  });

  it('of another direction than the page have no part in it', async () => {
    const [line, stamp] = [
      { text: 'The request was denied', x: 72, y: 100 },
      { text: 'COPY', x: 100, y: 130, turn: -30, size: 40 },
    ];
    assert.deepEqual(await linesOfRuns([line, stamp]), ['The request was denied']);
  });
});

describe('words at the end of a line', () => {
  const cases: readonly (readonly [what: string, printed: readonly string[], read: readonly string[]])[] = [
    [
      'are put together without a hyphen that only parts them',
      ['the documen-', 'tation of pain'],
      ['the documentation', 'of pain'],
    ],
    [
      'are put together without a soft hyphen',
      ['the documen\u00ad', 'tation of pain'],
      ['the documentation', 'of pain'],
    ],
    ['keep the hyphen that is theirs', ['an anti-', 'inflammatory drug'], ['an anti-inflammatory', 'drug']],
    [
      'keep the hyphen that they have elsewhere',
      ['a follow-up. A follow-', 'up visit'],
      ['a follow-up. A follow-up', 'visit'],
    ],
    ['that are dates keep it', ['seen on 11-', '21-2016 for pain'], ['seen on 11-21-2016', 'for pain']],
    ['that are case numbers keep it', ['the case CM16-', '9900001 again'], ['the case CM16-9900001', 'again']],
    ['that are numbers with a dash keep it', ['the levels C5–', 'C6 and L4'], ['the levels C5–C6', 'and L4']],
    [
      'that are an address are put together, over several lines too',
      ['see https://', 'www.example.org/guides/', 'knee-pain/index.html?part=', 'two&page_', 'three of it'],
      ['see https://www.example.org/guides/knee-pain/index.html?part=two&page_three', 'of it'],
    ],
    [
      'that are an address keep its hyphen',
      ['www.example.org/documen-', 'tation and documentation'],
      ['www.example.org/documen-tation', 'and documentation'],
    ],
    [
      'that may be a whole address stay apart from words',
      ['see https://www.example.org/', 'and the MTUS'],
      ['see https://www.example.org/', 'and the MTUS'],
    ],
    ['that only have a stroke stay apart', ['the knee and/', 'or.hip of it'], ['the knee and/', 'or.hip of it']],
    ['stay apart where a blank is behind the hyphen', ['pain - ', 'none today'], ['pain -', 'none today']],
    ['stay apart before a mark', ['the scale 0-', '(none)'], ['the scale 0-', '(none)']],
  ];

  for (const [what, printed, read] of cases) {
    it(what, async () => {
      assert.deepEqual(await linesOfRuns(prose(...printed)), read);
    });
  }

  const page = (...lines: readonly string[]): { runs: readonly Run[] } => ({ runs: prose(...lines) });

  it('are put together at the end of a page too, before its mark', async () => {
    const pages = [page('seen on 11-'), page('21-2016 for a documen-'), page('tation of it')];
    assert.equal(await textOfPdf(printedPdf(pages)), 'seen on 11-21-2016\n\ffor a documentation\n\fof it\n\f');
  });

  it('that are all that the next page begins with leave nothing there', async () => {
    assert.equal(
      await textOfPdf(printedPdf([page('an anti-'), page('inflammatory', 'drug')])),
      'an anti-inflammatory\n\fdrug\n\f',
    );
    assert.equal(await textOfPdf(printedPdf([page('an anti-'), page('inflammatory')])), 'an anti-inflammatory\n\f\n\f');
  });
});
