import english, {type AppointmentTexts} from '../../../../src/appointment/appointment.messages.js';
import type {Day} from '../../../../src/appointment/appointment.model.js';
import type {MonthShownEvent} from '../../../../src/appointment/parts/month-calendar.events.js';
import {MonthCalendar} from '../../../../src/appointment/parts/month-calendar.js';
import {localize} from '../../../../src/core/localization.js';
import type {Mounted} from '../subject.js';

customElements.define('bench-calendar', MonthCalendar);

const texts = localize<AppointmentTexts>('en', [english]);

/** Thirty days as a back end would send them: free, few, full and closed ones. */
function countsOf(month: string): ReadonlyMap<string, Day> {
  const days = Array.from({length: 30}, (_, index): [string, Day] => {
    const date = `${month}-${String(index + 1).padStart(2, '0')}`;
    if (index % 7 === 6) return [date, {date, status: 'closed'}];
    const freeCount = (index * 5) % 12;
    const status = freeCount > 3 ? 'free' : freeCount > 0 ? 'few' : 'full';
    return [date, {date, status, freeCount}];
  });
  return new Map(days);
}

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
    isShown: () => inside('.day .state') != null,
    title: () => inside('.subheading')?.textContent ?? '',
    control: () => inside('.turn:last-child'),
    unmount: () => calendar.remove(),
  };
}
