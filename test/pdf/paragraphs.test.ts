import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { printedPdf, type Run } from '../support/printedPdf.ts';
import { textOfPdf } from '../support/testPdfEngine.ts';

/** Lines of prose as wide as a page's, one below the other; a line that begins with blanks is set in by so many. */
const lines = (texts: readonly string[], pitch = 13.8): readonly Run[] =>
  texts.map((text, at) => ({ text: text.trimStart(), x: 72 + 6 * text.search(/\S/), y: 100 + at * pitch }));

async function textOf(...texts: readonly string[]): Promise<string> {
  return (await textOfPdf(printedPdf([{ runs: lines(texts) }]))).trimEnd();
}

const full = 'The worker fell from a ladder in the orchard and was seen on the same day for pain of the left';
const middle = 'knee, for which rest, ice and a brace were ordered; later visits tell of less pain, but also that';
const last = 'stairs are hard.';

describe('paragraphs of a PDF', () => {
  it('are one line, whatever lines they were printed in', async () => {
    assert.equal(await textOf(full, middle, last), [full, middle, last].join(' '));
  });

  it('end where the next word would have found room', async () => {
    assert.equal(await textOf(full, last, middle, last), `${full} ${last}\n${middle} ${last}`);
  });

  it('end before a label of the form', async () => {
    const label = 'MAXIMUS guideline: Decision based on MTUS Knee Complaints 2004.';
    assert.equal(await textOf(full, middle, label), `${full} ${middle}\n${label}`);
  });

  it('end at a heading in capitals', async () => {
    const heading = 'IMR ISSUES, DECISIONS AND RATIONALES AND ALL DECIDED';
    assert.equal(await textOf(heading, full, middle, heading), `${heading}\n${full} ${middle}\n${heading}`);
  });

  it('end before a line that is set in, and go on where the first one was', async () => {
    assert.equal(await textOf(full, `   ${middle}`, last), `${full}\n${middle} ${last}`);
  });

  it('end before a bullet', async () => {
    assert.equal(await textOf(full, `• ${middle}`), `${full}\n• ${middle}`);
  });

  it('are not made of narrow columns', async () => {
    const address = ['Harbor Cannery', '1 Invented Street', 'Nowhere'];
    assert.equal(await textOf(...address), address.join('\n'));
  });

  it('end with their page', async () => {
    const pages = [[full, middle], [last]].map((texts) => ({ runs: lines(texts) }));
    assert.equal(await textOfPdf(printedPdf(pages)), `${full} ${middle}\n\f${last}\n\f`);
  });

  it('have a blank line between them where they stand apart', async () => {
    const [first, second] = [lines([full, middle]), lines([full, last]).map((run) => ({ ...run, y: run.y + 41.4 }))];
    const text = await textOfPdf(printedPdf([{ runs: [...first, ...second] }]));
    assert.equal(text, `${full} ${middle}\n\n${full} ${last}\n\f`);
  });
});
