import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Item } from '../../../src/letter/record.ts';
import { readService } from '../../../src/letter/service.ts';
import { basisInWords, coverageOf, decisionInWords } from '../../../src/views/consequences.ts';
import { follows } from '../../../src/views/consequencesFollow.ts';
import { officialAddress, ruleOf } from '../../../src/views/consequencesRules.ts';
import { isRenderedAlone } from '../../../src/views/consequencesTime.ts';
import { sampleItem, words } from '../export/sampleRecord.ts';

const titled = (title: string): Item =>
  sampleItem({ title: words(title), ...readService(title, { text: title, start: 0, end: title.length }) });

const partlyAuthorized = (remaining: string): Item =>
  sampleItem({
    partial: { original: words('Massage, 8 visits'), authorized: words('4 visits'), remaining: words(remaining) },
  });

describe('decisionInWords', () => {
  it('says what each decision means, and that a request was partly authorized', () => {
    const overturned = { value: 'overturned', ...words('Overturned') } as const;
    assert.equal(decisionInWords(sampleItem()), 'Upheld: the denial stands');
    assert.equal(decisionInWords(sampleItem({ decision: overturned })), 'Overturned: found medically necessary');
    assert.match(decisionInWords(partlyAuthorized('4 more visits')), /^Upheld: .* rest of a partly authorized request/);
    assert.match(
      decisionInWords({ ...partlyAuthorized('massage,  8 visits'), decision: overturned }),
      /^Overturned: the whole of a partly authorized request/,
    );
  });

  it('tells the rest from the original request again, however it is spelled', () => {
    assert.equal(coverageOf(partlyAuthorized('massage 8 visits.')), 'whole');
    assert.equal(coverageOf(partlyAuthorized('4 visits')), 'rest');
    assert.equal(coverageOf(sampleItem()), 'request');
  });
});

describe('basisInWords', () => {
  it('says nothing where the basis is not known', () => {
    assert.equal(basisInWords(null), '');
    assert.equal(basisInWords('none'), 'No medical evidence cited');
  });
});

describe('a retrospective item', () => {
  it('holds for titles that say so', () => {
    for (const title of [
      'Retrospective request for one injection',
      'RETROSPECTIVE urine test',
      'Urine test (retrospectively requested)',
      'Retro: knee brace',
      'Knee brace (retro)',
      'Retro DOS 1/2/2016 knee brace',
      'Retro-request for a knee brace',
      'Retrospeetive knee brace',
      'Retroactive authorization of a knee brace',
    ])
      assert.equal(titled(title).retrospective, true, title);
  });

  it('does not hold for words of anatomy, or for a date of service alone', () => {
    for (const title of [
      'Retrocalcaneal bursa injection',
      'Retro-patellar brace',
      'Retro patellar brace',
      'Retro Achilles injection',
      'Retro-Achilles bursa injection',
      'Prospective request for a brace',
      'Knee brace (DOS: 1/2/2016)',
    ])
      assert.equal(titled(title).retrospective, false, title);
  });
});

describe('isRenderedAlone', () => {
  it('holds for retrospective titles that name nothing ahead', () => {
    for (const title of [
      'Retrospective urine test',
      'Retro-request for a knee brace',
      'Retrospective interferential current unit',
      'Retrospective continuous passive motion device',
    ])
      assert.equal(isRenderedAlone(titled(title)), true, title);
  });

  it('does not hold where the title names something ahead too, or says nothing of time', () => {
    for (const title of [
      'Retrospective and prospective urine tests',
      'Retrospective request for a made-up cream with 2 refills',
      'Retrospective and ongoing massage',
      'Massage (retrospective 4 visits, future 4 visits)',
      'Retrospective brace and continued use of it',
      'Knee brace',
    ])
      assert.equal(isRenderedAlone(titled(title)), false, title);
  });
});

describe('what follows of a decision', () => {
  const all = Object.values(follows).flatMap((byTime) => Object.values(byTime));

  it('rests on rules of the data that are verified', () => {
    const sections = new Set(all.flatMap(({ rules }) => rules.map(([section]) => section)));
    assert.ok(sections.size >= 2);
    for (const section of sections) assert.equal(ruleOf(section)?.sureness, 'verified', section);
  });

  it('names a period only where the rule says it, or says that it was not checked', () => {
    for (const { follows: texts, rules, unchecked } of all) {
      const summaries = rules.map(([section]) => ruleOf(section)?.summary ?? '').join(' ');
      const periods = texts.join(' ').match(/\d+ (?:working )?days/g) ?? [];
      assert.ok(periods.length > 0);
      for (const period of periods) {
        assert.ok(summaries.includes(period), period);
        const isUnchecked = new RegExp(`${period}[^;)]*not checked`).test(summaries);
        assert.equal(isUnchecked, unchecked.includes(period), period);
      }
    }
  });

  it('never tells anyone what to do', () => {
    for (const { meaning, follows: texts } of all)
      assert.doesNotMatch([meaning, ...texts].join(' '), /\byou\b|\bshould\b/i);
  });
});

describe('officialAddress', () => {
  it('takes a page of the department that makes the rules, and no other', () => {
    assert.equal(
      officialAddress(['https://example.org/a', 'http://www.dir.ca.gov/t8/1.html']),
      'http://www.dir.ca.gov/t8/1.html',
    );
    assert.equal(officialAddress('https://dir.ca.gov.example.org/'), undefined);
    assert.equal(officialAddress('letters'), undefined);
  });
});
