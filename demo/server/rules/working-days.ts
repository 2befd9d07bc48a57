import {addDays, type IsoDate} from '../../../src/core/plain-date.model.js';
import {calendarDay, type SpecialDays, type WeeklyHours} from './calendar.js';

const FULL: WeeklyHours = {
  1: [{from: '08:30', to: '17:30', capacity: 1}],
  2: [{from: '08:30', to: '17:30', capacity: 1}],
  3: [{from: '08:30', to: '17:30', capacity: 1}],
  4: [{from: '08:30', to: '17:30', capacity: 1}],
  5: [{from: '08:30', to: '17:30', capacity: 1}],
};

/** Whether the back office works: Monday to Friday, as holidays and worked weekends change it. */
const isWorkingDay = (special: SpecialDays, date: IsoDate): boolean =>
  calendarDay(FULL, special, date).open;

/** The day that is so many working days after a day; for 0 the day itself, or the next one worked. */
export function addWorkingDays(special: SpecialDays, from: IsoDate, days: number): IsoDate {
  let date = from;
  while (!isWorkingDay(special, date)) date = addDays(date, 1);
  for (let left = days; left > 0; left--) {
    do date = addDays(date, 1);
    while (!isWorkingDay(special, date));
  }
  return date;
}
