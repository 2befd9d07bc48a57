import english, {type AppointmentTexts} from '../../../../src/appointment/appointment.messages.js';
import {SlotList} from '../../../../src/appointment/parts/slot-list.js';
import {localize} from '../../../../src/core/localization.js';
import type {Mounted} from '../subject.js';
import {changeButton, changed, TIMES, timesOf} from './times.js';

customElements.define('bench-times', SlotList);

const texts = localize<AppointmentTexts>('en', [english]);

export function mount(parent: HTMLElement, rows = TIMES): Mounted {
  const list = document.createElement('bench-times') as SlotList;
  Object.assign(list, {texts, slots: timesOf(rows)});
  const control = changeButton(() => (list.slots = changed(list.slots)));
  parent.append(control, list);
  const inside = (selector: string) => list.shadowRoot?.querySelector(selector);
  return {
    isShown: () => inside('button') != null && inside('.group:last-child button') != null,
    title: () => inside('[role=heading]')?.textContent ?? '',
    control: () => control,
    unmount: () => (list.remove(), control.remove()),
  };
}
