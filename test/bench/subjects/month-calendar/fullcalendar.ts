/** A week of times, as a calendar of appointments is built with it. */
import {Calendar} from '@fullcalendar/core';
import timeGrid from '@fullcalendar/timegrid';
import type {Mounted} from '../subject.js';

export function mount(parent: HTMLElement): Mounted {
  const box = parent.appendChild(document.createElement('div'));
  const calendar = new Calendar(box, {
    plugins: [timeGrid],
    initialView: 'timeGridWeek',
    initialDate: '2026-11-02',
  });
  calendar.render();
  return {
    isShown: () => box.querySelector('.fc-timegrid-slot') !== null,
    title: () => box.querySelector<HTMLElement>('.fc-col-header-cell')?.dataset['date'] ?? '',
    control: () => box.querySelector<HTMLElement>('.fc-next-button'),
    unmount() {
      calendar.destroy();
      box.remove();
    },
  };
}
