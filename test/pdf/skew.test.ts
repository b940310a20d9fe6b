import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { printedPdf, widthOf, type Run } from '../support/printedPdf.ts';
import { textOfPdf } from '../support/testPdfEngine.ts';

/** Words one by one, as a program that recognizes text puts them over a scan. */
function words(text: string, x: number, y: number): readonly Run[] {
  return [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => {
    return { text: word, x: x + widthOf(text.slice(0, index), 'plain', 12), y };
  });
}

/** The same on a page that was turned by so many degrees with the clock when it was scanned. */
function scanned(runs: readonly Run[], degrees: number): readonly Run[] {
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  return runs.map(({ x, y, ...run }) => ({ ...run, x: x * cos - y * sin + 20, y: x * sin + y * cos, turn: degrees }));
}

const prose = [
  'The worker fell from a ladder in the orchard and was seen on the same day for pain of the left knee,',
  'for which rest, ice and a brace of the joint were ordered; later visits tell of less pain of it, but of a',
  'joint of which the range is that of the other side. Of the stairs of the house none are of use.',
];
const table = [
  ...words('Date Assigned:', 72, 72),
  ...words('11/09/2034', 180, 72),
  ...words('Date of Injury:', 330, 72),
  ...words('10/13/2033', 460, 72),
  ...words('Decision Date:', 72, 86),
  ...words('12/09/2034', 180, 86),
  ...words('UR Denial Date:', 330, 86),
  ...words('10/09/2034', 460, 86),
];
const page = [...table, ...prose.flatMap((line, at) => words(line, 72, 114 + at * 13.8))];

describe('a scan that lies aslant, with its recognized text', () => {
  for (const degrees of [0, 0.5, -0.5, 1, -1, 2, -2, 3, -3]) {
    it(`is read as the straight one when it is turned by ${degrees} degrees`, async () => {
      assert.equal(
        await textOfPdf(printedPdf([{ runs: scanned(page, degrees) }])),
        `Date Assigned: 11/09/2034   Date of Injury: 10/13/2033
Decision Date: 12/09/2034   UR Denial Date: 10/09/2034

${prose.join(' ')}
\f`,
      );
    });
  }

  it('is read so on its side too', async () => {
    for (const turn of [90, 180, 270] as const) {
      const text = await textOfPdf(printedPdf([{ runs: scanned(page, 2) }], { turn }));
      assert.equal(text, await textOfPdf(printedPdf([{ runs: page }])), `turned by ${turn}`);
    }
  });
});
