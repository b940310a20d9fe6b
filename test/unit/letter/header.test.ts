import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { readHeader } from '../../../src/letter/header.ts';
import { fold } from '../../../src/text/span.ts';

const whole = {
  caseNumber: 'CM16-9990001',
  dateAssigned: '2016-12-19',
  dateOfInjury: '2016-03-07',
  decisionDate: '2017-01-17',
  urDenialDate: '2016-11-28',
  applicationReceived: '2016-12-13',
  priority: 'standard',
};
type Values = Record<keyof typeof whole, string | null>;

const firstColumn = `Case Number:
Date Assigned:
Decision Date:
Priority:

CM16-9990001
12/19/2016
01/17/2017
Standard
`;

/** The same invented header in the order in which each converter gives it. */
const orders: Record<string, string> = {
  'one line a row': `
Case Number: CM16-9990001
Date Assigned: 12/19/2016 Date of Injury:  03/07/2016
Decision Date: 01/17/2017 UR Denial Date:  11/28/2016
Priority:  Standard Application
Received:
12/13/2016
`,
  'a date inside the broken label': `Case Number:          CM16-9990001
Date Assigned:        12/19/2016                      Date of Injury:      03/07/2016
Decision Date:        01/17/2017                      UR Denial Date:      11/28/2016
Priority:             Standard                        Application          12/13/2016
                                                      Received:
`,
  'column by column': `${firstColumn}
Date of Injury:
UR Denial Date:
Application
Received:

03/07/2016
11/28/2016
12/13/2016
`,
  'values behind labels in the second column': `${firstColumn}
Date of Injury:
03/07/2016
UR Denial Date:   11/28/2016
Application
12/13/2016
Received:
`,
  'values before labels in the second column': `${firstColumn}
03/07/2016
Date of Injury:
UR Denial Date:   11/28/2016
12/13/2016
Application
Received:
`,
};

const [row = '', , column = ''] = Object.values(orders);

function read(text: string): { values: Values; codes: string[] } {
  const { fields, problems } = readHeader(text, { start: 0, end: text.length });
  for (const field of Object.values(fields)) {
    if (field) assert.equal(fold(text.slice(field.start, field.end)), field.text);
  }
  for (const { start, end } of problems) assert.ok(start >= 0 && start <= end && end <= text.length);
  const values = Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, field?.value ?? null]));
  return { values: values as Values, codes: problems.map(({ code }) => code) };
}

const none = read('').values;

function wrap(text: string, width: number): string {
  const lines = [''];
  for (const word of text.trim().split(/\s+/)) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && line.length + word.length >= width) lines.push(word);
    else lines[lines.length - 1] = `${line} ${word}`.trim();
  }
  return lines.join('\n');
}

describe('readHeader', () => {
  it('says that there is no header', () => {
    const { fields, problems } = readHeader('CLINICAL CASE SUMMARY', null);
    assert.deepEqual(new Set(Object.values(fields)), new Set([null]));
    assert.deepEqual(
      problems.map(({ code, start, end }) => [code, start, end]),
      [['header.missing', 0, 0]],
    );
    assert.deepEqual(read('A note before the letter.\n').codes, ['header.missing']);
  });

  for (const [name, text] of Object.entries(orders)) {
    it(`reads all seven fields: ${name}`, () => assert.deepEqual(read(text), { values: whole, codes: [] }));
  }

  it('reads them however white space and case are changed', () => {
    const changes: Record<string, (text: string) => string> = {
      'CR LF': (text) => text.replaceAll('\n', '\r\n'),
      tabs: (text) => text.replaceAll(' ', '\t'),
      'no-break spaces': (text) => text.replaceAll(' ', '\u00a0'),
      'a blank line behind every line': (text) => text.replaceAll('\n', '\n\n'),
      'no blank lines': (text) => text.replace(/\n\s*\n/g, '\n'),
      indented: (text) => text.replace(/^/gm, '        '),
      'one line': fold,
      'one word a line': (text) => text.replace(/\s+/g, '\n'),
      'runs of blanks': (text) => text.replaceAll(' ', '      '),
      capitals: (text) => text.toUpperCase(),
      'lower case': (text) => text.toLowerCase(),
      'broken numbers': (text) => text.replace(/(\/)(\d{4})/g, '$1 $2').replace('CM16-', 'CM16-\n'),
    };
    for (const width of [30, 40, 55, 72, 90, 110]) changes[`wrapped at ${width}`] = (text) => wrap(text, width);
    for (const [change, apply] of Object.entries(changes)) {
      for (const [name, text] of Object.entries(orders)) {
        assert.deepEqual(read(apply(text)), { values: whole, codes: [] }, `${name}: ${change}`);
      }
    }
  });

  it('takes days that are equal', () => {
    const same = row.replace('12/13/2016', '11/28/2016').replace('12/19/2016', '11/28/2016');
    assert.deepEqual(read(same).codes, []);
    assert.equal(read(same).values.dateAssigned, '2016-11-28');
  });

  it('reads an expedited case', () =>
    assert.equal(read(row.replace('Standard', 'Expedited')).values.priority, 'expedited'));

  it('takes a priority that stands before its label, if there is no other', () => {
    const moved = row.replace('Priority:  Standard', 'Standard\nPriority:');
    assert.deepEqual(read(moved), { values: whole, codes: [] });
    const valuesFirst = column.replace(/^([^]*?Priority:)\n\n([^]*?Standard)\n/, '$2\n\n$1\n');
    assert.notEqual(valuesFirst, column);
    assert.equal(read(valuesFirst).values.priority, 'standard');
    const two = read(moved.replace('Standard', 'Standard Expedited'));
    assert.deepEqual([two.values.priority, two.codes], [null, ['header.priority-missing']]);
    assert.equal(read(row.replace('Priority:', 'Expedited Priority:')).values.priority, 'standard');
    assert.equal(read(row.replace('Priority:', '')).values.priority, null);
  });

  it('gives no dates where label order and calendar disagree', () => {
    const swapped = column.replace('12/19/2016', 'X').replace('03/07/2016', '12/19/2016').replace('X', '03/07/2016');
    const { values, codes } = read(swapped);
    assert.deepEqual(codes, ['header.order-unknown']);
    assert.deepEqual(values, { ...none, caseNumber: whole.caseNumber, priority: whole.priority });
  });

  it('gives the printed dates of a clean plain table that break the calendar', () => {
    const { values, codes } = read(row.replace('03/07/2016', '03/07/2017'));
    assert.deepEqual(codes, ['header.dates-out-of-order']);
    assert.deepEqual(values, { ...whole, dateOfInjury: '2017-03-07' });
  });

  it('binds nothing to the label beside it in rows of labels and rows of values', () => {
    const rows = `Date Assigned: Date of Injury: 12/19/2016 03/07/2016
Decision Date: UR Denial Date: 01/17/2017 11/28/2016 Application Received: 12/13/2016`;
    assert.equal(read(rows).values.dateAssigned, whole.dateAssigned);
    const broken = rows.replace('03/07/2016', '');
    assert.deepEqual(read(broken).codes.slice(0, 1), ['header.order-unknown']);
    assert.equal(read(broken).values.dateOfInjury, null);
  });

  it('gives a part of a table that is cut, and names what is missing', () => {
    const end = read(row.slice(0, row.indexOf('UR Denial')));
    assert.equal(end.values.decisionDate, whole.decisionDate);
    assert.deepEqual(end.codes, [
      'header.ur-denial-date-missing',
      'header.application-received-missing',
      'header.priority-missing',
    ]);
    const start = read(row.slice(row.indexOf('of Injury')));
    assert.equal(start.values.dateOfInjury, null);
    assert.equal(start.values.urDenialDate, whole.urDenialDate);
  });

  it('never gives a wrong value for a text cut anywhere', () => {
    for (const text of Object.values(orders)) {
      for (let at = 0; at < text.length; at++) {
        for (const part of [text.slice(0, at), text.slice(at)]) {
          for (const [name, value] of Object.entries(read(part).values)) {
            if (value !== null) assert.equal(value, whole[name as keyof typeof whole], JSON.stringify(part));
          }
        }
      }
    }
  });

  it('does not let a missing or unfinished date shift the others', () => {
    for (const text of [row.replace('12/19/2016', ''), row.replace('12/19/2016', '12/1')]) {
      const { values, codes } = read(text);
      assert.deepEqual(values, { ...whole, dateAssigned: null });
      assert.deepEqual(codes, ['header.date-assigned-missing']);
    }
  });

  it('takes no date behind what is left of another label', () => {
    const hole = row.replace('12/19/2016 Date of ', '12/1');
    assert.deepEqual(read(hole).values, { ...whole, dateAssigned: null, dateOfInjury: null });
    const columnHole = column.replace('Application\nReceived:\n\n03/07', 'App/');
    assert.deepEqual(read(columnHole).values, { ...none, caseNumber: whole.caseNumber, priority: whole.priority });
  });

  it('gives no dates where a date is missing and the others break the calendar', () => {
    const { values, codes } = read(row.replace('12/19/2016', '').replace('03/07/2016', '03/07/2017'));
    assert.equal(codes[0], 'header.order-unknown');
    assert.equal(values.dateOfInjury, null);
  });

  it('does not choose between two dates for one label', () =>
    assert.equal(read('03/07/2016 Date Assigned: 12/19/2016').values.dateAssigned, null));

  it('leaves out impossible days', () => {
    for (const day of ['02/30/2016', '13/01/2016', '00/10/2016', '02/29/2015']) {
      const { values, codes } = read(row.replace('03/07/2016', day));
      assert.deepEqual(values, { ...whole, dateOfInjury: null });
      assert.deepEqual(codes, ['header.value-malformed']);
    }
    assert.equal(read(row.replace('03/07/2016', '02/29/2016')).values.dateOfInjury, '2016-02-29');
  });

  it('leaves out a date with one digit among dates with two', () =>
    assert.equal(read(row.replace('03/07/2016', '3/07/2016')).values.dateOfInjury, null));

  it('passes over a cover page', () => {
    const cover = `Dated: 01/17/2017\n\n${'Dear Employee, this page says what the decision means and what you may do. '.repeat(3)}\n\n`;
    assert.deepEqual(read(cover + row), { values: whole, codes: [] });
  });

  it('takes nothing for a cover page that the table lacks without it', () => {
    const numberFirst = row.replace('Case Number: CM16-9990001', 'CM16-9990001 Case Number:');
    const caseLast = row.replace(/(Case.*)\n(Date.*)\n(Decision.*)\n/, '$2\n$1\n$3\n');
    const priorityFirst = row.replace('Priority:  Standard', '').replace('Case', 'Priority: Standard Case');
    for (const text of [numberFirst, caseLast, priorityFirst]) {
      assert.notEqual(text, row);
      assert.deepEqual(read(text), { values: whole, codes: [] });
    }
  });

  it('reads the notice of 2013', () => {
    const { values } = read(`Notice of Independent Medical Review Determination
Dated: 9/30/2013
Employee: Pat Example
Date of UR Decision:     7/18/2013
Date of Injury:          1/22/2013
IMR Application Received: 7/29/2013
MAXIMUS Case Number:     CM13-9990014
1) MAXIMUS Federal Services, Inc. has determined the request for a cane is medically necessary and appropriate, since
an application for Independent Medical Review was filed on 7/29/2013 disputing the denial dated 7/18/2013.`);
    assert.deepEqual(values, {
      caseNumber: 'CM13-9990014',
      dateAssigned: null,
      dateOfInjury: '2013-01-22',
      decisionDate: '2013-09-30',
      urDenialDate: '2013-07-18',
      applicationReceived: '2013-07-29',
      priority: null,
    });
  });
});

describe('readHeader of a scan', () => {
  const scan = `Case Number: | CM16-9990001 __ |
|.Date Assigned: 12/19/2016 7 Date of Injury: [ 03/07/2016
Decision Date: . 01/17/2017 _ UR Denial Date: | 11/28/2016 i
Priority: ' Standard Application 12/13/2016
LL : Received: _
`;
  const change = (from: string, to: string): { values: Values; codes: string[] } => {
    assert.ok(scan.includes(from));
    return read(scan.replace(from, to));
  };

  it('looks past table lines and specks', () => assert.deepEqual(read(scan), { values: whole, codes: [] }));

  it('finds labels by likeness', () => {
    const misread: [string, string][] = [
      ['Date Assigned', 'Date Assiqned'],
      ['Date Assigned', '[Bate Assigned'],
      ['Date of Injury', 'Date.of injury'],
      ['Date of Injury', 'Oate of Iniury'],
      ['Decision Date', 'Decisien Date'],
      ['UR Denial Date', '(OR Deniai Date'],
      ['UR Denial Date', 'UR: Denial:Date'],
      ['Received', 'Recelved'],
      ['Priority', 'Prionty'],
      ['Case Number', '(Case Nurnber'],
      ['Standard', 'Standerd'],
    ];
    for (const [from, to] of misread)
      assert.deepEqual(change(from, to), { values: whole, codes: ['text.damaged'] }, to);
  });

  it('needs only one of the words of the broken label', () => {
    assert.deepEqual(change('Application', 'Ap~l~c~~~on').values, whole);
    assert.deepEqual(change('Received: _', '').values, whole);
  });

  it('makes repairs that are certain', () => {
    const certain: [string, string][] = [
      ['01/17/2017', 'O1/17/2017'],
      ['01/17/2017', '0l/17/2017'],
      ['01/17/2017', '01/1.7/2017'],
      ['01/17/2017', '01/172017'],
      ['CM16-9990001', '€M16-9990001'],
      ['CM16-9990001', '“€Ml6-9990001'],
      ['CM16-9990001', 'CM1.6-999000l'],
    ];
    for (const [from, to] of certain)
      assert.deepEqual(change(from, to), { values: whole, codes: ['text.damaged'] }, to);
  });

  it('leaves out what it could only guess, and shifts nothing', () => {
    const uncertain: [string, string, keyof Values][] = [
      ['12/19/2016', '12/49/2016', 'dateAssigned'],
      ['01/17/2017', '91/17/2017', 'decisionDate'],
      ['12/13/2016', 'OM13/2016', 'applicationReceived'],
      ['12/13/2016', '2/13/2016', 'applicationReceived'],
      ['12/13/2016', '12/13/201 7', 'applicationReceived'],
      ['CM16-9990001', 'CM16-999000', 'caseNumber'],
      ['CM16-9990001', 'CM16-999000 7', 'caseNumber'],
      ['CM16-9990001', 'CM46-9990001', 'caseNumber'],
    ];
    for (const [from, to, field] of uncertain) {
      const { values, codes } = change(from, to);
      assert.deepEqual(values, { ...whole, [field]: null }, to);
      assert.ok(codes.includes('header.value-malformed') || codes.includes('header.case-number-missing'), to);
    }
  });

  it('leaves out a day that its neighbors refute', () => {
    const { values, codes } = change('12/13/2016', '12/13/2019');
    assert.deepEqual(values, { ...whole, applicationReceived: null });
    assert.deepEqual(codes, ['header.dates-out-of-order']);
    assert.equal(change('11/28/2016', '11/28/2006').values.urDenialDate, null);
  });

  it('binds no date where an injury over time stands among values without labels', () => {
    const { values, codes } = read(column.replace('03/07/2016', '02/22/2016 - 03/01/2016'));
    assert.equal(values.dateOfInjury, null);
    assert.equal(values.applicationReceived, null);
    assert.equal(codes[0], 'header.order-unknown');
  });
});
