import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import {
  calendarOrder,
  doubtfulDays,
  followsCalendar,
  isLongCase,
  isoDay,
  type Days,
} from '../../../src/letter/calendar.ts';

/** Days in the calendar's order; null leaves a field out. */
function days(...list: (string | null)[]): Days {
  return new Map(calendarOrder.flatMap((field, at) => (list[at] ? [[field, list[at]] as const] : [])));
}

describe('calendar', () => {
  it('makes ISO days of days that exist', () => {
    assert.equal(isoDay('2', '9', '2016'), '2016-02-09');
    assert.equal(isoDay('02', '29', '2016'), '2016-02-29');
    assert.equal(isoDay('02', '29', '2000'), '2000-02-29');
    for (const [month, day, year] of [
      ['02', '29', '2015'],
      ['02', '29', '1900'],
      ['04', '31', '2016'],
      ['13', '01', '2016'],
      ['00', '01', '2016'],
      ['01', '00', '2016'],
      ['01', '01', '1016'],
    ] as const) {
      assert.equal(isoDay(month, day, year), null, `${month}/${day}/${year}`);
    }
  });

  it('knows the order of a case', () => {
    assert.ok(followsCalendar(days('2010-01-01', '2016-01-02', '2016-01-02', '2016-02-01', '2016-03-01')));
    assert.ok(followsCalendar(days(null, '2016-01-02', null, null, '2016-03-01')));
    assert.ok(followsCalendar(days()));
    assert.ok(!followsCalendar(days('2016-01-03', '2016-01-02')));
    assert.ok(!followsCalendar(days(null, '2016-03-02', null, null, '2016-03-01')));
  });

  it('tells a case that takes too long, whenever the injury was', () => {
    assert.ok(isLongCase(days(null, '2013-01-01', null, null, '2016-01-01')));
    assert.ok(!isLongCase(days('1990-01-01', '2015-01-01', null, null, '2016-01-01')));
    assert.ok(!isLongCase(days('1990-01-01', null, null, null, '2016-01-01')));
  });

  it('doubts the one day that the others refute, or all that may be wrong', () => {
    assert.deepEqual(
      [...doubtfulDays(days('2010-01-01', '2016-01-02', '2018-01-03', '2016-02-01', '2016-03-01'))],
      ['applicationReceived'],
    );
    assert.deepEqual([...doubtfulDays(days('2016-01-03', '2016-01-02'))], ['dateOfInjury', 'urDenialDate']);
    assert.deepEqual([...doubtfulDays(days('2010-01-01', '2016-01-02', '2016-01-03'))], []);
  });
});
