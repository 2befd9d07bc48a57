import 'cally';
import type {Mounted} from '../subject.js';

export function mount(parent: HTMLElement): Mounted {
  const calendar = document.createElement('calendar-date');
  calendar.setAttribute('locale', 'en-GB');
  calendar.setAttribute('today', '2026-11-01');
  calendar.setAttribute('focused-date', '2026-11-01');
  const sheet = calendar.appendChild(document.createElement('calendar-month'));
  parent.append(calendar);
  return {
    isShown: () => sheet.shadowRoot?.querySelector('td button') != null,
    title: () => sheet.shadowRoot?.querySelector('#h')?.textContent ?? '',
    control: () => calendar.shadowRoot?.querySelector<HTMLElement>('[part~="next"]'),
    unmount: () => calendar.remove(),
  };
}
