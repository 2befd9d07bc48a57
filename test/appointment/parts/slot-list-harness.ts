import {afterEach, expect} from 'vitest';
import english, {type AppointmentTexts} from '../../../src/appointment/appointment.messages.js';
import type {Slot} from '../../../src/appointment/appointment.model.js';
import {SlotPickedEvent} from '../../../src/appointment/parts/slot-list.events.js';
import {SlotList} from '../../../src/appointment/parts/slot-list.js';
import {defineElements} from '../../../src/core/define.js';
import {localize} from '../../../src/core/localization.js';

defineElements({'slot-list': SlotList});

const texts = localize<AppointmentTexts>('en', [english]);

/** A free time by video. */
export const at = (start: string): Slot => ({
  id: start,
  start,
  siteId: 'room',
  mode: 'video',
  status: 'free',
});

const two = (part: number): string => String(Math.floor(part)).padStart(2, '0');

/** So many times between eight and eighteen o’clock. */
export const many = (count: number): Slot[] =>
  Array.from({length: count}, (_, index) => {
    const second = 8 * 3600 + (index * 36_000) / count;
    const clock = [second / 3600, (second / 60) % 60, second % 60].map(two).join(':');
    return {...at(`2026-11-26T${clock}+08:00`), id: `${index}`};
  });

// Two cores may be busy with other tests: long enough never to decide the outcome.
export const patience = {timeout: 8000};

const drawn = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));

const lists: SlotList[] = [];

/** Puts a list on the page, and waits until it is drawn. */
export async function open(slots: readonly Slot[], more: Partial<SlotList> = {}) {
  const list = Object.assign(document.createElement('zt-slot-list') as SlotList, {
    texts,
    slots,
    ...more,
  });
  lists.push(list);
  document.body.append(list);
  await expect.poll(() => list.shadowRoot?.querySelector('button'), patience).not.toBeNull();
  // Nobody can scroll before there is something to see.
  await drawn();
  await drawn();
  return list;
}

afterEach(() => lists.splice(0).forEach((list) => list.remove()));

/** What of the list is drawn. */
export const all = (list: SlotList, selector: string) => [
  ...list.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
export const words = (element: Element | undefined) =>
  element?.textContent?.replace(/\s+/g, ' ').trim();
export const headings = (list: SlotList) => all(list, '[role=heading]').map(words);
export const names = (list: SlotList) => all(list, 'button').map(words);

/** Ids of the times that are chosen in the list from now on. */
export function chosenIn(list: SlotList): readonly string[] {
  const chosen: string[] = [];
  list.addEventListener(SlotPickedEvent.type, (event) =>
    chosen.push((event as SlotPickedEvent).slot.id),
  );
  return chosen;
}
