import {describe, expect, it} from 'vitest';
import type {OpeningHours} from '../../src/office/opening-hours.model.js';
import {ProviderError} from '../../src/core/provider-error.model.js';
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

describe('Hours in one line', () => {
  const rows = (openingHours: unknown) =>
    read({openingHours}).week.map(({days, opens, closes}) => [days.join(''), opens, closes]);

  it.each([
    ['Mo-Fr 09:00-17:00', [['12345', '09:00', '17:00']]],
    ['Mo,We 9:00-12:00', [['13', '09:00', '12:00']]],
    ['Tu,Th 16:00-20:00', [['24', '16:00', '20:00']]],
    ['Fr-Mo 10:00-14:00', [['5671', '10:00', '14:00']]],
    [
      'Mo-Th,Sa 09:00-12:00, 13:00-17:00',
      [
        ['12346', '09:00', '12:00'],
        ['12346', '13:00', '17:00'],
      ],
    ],
    ['Mo-Su', [['1234567', '00:00', '24:00']]],
    ['PH 10:00-12:00', []],
    [
      ['Mo 09:00–12:00', 'Tu 10:00-18:00'],
      [
        ['1', '09:00', '12:00'],
        ['2', '10:00', '18:00'],
      ],
    ],
  ])('are read: %j', (line, expected) => {
    expect(rows(line)).toEqual(expected);
  });

  it.each(['by arrangement', 'Mo-Xx 09:00-17:00', 'Mo 09:00', 'Mo 9-17', 'Mo 25:00-26:00', '-', 7])(
    'are refused rather than guessed: %j',
    (line) => {
      expect(() => read({openingHours: line})).toThrow(ProviderError);
    },
  );

  it('count where no rows are told', () => {
    const both = {...place({dayOfWeek: 'Monday', opens: '09:00', closes: '10:00'})};
    expect(days(read({...both, openingHours: 'Mo-Su'}))).toEqual([[1]]);
  });
});

describe('Hours that stand deep in a document', () => {
  const row = {dayOfWeek: 'Monday', opens: '09:00', closes: '17:00'};
  it.each<[string, unknown]>([
    ['of a place of an organization', {'@type': 'Organization', location: [place([row])]}],
    ['of a department', {'@type': ['City', 'Place'], department: {subOrganization: place(row)}}],
    ['of what a page is about', {'@graph': [{'@type': 'WebPage', mainEntity: place(row)}]}],
    [
      'under an address of their own',
      {'@graph': [place({'@id': '#week'}), {'@id': '#week', ...row}]},
    ],
    ['in one of several documents', [{'@type': 'BreadcrumbList'}, place(row)]],
    ['in one of several scripts', ['{"broken', '{}', JSON.stringify(place(row))]],
  ])('%s are found', (_where, document) => {
    expect(days(read(document))).toEqual([[1]]);
  });

  it('are those that stand further out', () => {
    const inner = place({...row, dayOfWeek: 'Sunday'});
    expect(days(read({...place(row), department: inner}))).toEqual([[1]]);
  });

  it('may be of a telephone, which shuts no door', () => {
    const found = read({
      ...place([row], [{validFrom: '2026-10-01', validThrough: '2026-10-07'}]),
      contactPoint: {
        '@type': 'ContactPoint',
        hoursAvailable: [
          {...row, opens: '17:00', closes: '20:00'},
          {validFrom: '2026-12-24', validThrough: '2026-12-24'},
        ],
      },
    });
    expect(found.week.map(({staffing = 'full'}) => staffing)).toEqual(['full', 'phone']);
    expect(found.exceptions).toEqual([{...closed, spans: []}]);
  });
});
