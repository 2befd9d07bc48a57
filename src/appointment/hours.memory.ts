import {bestTag} from '../core/language-choice.model.js';
import {weekdayOf} from '../core/plain-date.model.js';
import type {IsoDate} from '../core/plain-date.model.js';
import type {MeetingMode} from './appointment.model.js';

/** A stretch of every working day, clock times `HH:MM`, and how many are served at once. */
export interface OpenSpan {
  readonly from: string;
  readonly to: string;
  readonly capacity: number;
}

/** Those who serve in one mode at one site. */
export interface Line {
  readonly siteId: string;
  readonly mode: MeetingMode;
  /** Times begin this often; a visit takes a whole number of these steps. */
  readonly stepMinutes: number;
  readonly spans: readonly OpenSpan[];
}

/** One step of a working day. */
export interface Cell {
  readonly minute: number;
  readonly capacity: number;
}

const counterDay = (windows: number): readonly OpenSpan[] => [
  {from: '08:30', to: '12:00', capacity: windows},
  // The duty window: who comes in the lunch break finds somebody.
  {from: '12:00', to: '13:30', capacity: 1},
  {from: '13:30', to: '17:30', capacity: windows},
];

/** The hours of {@link linhuCatalog}. */
export const linhuLines: readonly Line[] = [
  {siteId: 'online-room', mode: 'video', stepMinutes: 30, spans: counterDay(2)},
  {siteId: 'donghu', mode: 'in-person', stepMinutes: 15, spans: counterDay(3)},
  {siteId: 'donghu', mode: 'phone', stepMinutes: 15, spans: counterDay(1)},
  {siteId: 'xingang', mode: 'in-person', stepMinutes: 15, spans: counterDay(2)},
];

const holidays: Readonly<Record<string, readonly [english: string, chinese: string]>> = {
  '01-01': ['New Year’s Day', '元旦'],
  '05-01': ['Labour Day', '劳动节'],
  '10-01': ['National Day', '国庆节'],
};

/** Why Linhu's offices are closed on a day; `undefined` where they are open. */
export function linhuClosed(date: IsoDate, lang: string): string | undefined {
  const [english, chinese] =
    holidays[date.slice(5)] ?? (weekdayOf(date) > 5 ? ['Weekend', '周末休息'] : []);
  return bestTag(['zh', 'en'], [lang]) === 'zh' ? chinese : english;
}

const minuteOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** A minute of the day as clock time `HH:MM`. */
export const clockOf = (minute: number): string =>
  [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':');

/** A working day of a line, step by step. */
export const cellsOf = ({spans, stepMinutes}: Line): readonly Cell[] =>
  spans.flatMap(({from, to, capacity}) => {
    const count = Math.floor((minuteOf(to) - minuteOf(from)) / stepMinutes);
    return Array.from({length: count}, (_, index) => ({
      minute: minuteOf(from) + index * stepMinutes,
      capacity,
    }));
  });
