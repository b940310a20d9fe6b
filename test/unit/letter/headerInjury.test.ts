import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { readHeader } from '../../../src/letter/header.ts';
import { fold } from '../../../src/text/span.ts';

const row = `Case Number: CM16-9990001
Date Assigned: 12/19/2016 Date of Injury:  03/07/2016
Decision Date: 01/17/2017 UR Denial Date:  11/28/2016
Priority:  Standard Application
Received:
12/13/2016
`;

function read(text: string): { values: Record<string, string | null>; codes: string[] } {
  const { fields, problems } = readHeader(text, { start: 0, end: text.length });
  const values = Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, field?.value ?? null]));
  return { values, codes: problems.map(({ code }) => code) };
}

const { values: whole } = read(row);

describe('an injury over time', () => {
  const ranges = [
    '02/22/2016 - 03/01/2016',
    '02/22/2016-03/01/2016',
    '02/22/2016 to\n03/01/2016',
    'CT 02/22/2016 to 03/01/2016',
    'CT: 02/22/2016 -\n03/01/2016',
    'C.T. 02/22/2016 – 03/01/2016',
    'Cumulative Trauma 02/22/2016 through 03/01/2016',
    'cumulative trauma\n02/22/2016 - 03/01/2016',
    'CT from 02/22/2016 to 03/01/2016',
    'from 02/22/2016 to 03/01/2016',
    '03/01/2016   02/22/2016 -',
    '02/22/2016 to\n',
    'CT 02/22/2016 -\n',
  ];
  for (const range of ranges) {
    it(`is left out, and no other date: ${fold(range)}`, () => {
      const { values, codes } = read(row.replace('03/07/2016', range));
      assert.deepEqual(values, { ...whole, dateOfInjury: null });
      assert.deepEqual(codes, ['header.value-malformed']);
    });
  }

  it('gives the date of injury where one day of it is printed', () => {
    const cut = row.replace('UR Denial Date:  11/28/2016', '');
    for (const words of ['CT ', 'CT: ', 'C.T. ', 'Cumulative Trauma '])
      assert.equal(read(cut.replace('03/07/2016', `${words}03/07/2016`)).values.dateOfInjury, '2016-03-07', words);
  });

  it('leaves no date of injury where another day that may be it, or begin it, stands without a label', () => {
    for (const first of ['02/22/2016 -', 'CT 02/22/2016 -', '02/22/2016']) {
      for (const place of ['CM16-9990001', '12/19/2016', 'Standard']) {
        const { values, codes } = read(row.replace(place, `${place} ${first}`));
        assert.deepEqual([values.dateOfInjury, values.caseNumber], [null, whole.caseNumber], `${place} ${first}`);
        assert.equal(codes.length, 1);
      }
    }
    const above = read(`CLAIM 02/22/2016\n12/20/2016\n02/22/2016 -\n${row}`);
    assert.deepEqual([above.values.dateOfInjury, above.codes], [null, ['header.value-malformed']]);
  });

  it('keeps the date of injury beside a day with words of its own, and one that is too late for it', () => {
    for (const other of ['DOB: 02/22/1970', 'mailed 01/20/2017', '01/20/2017'])
      assert.equal(read(row.replace('CM16-9990001', `CM16-9990001 ${other}`)).values.dateOfInjury, whole.dateOfInjury);
  });
});
