import type {OpenSpan, WeeklyHours} from '../rules/calendar.js';
import type {Line} from './world.js';

/** One window stays open over lunch so that nobody who took time off work stands at a closed door. */
const dutyWindow: OpenSpan = {from: '12:00', to: '13:30', capacity: 1};

const weekdays = (spans: readonly OpenSpan[]): WeeklyHours => ({
  1: spans,
  2: spans,
  3: spans,
  4: spans,
  5: spans,
});

const counterDay = (windows: number): OpenSpan[] => [
  {from: '08:30', to: '12:00', capacity: windows},
  dutyWindow,
  {from: '13:30', to: '17:30', capacity: windows},
];

const roomDay: readonly OpenSpan[] = [
  {from: '08:30', to: '12:00', capacity: 2},
  dutyWindow,
  {from: '13:30', to: '20:00', capacity: 2},
];

const phoneDay: readonly OpenSpan[] = [
  {from: '08:30', to: '12:00', capacity: 1},
  {from: '13:30', to: '17:30', capacity: 1},
];

/** Who serves how many at once, and when. */
export const lines: readonly Line[] = [
  {
    siteId: 'online-room',
    mode: 'video',
    stepMinutes: 30,
    hours: {...weekdays(roomDay), 6: [{from: '09:00', to: '12:00', capacity: 1}]},
  },
  {siteId: 'donghu', mode: 'in-person', stepMinutes: 15, hours: weekdays(counterDay(3))},
  {siteId: 'donghu', mode: 'phone', stepMinutes: 15, hours: weekdays(phoneDay)},
  {siteId: 'xingang', mode: 'in-person', stepMinutes: 15, hours: weekdays(counterDay(2))},
];
