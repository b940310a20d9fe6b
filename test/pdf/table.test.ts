import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { rawPage } from '../support/rawPdf.ts';
import { printedPdf, type Face, type Run } from '../support/printedPdf.ts';
import { textOfPdf } from '../support/testPdfEngine.ts';

/** Words at the places of a grid: each row is so many points below the one before. */
function grid(rows: readonly (readonly (readonly [x: number, text: string])[])[], pitch: number): readonly Run[] {
  return rows.flatMap((row, at) =>
    row.map(([x, text]): Run => {
      const face: Face = text.endsWith(':') ? 'label' : 'value';
      return { text, x, y: 100 + at * pitch, size: 10, face };
    }),
  );
}

async function linesOfRuns(runs: readonly Run[]): Promise<readonly string[]> {
  return (await textOfPdf(printedPdf([{ runs }]))).split('\n').filter((line) => line.trim() !== '');
}

const dates = grid(
  [
    [
      [72, 'Date Assigned:'],
      [180, '11/09/2016'],
      [330, 'Date of Injury:'],
      [430, '10/13/2016'],
    ],
    [
      [72, 'Priority:'],
      [180, 'Standard'],
      [330, 'Application'],
      [430, '11/03/2016'],
    ],
    [[330, 'Received:']],
  ],
  13,
);
const read = [
  'Date Assigned: 11/09/2016   Date of Injury: 10/13/2016',
  'Priority: Standard   Application Received: 11/03/2016',
];

describe('the header table', () => {
  it('has its label of two lines together, and the value beside it', async () => {
    assert.deepEqual(await linesOfRuns(dates), read);
  });

  it('ends at a heading below it, even one that begins where a column does', async () => {
    const heading: Run = { text: 'HOW THE IMR FINAL DETERMINATION WAS MADE', x: 180, y: 140, face: 'bold' };
    const prose: Run = { text: 'An expert reviewer read the complete case file of the worker.', x: 72, y: 154 };
    assert.deepEqual(await linesOfRuns([...dates, heading, prose]), [...read, heading.text, prose.text]);
  });

  it('may have hardly a gap between a label and its value', async () => {
    const rows = grid(
      [
        [
          [72, 'Date Assigned:'],
          [150.5, '11/09/2016'],
          [240, 'Application'],
          [306, '11/03/2016'],
        ],
        [
          [72, 'Decision Date:'],
          [150.5, '12/09/2016'],
          [240, 'Received:'],
        ],
      ],
      13,
    );
    assert.deepEqual(await linesOfRuns(rows), [
      'Date Assigned: 11/09/2016   Application Received: 11/03/2016',
      'Decision Date: 12/09/2016',
    ]);
  });

  it('may have labels wrapped in all columns, the first of them above a value that goes on', async () => {
    const rows = grid(
      [
        [
          [72, 'Case'],
          [130, 'CM16-'],
        ],
        [
          [72, 'Number:'],
          [130, '9900001'],
        ],
        [
          [72, 'Date'],
          [130, '11/09/2016'],
          [240, 'Date of'],
          [306, '10/13/2016'],
        ],
        [
          [72, 'Assigned:'],
          [240, 'Injury:'],
        ],
        [
          [72, 'Priority:'],
          [130, 'Standard'],
        ],
      ],
      13,
    );
    assert.deepEqual(await linesOfRuns(rows), [
      'Case Number: CM16-9900001',
      'Date Assigned: 11/09/2016   Date of Injury: 10/13/2016',
      'Priority: Standard',
    ]);
  });

  it('is none where a colon is followed by a gap in prose', async () => {
    const prose = ['The visits:   two a week', 'and the answer:   none was', 'given to us.'];
    const runs = prose.map((text, at): Run => ({ text, x: 72, y: 100 + at * 13.8, blankGap: 4 }));
    assert.deepEqual(
      (await linesOfRuns(runs)).map((line) => line.replace(/ +/g, ' ')),
      prose.map((line) => line.replace(/ +/g, ' ')),
    );
  });

  it('is the same in fonts that say they are far higher than they are large', async () => {
    const font =
      '<< /Type /Font /Subtype /TrueType /BaseFont /Invented /Encoding /WinAnsiEncoding /FirstChar 32 /LastChar 32 /Widths [250] /FontDescriptor 6 0 R >>';
    const descriptor =
      '<< /Type /FontDescriptor /FontName /Invented /Flags 34 /FontBBox [0 -900 1000 1900] /Ascent 1900 /Descent -900 /CapHeight 700 /ItalicAngle 0 /StemV 80 /MissingWidth 500 >>';
    const drawn = [
      '72 700 Td (Date Assigned:) Tj 120 0 Td (11/09/2016) Tj',
      '-120 -13 Td (Priority:) Tj 120 0 Td (Standard) Tj',
      '-120 -26 Td (The first line of a paragraph) Tj 0 -13 Td (and the second one) Tj',
    ];
    assert.equal(
      await textOfPdf(rawPage(`BT /F1 10 Tf ${drawn.join(' ')} ET`, font, [descriptor])),
      'Date Assigned: 11/09/2016\nPriority: Standard\n\nThe first line of a paragraph\nand the second one\n\f',
    );
  });
});

/** Where the lines of a value begin, from the base line of its label: at the top, in the middle or at the bottom of the cell. */
const places: Readonly<Record<string, readonly [first: number, second: number]>> = {
  top: [0, 13],
  middle: [-6.5, 6.5],
  bottom: [-13, 0],
};

const ranges: readonly (readonly [first: string, second: string])[] = [
  ['01/02/2031 -', '03/04/2033'],
  ['01/02/2031 –', '03/04/2033'],
  ['01/02/2031', '- 03/04/2033'],
  ['CT 01/02/2031', 'to 03/04/2033'],
  ['CT 01/02/2031', 'through 03/04/2033'],
  ['01/02/2031 thru', '03/04/2033'],
  ['01/02/2031 and', '03/04/2033'],
  ['01/02/2031', '& 03/04/2033'],
  ['CT', '01/02/2031 - 03/04/2033'],
];

describe('a value of two lines', () => {
  /** Rows so far apart, the second with a value of two lines. */
  function printed(pitch: number, value: readonly [string, string], place: readonly [number, number]): readonly Run[] {
    const rows = grid(
      [
        [
          [72, 'Case Number:'],
          [180, 'CM16-9900001'],
        ],
        [
          [72, 'Date Assigned:'],
          [180, '11/09/2034'],
          [330, 'Date of Injury:'],
        ],
        [
          [72, 'Decision Date:'],
          [180, '12/09/2034'],
          [330, 'UR Denial Date:'],
          [430, '10/09/2034'],
        ],
      ],
      pitch,
    );
    const lines = value.map((text, at): Run => {
      return { text, x: 430, y: 100 + pitch + (place[at] ?? 0), size: 10, face: 'value' };
    });
    return [...rows, ...lines];
  }

  for (const [where, place] of Object.entries(places)) {
    for (const pitch of [18, 21, 26]) {
      it(`at the ${where} of its cell, in rows of ${pitch} points, stays with its label`, async () => {
        for (const range of ranges) {
          assert.deepEqual(await linesOfRuns(printed(pitch, range, place)), [
            'Case Number: CM16-9900001',
            `Date Assigned: 11/09/2034   Date of Injury: ${range.join(' ')}`,
            'Decision Date: 12/09/2034   UR Denial Date: 10/09/2034',
          ]);
        }
      });
    }
  }

  it('is put together where it is broken at a hyphen', async () => {
    for (const place of Object.values(places)) {
      const [, line] = await linesOfRuns(printed(21, ['1/2/31-', '3/4/33'], place));
      assert.equal(line, 'Date Assigned: 11/09/2034   Date of Injury: 1/2/31-3/4/33');
    }
  });
});
