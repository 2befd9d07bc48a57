import type english from '../../../../src/appointment/appointment.messages.js';
import type {CalendarTexts} from '../../../../src/appointment/parts/month-words.js';

/** The texts of the calendar alone: the domain's others come with the picker. */
const texts: Pick<typeof english, keyof CalendarTexts> = {
  loading: 'One moment, we are asking for the free times',
  calendarFor: 'Days in {month}',
  calendarKeys:
    'Keys: arrows for days, Home and End for the week, Page Up and Page Down for months, with Shift for years. Shift with the left or right arrow: nearest free day.',
  previousMonth: 'Previous month',
  nextMonth: 'Next month',
  nextFreeDay: 'Next free day',
  dayName: '{day}, {state}',
  todayName: '{day}, today, {state}',
  monthEmpty: 'There are no free times in {month}.',
  nextFreeIs: 'The next free day is {day}.',
  lastFreeIs: 'The last free day before it is {day}.',
  showDay: 'Show {day}',
  noFreeThatWay: 'We know of no further free day in this direction.',
  bookableFrom: 'The first day you can choose is {day}.',
  bookableUntil: 'The last day you can choose is {day}.',
  free: {one: '{count} free time', other: '{count} free times'},
  freeShort: '{count} free',
  fewShort: 'only {count}',
  full: 'full',
  closed: 'closed',
  closedBecause: 'closed: {reason}',
  unknown: 'not known yet',
  past: 'over',
  later: 'not open yet',
};

export default texts;
