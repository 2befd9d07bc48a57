import {addDays, type IsoDate} from '../../../src/core/plain-date.model.js';
import type {SpecialDays} from '../rules/calendar.js';
import type {Text} from '../rules/text.js';

const newYear: Text = {zh: '元旦', en: 'New Year’s Day'};
const spring: Text = {zh: '春节', en: 'Spring Festival'};
const qingming: Text = {zh: '清明节', en: 'Qingming Festival'};
const labour: Text = {zh: '劳动节', en: 'Labour Day'};
const dragonBoat: Text = {zh: '端午节', en: 'Dragon Boat Festival'};
const midAutumn: Text = {zh: '中秋节', en: 'Mid-Autumn Festival'};
const national: Text = {zh: '国庆节', en: 'National Day'};

/**
 * 2026 with its bridging days, as the State Council published it. 2027 holds the days that the law
 * itself names; the bridging days join them when they are published.
 */
const spans: readonly (readonly [first: IsoDate, days: number, name: Text])[] = [
  ['2026-01-01', 3, newYear],
  ['2026-02-15', 9, spring],
  ['2026-04-04', 3, qingming],
  ['2026-05-01', 5, labour],
  ['2026-06-19', 3, dragonBoat],
  ['2026-09-25', 3, midAutumn],
  ['2026-10-01', 7, national],
  ['2027-01-01', 1, newYear],
  ['2027-02-05', 4, spring],
  ['2027-04-05', 1, qingming],
  ['2027-05-01', 2, labour],
  ['2027-06-09', 1, dragonBoat],
  ['2027-09-15', 1, midAutumn],
  ['2027-10-01', 3, national],
];

/** Weekend days that are worked in exchange for bridging days (调休). */
const workdays: readonly IsoDate[] = [
  '2026-01-04',
  '2026-02-14',
  '2026-02-28',
  '2026-05-09',
  '2026-09-20',
  '2026-10-10',
];

/** The public holidays of mainland China, 2026 and 2027. */
export const chineseHolidays: SpecialDays = {
  holidays: new Map(
    spans.flatMap(([first, days, name]) =>
      Array.from({length: days}, (_, index) => [addDays(first, index), name] as const),
    ),
  ),
  workdays: new Set(workdays),
};
