import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { hoverAt, type LetterHover } from '../../../src/views/hover.ts';
import type { HoverContent } from '../../../src/views/hoverContent.ts';
import { guidelineContent } from '../../../src/views/hoverGuideline.ts';
import { daysBetween } from '../../../src/views/hoverDates.ts';
import { inEnglish } from '../../../src/views/say.ts';
import { letterText } from '../../support/letter.ts';
import { read } from './reading.ts';

interface Found {
  readonly hover: LetterHover | undefined;
  /** The words that the hover is about. */
  readonly about: string;
  /** All that it says, line by line. */
  readonly said: readonly string[];
}

/** The hover at the place of `|`. */
async function at(marked: string, language?: string): Promise<Found> {
  const offset = marked.indexOf('|');
  const { letter, text } = await read(marked.replace('|', ''));
  const hover = hoverAt(letter, text, offset, inEnglish, language);
  return {
    hover,
    about: hover ? text.slice(hover.span.start, hover.span.end) : '',
    said: hover?.contents.flatMap(saidBy) ?? [],
  };
}

const saidBy = ({ heading, lines }: HoverContent): readonly string[] => [
  heading,
  ...lines.map((line) => {
    if ('quote' in line) return `${line.label}: "${line.quote}"`;
    if ('rules' in line)
      return `${line.rules.map(({ number }) => number).join('; ')}${line.behind && ` (${line.behind})`}`;
    return 'text' in line ? line.text : `(${line.note})`;
  }),
];

describe('hoverAt', () => {
  it('says of an overturned decision what it means and what follows, with the rules, as information', async () => {
    const { about, said } = await at(letterText([{ decision: 'Over|turned' }]));
    assert.equal(about, 'Overturned');
    assert.deepEqual(said, [
      'Overturned: found medically necessary',
      'The reviewer disagrees with utilization review: the item is medically necessary, and the denial falls.',
      'The claims administrator must authorize services not yet rendered within 5 working days of receiving the determination, or sooner if the condition asks for it, and reimburse services already rendered within 20 days of receiving it, unless an appeal is filed or liability is disputed for a reason other than medical necessity.',
      'Labor Code 4610.6(j); 8 CCR 9792.10.7(a) (Information about the rule, not legal advice.)',
    ]);
  });

  it('speaks of services already rendered alone where the title is retrospective', async () => {
    const { said } = await at(letterText([{ title: 'Retrospective urine test', decision: 'Overturned|' }]));
    assert.match(said.join('\n'), /retrospective.* reimburse services already rendered within 20 days/);
    assert.doesNotMatch(said.join('\n'), /5 working days/);
    const upheld = await at(letterText([{ title: 'Retrospective urine test', decision: '|Upheld' }]));
    assert.match(upheld.said.join('\n'), /requested after the fact, was not medically necessary/);
  });

  it('speaks of services ahead too where a retrospective title names some', async () => {
    const title = 'Retrospective and prospective urine tests';
    const { said } = await at(letterText([{ title, decision: 'Overturned|' }]));
    assert.match(said.join('\n'), /not yet rendered within 5 working days.* already rendered within 20 days/);
    const upheld = await at(letterText([{ title, decision: '|Upheld' }]));
    assert.doesNotMatch(upheld.said.join('\n'), /after the fact/);
  });

  it('says of an upheld decision how it can be appealed, and what of that was not checked', async () => {
    const { said } = await at(letterText([{ decision: 'Uph|eld' }]));
    assert.equal(said[0], 'Upheld: the denial stands');
    assert.match(said.join('\n'), /within 30 days of mailing\. The letter itself does not say when it was mailed\./);
    assert.deepEqual(said.slice(-2), [
      '(The period of 30 days was not checked against the text of the law.)',
      'Labor Code 4610.6(h); 8 CCR 9792.10.7(c) (Information about the rule, not legal advice.)',
    ]);
  });

  const partial =
    'Massage, 8 visits was the original request. Four visits was authorized by the Claims Administrator. ' +
    'The remaining IMR eligible portion of the original request, four further visits is';

  it('says at each part of a partial approval what it is', async () => {
    const parts = [
      ['Massage, 8 vi|sits was', 'Massage, 8 visits', 'Original request'],
      ['Four vis|its was', 'Four visits', 'Already authorized'],
      ['further vi|sits is', 'four further visits', 'Decided here'],
    ] as const;
    for (const [marked, words, heading] of parts) {
      const title = partial.replace(marked.replace('|', ''), marked);
      const { about, said } = await at(letterText([{ title }]));
      assert.deepEqual([about, said[0]], [words, heading]);
    }
  });

  it('quotes the parts at the decision of a partial approval, marked as words of the letter', async () => {
    const title = partial.replace('Four visits', '[Four](command:x) `visits`');
    const { hover } = await at(letterText([{ title, decision: 'Up|held' }]));
    const quotes = hover?.contents.flatMap(({ lines }) =>
      lines.flatMap((line) => ('quote' in line ? [line.quote] : [])),
    );
    assert.deepEqual(quotes, ['[Four](command:x) `visits`', 'four further visits']);
    const own = JSON.stringify(
      hover?.contents.flatMap(({ heading, lines }) => [heading, lines.filter((line) => !('quote' in line))]),
    );
    assert.doesNotMatch(own, /command:x|further visits/);
  });

  it('tells the days between the dates of the header table', async () => {
    const { about, said } = await at(letterText().replace('12/09/2016', '12/|09/2016'));
    assert.equal(about, '12/09/2016');
    assert.deepEqual(said, [
      'Decision: Friday, December 9, 2016',
      'From the UR denial to the application: 6 days',
      'From the application to the decision: 36 days',
      'From the UR denial to the decision: 42 days',
    ]);
  });

  it('writes a day as the language does, in English where a tag is none', async () => {
    const marked = letterText().replace('12/09/2016', '12/|09/2016');
    assert.equal((await at(marked, 'de')).said[0], 'Decision: Freitag, 9. Dezember 2016');
    assert.equal((await at(marked, 'en')).said[0], 'Decision: Friday, December 9, 2016');
    assert.equal((await at(marked, '?')).said[0], 'Decision: Friday, December 9, 2016');
  });

  it('says that dates run backwards, and tells nobody what to do', async () => {
    const header = 'Case Number: CM16-9900001\nDate Assigned: 10/2|8/2016\nDecision Date: 10/25/2016';
    const { said } = await at(letterText([{}], { header }));
    assert.deepEqual(said, [
      'Date assigned: Friday, October 28, 2016',
      'From the assignment to the decision: 3 days, and the dates run backwards',
    ]);
  });

  it('leaves out days that are not known, and says what the days do not show', async () => {
    const header = 'Case Number: CM16-9900001\nUR Denial Date: 10/28/2016\nApplication Received: 1|0/28/2016';
    const { said } = await at(letterText([{}], { header }));
    assert.equal(said[1], 'From the UR denial to the application: the same day');
    assert.match(said[2] ?? '', /^An application is filed within 30 days of service .*; other periods may apply\. /);
    assert.equal(said[3], '8 CCR 9792.10.1');
  });

  it('says what is cited, how it stood, and whether the other side cites it; of the second of a list, and across lines', async () => {
    const claims =
      'Decision based on MTUS Knee Complaints 2004, and Chronic Pain\nMed|ical Treatment 2009, Section(s): Opioids, dosing.';
    const reviewer = 'Decision based on MTUS Chronic Pain Medical Treatment 2009.';
    const { about, said } = await at(letterText([{ claims, reviewer }]));
    assert.equal(about, 'Chronic Pain\nMedical Treatment 2009, Section(s): Opioids, dosing');
    assert.equal(said[0], 'MTUS Chronic Pain 2009');
    assert.ok(said.includes('No longer part of the MTUS on the decision date: superseded by MTUS Chronic Pain 2016.'));
    assert.ok(said.includes('Section: "Opioids, dosing"'));
    assert.ok(said.some((line) => line.startsWith('The reviewer cites')));
    assert.ok(said.length <= 8, 'one glance');
  });

  it('says of what is not identified only that, and what is printed', async () => {
    const claims = 'Decision based on Non-MTUS Citation Handbook of Th|umbs, third printing.';
    const { said } = await at(letterText([{ claims }]));
    assert.match(said[1] ?? '', /^Not identified/);
    assert.equal(said[2], 'Printed: "Handbook of Thumbs, third printing"');
  });

  it('says what a drug of a title is, and how sure that is', async () => {
    const { about, said } = await at(letterText([{ title: 'Norco 10|/325mg #60' }]));
    assert.equal(about, 'Norco 10/325mg');
    assert.equal(said[0], 'hydrocodone/acetaminophen (generic name)');
    assert.match(said[1] ?? '', /^Class: opioid/);
    assert.match(said[2] ?? '', /^Controlled substance, schedule II/);
    const single = await at(letterText([{ title: 'Diaz|epam 5mg #10' }]));
    assert.ok(single.said.includes('Information for patients'));
  });

  it('says on what a guideline block rests', async () => {
    const { about, said } = await at(letterText([{ claims: 'Decis|ion based on MTUS Knee Complaints 2004.' }]));
    assert.equal(about, 'Decision based on MTUS Knee Complaints 2004.');
    assert.deepEqual(
      [said[0], said[1], said.at(-1)],
      ['Claims administrator guideline: what the denial was based on', 'Based on the MTUS.', 'Labor Code 4604.5'],
    );
    assert.match(saidBy(guidelineContent('reviewerGuideline', null, inEnglish))[1] ?? '', /basis is not known/);
  });

  it('explains a term first, then what it stands in', async () => {
    const { about, said } = await at(letterText([{ claims: 'Decision based on MT|US Knee Complaints 2004.' }]));
    assert.equal(about, 'MTUS');
    assert.equal(said[0], 'MTUS: Medical Treatment Utilization Schedule');
    assert.ok(said.includes('Claims administrator guideline: what the denial was based on'));
  });

  it('says of a term what was not checked, and both meanings where there are two', async () => {
    const { said } = await at(letterText([{ rationale: 'An R|FA was asked for. It is not medically necessary.' }]));
    assert.deepEqual(
      said.filter((line) => line.startsWith('RFA')),
      ['RFA: Request for Authorization', 'RFA (procedure): Radiofrequency ablation'],
    );
    assert.ok(said.includes('(General knowledge, not checked against a source.)'));
  });

  it('is silent where there is nothing to say', async () => {
    assert.equal((await at(letterText([{ rationale: 'The thu|mb is well.' }]))).hover, undefined);
  });

  it('names what stands on a page once, also where two tables tell it', async () => {
    const reviewer = 'Decision based on Non-MTUS Citation ACOEM Practice Guidelines, Chapter 7, page 1|37.';
    const { said } = await at(letterText([{ reviewer }]));
    assert.equal(said.join('\n').match(/Functional capacity evaluation/g)?.length, 1);
  });
});

describe('daysBetween', () => {
  it('counts days over months, leap years and backwards', () => {
    assert.equal(daysBetween('2016-02-28', '2016-03-01'), 2);
    assert.equal(daysBetween('2015-12-31', '2016-12-31'), 366);
    assert.equal(daysBetween('2016-03-02', '2016-03-01'), -1);
  });
});
