import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {calendarDay, type OpenSpan} from '../../demo/server/rules/calendar.js';
import {cellsOf, openingsOf, type Claim} from '../../demo/server/rules/cells.js';
import {dayStatus} from '../../demo/server/rules/day-status.js';
import {readSlotId, slotId} from '../../demo/server/rules/slot-id.js';
import {refusalOf, visitAt} from '../../demo/server/rules/visit.js';
import {formatInstant, instantAt, minutesOf} from '../../demo/server/rules/zone.js';
import {chineseHolidays} from '../../demo/server/world/holidays.js';
import {linhu} from '../../demo/server/world/linhu.js';

const SHANGHAI = 'Asia/Shanghai';
const counter = linhu.lines.find((line) => line.siteId === 'donghu' && line.mode === 'in-person')!;
const minutes = (time: string, date = '2026-11-26') => instantAt(SHANGHAI, date, minutesOf(time));

describe('A site’s clock', () => {
  it.each([
    ['Asia/Shanghai', '2026-07-01', '13:30', '2026-07-01T13:30:00+08:00'],
    ['Europe/Berlin', '2026-07-01', '13:30', '2026-07-01T13:30:00+02:00'],
    ['Europe/Berlin', '2026-12-01', '13:30', '2026-12-01T13:30:00+01:00'],
    ['Asia/Kolkata', '2026-12-01', '00:15', '2026-12-01T00:15:00+05:30'],
    ['America/St_Johns', '2026-12-01', '23:45', '2026-12-01T23:45:00-03:30'],
    ['UTC', '2026-12-01', '12:00', '2026-12-01T12:00:00+00:00'],
    // The night the clocks go forward has no 02:30; an hour later is meant.
    ['Europe/Berlin', '2026-03-29', '02:30', '2026-03-29T03:30:00+02:00'],
    ['Europe/Berlin', '2026-03-29', '03:00', '2026-03-29T03:00:00+02:00'],
    // The night they go back has 02:30 twice; the first counts.
    ['Europe/Berlin', '2026-10-25', '02:30', '2026-10-25T02:30:00+02:00'],
    ['Europe/Berlin', '2026-10-25', '03:00', '2026-10-25T03:00:00+01:00'],
  ])('in %s on %s at %s shows %s', (zone, date, time, text) => {
    expect(formatInstant(zone, instantAt(zone, date, minutesOf(time)))).toBe(text);
  });
});

describe('The calendar', () => {
  it.each([
    ['2026-11-26', 'a Thursday', true],
    ['2026-11-28', 'a Saturday', false],
    ['2026-10-01', 'National Day', false],
    ['2026-10-10', 'a Saturday that is worked', true],
    ['2026-02-23', 'the last day of Spring Festival', false],
    ['2026-02-24', 'the day after it', true],
    ['2027-01-01', 'New Year’s Day', false],
    ['2027-06-09', 'Dragon Boat Festival', false],
  ])('knows whether the counter opens on %s, %s', (date, _, open) => {
    expect(calendarDay(counter.hours, chineseHolidays, date).open).toBe(open);
  });

  it.each([
    ['2026-09-25', '中秋节', 'Mid-Autumn Festival'],
    ['2026-11-29', '周末休息', 'Weekend'],
  ])('says in both languages why %s is closed', (date, zh, en) => {
    expect(calendarDay(counter.hours, chineseHolidays, date)).toEqual({
      open: false,
      reason: {zh, en},
    });
  });

  it('calls a day by what is free over all places', () => {
    const closed = {zh: '元旦', en: 'New Year’s Day'};
    const open = (free: number) => ({free});
    const shut = {free: 0, closed};
    const status = (...places: {free: number; closed?: typeof closed}[]) =>
      dayStatus('2027-01-01', places, 'en');
    expect(status(open(4)).status).toBe('free');
    expect(status(open(3)).status).toBe('few');
    expect(status(open(2), open(2)).status).toBe('free');
    expect(status(open(0)).status).toBe('full');
    expect(status(shut, open(0)).status).toBe('full');
    expect(status(shut, shut)).toMatchObject({status: 'closed', reason: 'New Year’s Day'});
  });
});

describe('The times of a day', () => {
  const spans = calendarDay(counter.hours, chineseHolidays, '2026-11-26');
  const cells = spans.open ? cellsOf(spans.spans, 15, SHANGHAI, '2026-11-26') : [];
  const at = (time: string, visit: number, claims: Claim[] = []) =>
    openingsOf(cells, 15, visit, claims).find(({start}) => start === minutes(time));
  const claim = (from: string, to: string, owner: string): Claim => ({
    start: minutes(from),
    end: minutes(to),
    owner,
  });

  it('go on over lunch at one duty window', () => {
    expect(at('11:45', 15)?.capacity).toBe(3);
    expect(at('12:00', 15)?.capacity).toBe(1);
    expect(at('13:30', 15)?.capacity).toBe(3);
    expect(at('11:45', 30)?.capacity).toBe(1);
  });

  it('end with the office', () => {
    expect(at('17:15', 15)).toBeDefined();
    expect(at('17:15', 30)).toBeUndefined();
    expect(at('08:15', 15)).toBeUndefined();
  });

  it('have as many places as the fullest part of the visit', () => {
    const claims = [claim('09:15', '09:30', 'a'), claim('09:15', '09:45', 'b')];
    expect(at('09:00', 15, claims)?.remaining).toBe(3);
    expect(at('09:00', 30, claims)?.remaining).toBe(1);
    expect(at('09:30', 30, claims)?.remaining).toBe(2);
  });

  it('count two claims of one citizen once', () => {
    const claims = [claim('09:00', '09:30', 'a'), claim('09:15', '09:45', 'a')];
    expect(at('09:00', 60, claims)?.remaining).toBe(2);
  });

  it('do not reach over a closed lunch', () => {
    const halves: OpenSpan[] = [
      {from: '09:00', to: '12:00', capacity: 1},
      {from: '13:00', to: '17:00', capacity: 1},
    ];
    const split = cellsOf(halves, 30, SHANGHAI, '2026-11-26');
    const starts = openingsOf(split, 30, 90, []).map(({start}) => formatInstant(SHANGHAI, start));
    expect(starts.map((text) => text.slice(11, 16))).toEqual([
      '09:00',
      '09:30',
      '10:00',
      '10:30',
      '13:00',
      '13:30',
      '14:00',
      '14:30',
      '15:00',
      '15:30',
    ]);
  });

  it('never leave more places than the capacity allows, whoever claims what', () => {
    const step = fc.integer({min: 0, max: 35});
    const claims = fc.array(fc.tuple(step, step, fc.uuid()), {maxLength: 40});
    fc.assert(
      fc.property(claims, (wishes) => {
        const accepted: Claim[] = [];
        for (const [from, length, owner] of wishes) {
          const start = minutes('08:30') + from * 900_000;
          const visit = (1 + (length % 4)) * 15;
          const opening = openingsOf(cells, 15, visit, accepted).find((o) => o.start === start);
          if (opening?.remaining) accepted.push({start, end: opening.end, owner});
        }
        for (const cell of cells) {
          const present = accepted.filter(({start, end}) => start <= cell.at && cell.at < end);
          expect(new Set(present.map(({owner}) => owner)).size).toBeLessThanOrEqual(cell.capacity);
        }
      }),
    );
  });
});

describe('A visit', () => {
  const {services, offerings} = linhu.offer.en;

  it('of a family takes as long as its people together', () => {
    const visit = visitAt(offerings, [{id: 'id-card', count: 4}], 'donghu', 'in-person');
    expect(visit?.minutes).toBe(60);
  });

  it('for two matters takes the time of both', () => {
    const wish = [
      {id: 'hukou-form', count: 1},
      {id: 'id-card', count: 1},
    ];
    expect(visitAt(offerings, wish, 'xingang', 'in-person')?.minutes).toBe(45);
    expect(visitAt(offerings, wish, 'online-room', 'video')?.minutes).toBe(60);
    expect(visitAt(offerings, wish, 'donghu', 'phone')).toBeUndefined();
  });

  it.each([
    [[{id: 'driving-licence', count: 1}], 'unknown-service'],
    [[], 'unknown-service'],
    [[{id: 'id-card', count: 5}], 'too-many-people'],
    [[{id: 'hukou-form', count: 2}], 'too-many-people'],
    [
      [
        {id: 'id-card', count: 1},
        {id: 'move-in', count: 1},
      ],
      'not-combinable',
    ],
    [
      [
        {id: 'id-card', count: 1},
        {id: 'id-card', count: 1},
      ],
      'not-combinable',
    ],
    [[{id: 'id-card', count: 4}], undefined],
    [
      [
        {id: 'id-card', count: 1},
        {id: 'hukou-form', count: 1},
      ],
      undefined,
    ],
  ])('is refused for the right reason: %j is %s', (wish, refusal) => {
    expect(refusalOf(services, wish)).toBe(refusal);
  });
});

describe('A slot’s id', () => {
  it('says where, how and when', () => {
    const key = {siteId: 'donghu', mode: 'phone', start: minutes('09:00')} as const;
    expect(readSlotId(slotId(key))).toEqual(key);
  });

  it('is refused where no server wrote it', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const key = readSlotId(text);
        expect(key === undefined || slotId(key) === text).toBe(true);
      }),
    );
  });
});
