import {createElement} from 'react';
import {createRoot} from 'react-dom/client';
import {DayPicker} from 'react-day-picker';
import 'react-day-picker/style.css';
import type {Mounted} from '../subject.js';

const defaultMonth = new Date(2026, 10, 1);

export function mount(parent: HTMLElement): Mounted {
  const box = parent.appendChild(document.createElement('div'));
  const root = createRoot(box);
  root.render(createElement(DayPicker, {mode: 'single', defaultMonth}));
  return {
    isShown: () => box.querySelector('.rdp-day_button') !== null,
    title: () => box.querySelector('.rdp-caption_label')?.textContent ?? '',
    control: () => box.querySelector<HTMLElement>('.rdp-button_next'),
    unmount() {
      root.unmount();
      box.remove();
    },
  };
}
