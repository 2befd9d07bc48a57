import type {Day} from '../../../../src/appointment/appointment.model.js';
import type {MonthShownEvent} from '../../../../src/appointment/parts/month-calendar.events.js';
import {MonthCalendar} from '../../../../src/appointment/parts/month-calendar.js';
import type {CalendarTexts} from '../../../../src/appointment/parts/month-words.js';
import {localize} from '../../../../src/core/localization.js';
import type {Mounted} from '../subject.js';
import english from './zerotrip.texts.js';

customElements.define('bench-calendar', MonthCalendar);

const texts = localize<CalendarTexts>('en', [english]);

const STATES = ['free', 'few', 'full', 'closed', 'free'] as const;

/** Thirty days as a back end would send them: free, few, full and closed ones. */
const countsOf = (month: string): ReadonlyMap<string, Day> =>
  new Map(
    Array.from({length: 30}, (_, index) => {
      const date = `${month}-${`${index + 1}`.padStart(2, '0')}`;
      return [date, {date, status: STATES[index % 5]!, freeCount: index}];
    }),
  );

export function mount(parent: HTMLElement): Mounted {
  const calendar = document.createElement('bench-calendar') as MonthCalendar;
  const show = (month: string) => Object.assign(calendar, {month, days: countsOf(month)});
  show('2026-11');
  calendar.texts = texts;
  calendar.today = calendar.min = '2026-11-01';
  calendar.addEventListener('month-shown', (event) => show((event as MonthShownEvent).month));
  parent.append(calendar);
  const inside = <E extends Element>(selector: string) =>
    calendar.shadowRoot?.querySelector<HTMLElement & E>(selector);
  return {
    isShown: () => inside('.free[data-state]') != null,
    title: () => inside('.subheading')?.textContent ?? '',
    control: () => inside('.turn:nth-child(2)'),
    unmount: () => calendar.remove(),
  };
}
