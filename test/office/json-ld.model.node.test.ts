import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {OpeningHours} from '../../src/office/opening-hours.model.js';
import {parsePlace} from '../../src/office/place.schema.js';

const ZONE = 'Asia/Shanghai';
const place = (openingHoursSpecification: unknown, specialOpeningHoursSpecification?: unknown) => ({
  '@context': 'https://schema.org',
  '@type': 'GovernmentOffice',
  name: 'East Lake Station',
  openingHoursSpecification,
  specialOpeningHoursSpecification,
});
const read = (document: unknown): OpeningHours => parsePlace(document, ZONE).hours;
const days = ({week}: OpeningHours) => week.map((row) => row.days);
const closed = {from: '2026-10-01', through: '2026-10-07'};

describe('Hours in JSON-LD', () => {
  it('may be several rows a day, and say who is there', () => {
    const rows = [
      {dayOfWeek: ['Monday', 'Tuesday'], opens: '08:30', closes: '12:00'},
      {dayOfWeek: ['Monday', 'Tuesday'], opens: '12:00', closes: '13:30', additionalType: 'duty'},
    ];
    expect(parsePlace(place(rows), ZONE)).toEqual({
      id: '',
      name: 'East Lake Station',
      hours: {
        timeZone: ZONE,
        week: [
          {days: [1, 2], opens: '08:30', closes: '12:00'},
          {days: [1, 2], opens: '12:00', closes: '13:30', staffing: 'duty'},
        ],
        exceptions: [],
      },
    });
  });

  it.each([
    ['names', 'Wednesday', [3]],
    ['addresses', 'https://schema.org/Wednesday', [3]],
    ['old addresses', ['http://schema.org/Saturday', 'http://schema.org/Sunday'], [6, 7]],
    ['prefixed names', 'schema:Friday', [5]],
    ['two letters', ['Mo', 'Su'], [1, 7]],
    ['three letters, however they are written', ['mon', 'SUN'], [1, 7]],
    [
      'nodes',
      [{'@id': 'https://schema.org/Monday'}, {'@type': 'DayOfWeek', name: 'Friday'}],
      [1, 5],
    ],
    ['days and holidays', ['Monday', 'https://schema.org/PublicHolidays'], [1]],
    ['nothing, for every day', undefined, [1, 2, 3, 4, 5, 6, 7]],
  ])('name days by %s', (_how, dayOfWeek, expected) => {
    expect(days(read(place({dayOfWeek, opens: '09:00', closes: '17:00'})))).toEqual([expected]);
  });

  it.each([
    ['with seconds', '08:30:00', '12:00:00', ['08:30', '12:00']],
    ['with an offset', '08:30:00+08:00', '12:00:00+08:00', ['08:30', '12:00']],
    ['without a leading zero', '8:30', '12:00', ['08:30', '12:00']],
    ['to the last minute of the day', '00:00', '23:59', ['00:00', '24:00']],
    ['past midnight', '22:00', '02:00', ['22:00', '02:00']],
    ['as Americans write them', '9:00 AM', '5:30 pm', ['09:00', '17:30']],
    [
      'from noon to midnight, as Americans write them',
      '12:00 PM',
      '12:00 a.m.',
      ['12:00', '00:00'],
    ],
  ])('are read %s', (_how, opens, closes, expected) => {
    const [row] = read(place({dayOfWeek: 'Monday', opens, closes})).week;
    expect([row?.opens, row?.closes]).toEqual(expected);
  });

  it.each([
    ['no times', {}],
    ['midnight to midnight', {opens: '00:00', closes: '00:00'}],
    ['midnight to midnight, to the second', {opens: '00:00:00', closes: '00:00:00'}],
  ])('with %s are closed', (_how, times) => {
    expect(read(place([{dayOfWeek: 'Sunday', ...times}]))).toMatchObject({
      week: [],
      exceptions: [],
    });
    const special = {...times, validFrom: closed.from, validThrough: closed.through};
    expect(read(place([], [special])).exceptions).toEqual([{...closed, spans: []}]);
    expect(read(place([special])).exceptions).toEqual([{...closed, spans: []}]);
  });

  it('may be special for some days, with several spans and a reason', () => {
    const dates = {validFrom: '2026-12-24T00:00:00+08:00', validThrough: '2026-12-24'};
    const special = [
      {...dates, name: 'Christmas Eve', opens: '09:00', closes: '10:00'},
      {...dates, opens: '11:00', closes: '12:00'},
    ];
    expect(read(place([], special)).exceptions).toEqual([
      {
        from: '2026-12-24',
        through: '2026-12-24',
        spans: [
          {opens: '09:00', closes: '10:00'},
          {opens: '11:00', closes: '12:00'},
        ],
        reason: 'Christmas Eve',
      },
    ]);
  });

  it('may be special for some weekdays of a time', () => {
    const special = {
      dayOfWeek: 'Saturday',
      opens: '09:00',
      closes: '12:00',
      validFrom: '2026-12-01',
      validThrough: '2026-12-13',
    };
    const {exceptions} = read(place([], special));
    expect(exceptions.map(({from, through}) => [from, through])).toEqual([
      ['2026-12-05', '2026-12-05'],
      ['2026-12-12', '2026-12-12'],
    ]);
  });

  it('leave public holidays out, whose dates they do not tell', () => {
    expect(
      read(place({dayOfWeek: 'PublicHolidays', opens: '10:00', closes: '12:00'})).week,
    ).toEqual([]);
  });

  it('are found in a list and in a graph', () => {
    const office = place({dayOfWeek: 'Monday', opens: '09:00', closes: '17:00'});
    expect(days(read([{'@type': 'WebSite'}, office]))).toEqual([[1]]);
    expect(days(read({'@graph': [{'@type': 'WebSite'}, office]}))).toEqual([[1]]);
  });

  it.each([
    ['a day that nobody knows', {dayOfWeek: 'Someday', opens: '09:00', closes: '17:00'}],
    ['a time that is none', {dayOfWeek: 'Monday', opens: 'nine', closes: '17:00'}],
    ['a time and a word', {dayOfWeek: 'Monday', opens: '09:00 or later', closes: '17:00'}],
    ['a word and a time', {dayOfWeek: 'Monday', opens: 'about 09:00', closes: '17:00'}],
    ['no end', {dayOfWeek: 'Monday', opens: '09:00'}],
    ['a date that does not exist', {validFrom: '2026-02-30', validThrough: '2026-03-01'}],
    ['no row at all', 'Mo-Fr 09:00-17:00'],
  ])('with %s are refused as a whole', (_what, row) => {
    const good = {dayOfWeek: 'Tuesday', opens: '09:00', closes: '17:00'};
    expect(() => read(place([good, row]))).toThrow('unreadable');
  });

  it.each([[undefined], [null], ['text'], [{}], [[]], [{'@graph': {}}]])(
    'are missing in %j',
    (document) => expect(() => read(document)).toThrow('no opening hours'),
  );

  it('never throw anything but a refusal, whatever is written', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (usual, special) => {
        try {
          read(place(usual, special));
        } catch (reason) {
          expect(reason).toMatchObject({name: 'ProviderError', code: 'unreadable'});
        }
      }),
    );
  });
});
