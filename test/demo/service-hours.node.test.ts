import {describe, expect, it} from 'vitest';
import {chineseHolidays} from '../../demo/server/world/holidays.js';
import {lines} from '../../demo/server/world/lines.js';
import {addDays} from '../../src/core/plain-date.model.js';
import type {Channel} from '../../src/service/service.model.js';
import {services} from './service-files.js';

type Hours = NonNullable<Channel['hours']>;

const WEEKDAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'] as const;

const hoursOf = (types: readonly string[]): readonly (readonly [string, Hours])[] =>
  [...services.values()].flatMap(({id, channels}) =>
    channels.flatMap(({hours, type}): (readonly [string, Hours])[] =>
      hours && types.includes(type) ? [[id, hours]] : [],
    ),
  );

/** When a definition says that somebody is there, by day. */
const told = ({weekly}: Hours) =>
  WEEKDAYS.map((day) =>
    weekly
      .filter(({days}) => days.includes(day))
      .map(({opens, closes, staffing}) => [opens, closes, staffing]),
  );

/** When a time can be booked, by day; with one window or officer it is a duty. */
const booked = (siteId: string, mode: string) => {
  const hours = lines.find((line) => line.siteId === siteId && line.mode === mode)?.hours ?? {};
  return [1, 2, 3, 4, 5, 6, 7].map((day) =>
    (hours[day as keyof typeof hours] ?? []).map(({from, to, capacity}) => [
      from,
      to,
      capacity > 1 ? 'full' : 'duty',
    ]),
  );
};

function daysClosed({exceptions = []}: Hours): readonly string[] {
  return exceptions.flatMap(({from, to, closed}) => {
    const days: string[] = [];
    for (let day = from; closed && day <= to; day = addDays(day, 1)) days.push(day);
    return days;
  });
}

describe('The hours in the definitions', () => {
  it.each(hoursOf(['counter', 'home-visit']))('are those of the counters: %s', (_id, hours) => {
    expect(told(hours)).toEqual(booked('donghu', 'in-person'));
  });

  it.each(hoursOf(['video']))('are those of the online room: %s', (_id, hours) => {
    expect(told(hours)).toEqual(booked('online-room', 'video'));
  });

  it.each(hoursOf(['counter', 'home-visit', 'video']))('leave out holidays: %s', (id, hours) => {
    const service = services.get(`${id}.json`)!;
    const holidays = [...chineseHolidays.holidays.keys()].filter(
      (day) => day > service.updated && day < service.reviewBy!,
    );
    expect(daysClosed(hours)).toEqual(holidays);
  });
});
