import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {OpeningHours} from '../../src/office/opening-hours.model.js';
import {hoursOfJsonLd} from '../../src/office/json-ld-reading.model.js';
import {jsonLdOf} from '../../src/office/json-ld-writing.model.js';
import {weekFrom} from '../../src/office/week.model.js';
import {anyHours, anyTime} from './hours-oracle.js';

const ZONE = 'Asia/Shanghai';
const closed = {from: '2026-10-01', through: '2026-10-07'};

describe('An office as JSON-LD', () => {
  it('says what search engines understand, and no door that is shut', () => {
    const hours: OpeningHours = {
      timeZone: ZONE,
      week: [
        {days: [1], opens: '12:00', closes: '13:30', staffing: 'duty'},
        {days: [7], opens: '00:00', closes: '24:00'},
        {days: [6], opens: '20:00', closes: '24:00'},
        {days: [2], opens: '09:00', closes: '17:00', staffing: 'phone'},
      ],
      exceptions: [
        {
          ...closed,
          spans: [{opens: '09:00', closes: '12:00', staffing: 'phone'}],
          reason: 'Holiday',
        },
      ],
    };
    const row = {'@type': 'OpeningHoursSpecification'};
    expect(jsonLdOf({name: 'East Lake', phone: '+86 573 0000 0110', hours})).toEqual({
      '@context': 'https://schema.org',
      '@type': 'GovernmentOffice',
      name: 'East Lake',
      telephone: '+86 573 0000 0110',
      openingHoursSpecification: [
        {...row, dayOfWeek: ['Monday'], opens: '12:00', closes: '13:30', additionalType: 'duty'},
        {...row, dayOfWeek: ['Sunday'], opens: '00:00', closes: '23:59'},
        {...row, dayOfWeek: ['Saturday'], opens: '20:00', closes: '00:00'},
      ],
      specialOpeningHoursSpecification: [
        {...row, validFrom: '2026-10-01', validThrough: '2026-10-07', name: 'Holiday'},
      ],
      contactPoint: [
        {
          '@type': 'ContactPoint',
          contactType: 'phone',
          telephone: '+86 573 0000 0110',
          hoursAvailable: [
            {
              ...row,
              dayOfWeek: ['Tuesday'],
              opens: '09:00',
              closes: '17:00',
              additionalType: 'phone',
            },
            {
              ...row,
              opens: '09:00',
              closes: '12:00',
              additionalType: 'phone',
              validFrom: '2026-10-01',
              validThrough: '2026-10-07',
              name: 'Holiday',
            },
          ],
        },
      ],
    });
  });

  it('tell one of two different sayings about the same days, the one that counts', () => {
    const days = {from: '2026-12-06', through: '2026-12-12'};
    const exceptions = [
      {...days, spans: [{opens: '00:00', closes: '00:00'}]},
      {...days, spans: []},
    ];
    const hours = {timeZone: ZONE, week: [], exceptions};
    expect(jsonLdOf({name: '', hours})).toMatchObject({
      specialOpeningHoursSpecification: [{validFrom: '2026-12-06', validThrough: '2026-12-12'}],
    });
    expect(hoursOfJsonLd(jsonLdOf({name: '', hours}), ZONE)!.hours.exceptions).toHaveLength(1);
  });

  it('read again says the same of every day: doors, duty windows, appointments and telephones', () => {
    fc.assert(
      fc.property(anyHours, anyTime, (given, now) => {
        const again = hoursOfJsonLd(jsonLdOf({name: '', hours: given}), ZONE)!.hours;
        const today = now.slice(0, 10);
        const days = (hours: OpeningHours) =>
          weekFrom(hours, today).map(({date, reason, spans}) => [date, reason, spans]);
        expect(days(again)).toEqual(days(given));
      }),
    );
  });
});
