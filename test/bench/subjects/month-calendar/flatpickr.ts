import flatpickr from 'flatpickr';
import 'flatpickr/dist/flatpickr.min.css';
import type {Mounted} from '../subject.js';

export function mount(parent: HTMLElement): Mounted {
  const box = parent.appendChild(document.createElement('div'));
  const input = box.appendChild(document.createElement('input'));
  const calendar = flatpickr(input, {inline: true, defaultDate: '2026-11-01'});
  const sheet = calendar.calendarContainer;
  return {
    isShown: () => sheet.querySelector('.flatpickr-day') !== null,
    title: () => sheet.querySelector('.flatpickr-day:not(.prevMonthDay)')?.ariaLabel ?? '',
    control: () => sheet.querySelector<HTMLElement>('.flatpickr-next-month'),
    unmount() {
      calendar.destroy();
      box.remove();
    },
  };
}
