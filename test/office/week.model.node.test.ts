import {describe, expect, it} from 'vitest';
import type {OpeningHours} from '../../src/office/opening-hours.model.js';
import {differentDaysAfter, weekFrom} from '../../src/office/week.model.js';

const hours: OpeningHours = {
  timeZone: 'Asia/Shanghai',
  week: [
    {days: [1, 2, 3, 4, 5], opens: '13:30', closes: '17:30'},
    {days: [1, 2, 3, 4, 5], opens: '08:30', closes: '12:00'},
    {days: [1, 2, 3, 4, 5], opens: '11:30', closes: '13:30', staffing: 'duty'},
    {days: [5], opens: '22:00', closes: '02:00', staffing: 'phone'},
    {
      days: [3],
      opens: '09:00',
      closes: '10:00',
      validFrom: '2026-12-01',
      validThrough: '2026-12-05',
    },
  ],
  exceptions: [
    {from: '2027-02-05', through: '2027-02-11', spans: [], reason: 'Spring Festival'},
    {from: '2026-11-28', through: '2026-11-28', spans: [{opens: '09:00', closes: '11:00'}]},
    {from: '2026-12-02', through: '2026-12-04', spans: [], reason: 'Moving house'},
    {from: '2027-01-01', through: '2027-01-01', spans: [], reason: 'New Year’s Day'},
    {from: '2026-09-25', through: '2026-09-27', spans: [], reason: 'Mid-Autumn Festival'},
    {from: '2027-03-09', through: '2027-03-01', spans: [], reason: 'The wrong way round'},
  ],
};

const written = ({
  date,
  spans,
}: {
  date: string;
  spans: readonly {opens: string; closes: string; staffing: string}[];
}) =>
  `${date} ${spans.map(({opens, closes, staffing}) => `${opens.slice(11)}–${closes.slice(11)} ${staffing}`).join(', ') || 'closed'}`;

describe('The next seven days', () => {
  it('begin with today, each with who is there, in order and without overlaps', () => {
    expect(weekFrom(hours, '2026-11-26').map(written)).toEqual([
      '2026-11-26 08:30–12:00 full, 12:00–13:30 duty, 13:30–17:30 full',
      '2026-11-27 08:30–12:00 full, 12:00–13:30 duty, 13:30–17:30 full, 22:00–02:00 phone',
      '2026-11-28 09:00–11:00 full',
      '2026-11-29 closed',
      '2026-11-30 08:30–12:00 full, 12:00–13:30 duty, 13:30–17:30 full',
      '2026-12-01 08:30–12:00 full, 12:00–13:30 duty, 13:30–17:30 full',
      '2026-12-02 closed',
    ]);
  });

  it('say which are different, and why', () => {
    const different = weekFrom(hours, '2026-11-26').filter(({isDifferent}) => isDifferent);
    expect(different.map(({date, reason}) => [date, reason])).toEqual([
      ['2026-11-28', undefined],
      ['2026-12-02', 'Moving house'],
    ]);
  });

  it('follow the rows of a season instead of the usual ones', () => {
    const summer = {...hours, exceptions: []};
    const wednesday = weekFrom(summer, '2026-11-26').find(({date}) => date === '2026-12-02')!;
    expect(written(wednesday)).toBe('2026-12-02 09:00–10:00 full');
  });
});

describe('Different days beyond them', () => {
  it('are told from the nearest on, those that are over and those that make no sense left out', () => {
    expect(differentDaysAfter(hours, '2026-11-26').map(({from, reason}) => [from, reason])).toEqual(
      [
        ['2026-12-02', 'Moving house'],
        ['2027-01-01', 'New Year’s Day'],
        ['2027-02-05', 'Spring Festival'],
      ],
    );
  });

  it('are told once where two exceptions are for the same days, as they count', () => {
    const day = {from: '2026-12-24', through: '2026-12-24'};
    const exceptions = [
      {...day, spans: []},
      {...day, spans: [{opens: '09:00', closes: '12:00'}]},
    ];
    const days = differentDaysAfter({timeZone: 'UTC', week: [], exceptions}, '2026-12-01');
    expect(days.map(({spans}) => spans.length)).toEqual([1]);
  });

  it('are no more than anybody reads', () => {
    expect(differentDaysAfter(hours, '2026-11-26', 1)).toHaveLength(1);
  });
});
