/** What all lists of this contest show. */
import type {Slot} from '../../../../src/appointment/appointment.model.js';

/** How many times a list has where nobody says: as many as a busy office really offers. */
export const TIMES = 200;

const OPENING = 8 * 3600;
const OPEN_SECONDS = 10 * 3600;

const two = (part: number): string => String(Math.floor(part)).padStart(2, '0');

/** The clock time of a slot, as all of the lists write it. */
export const clockOf = ({start}: Slot): string => start.slice(11, 16);

const slotAt = (second: number, id: string): Slot => {
  const clock = [second / 3600, (second / 60) % 60, second % 60].map(two).join(':');
  return {id, start: `2026-11-26T${clock}+08:00`, siteId: 'room', mode: 'video', status: 'free'};
};

const made = new Map<number, readonly Slot[]>();

/** So many times of one day, evenly spread, all free; made once, as a page has them from its server. */
export function timesOf(count: number): readonly Slot[] {
  const times =
    made.get(count) ??
    Array.from({length: count}, (_, index) =>
      slotAt(OPENING + (index * OPEN_SECONDS) / count, `${index}`),
    );
  made.set(count, times);
  return times;
}

/** The time that changes: near the beginning, so that every technique has it in the document. */
const CHANGING = 7;

/** The same times, of which one is taken or free again. */
export const changed = (slots: readonly Slot[]): Slot[] => {
  const slot = slots[CHANGING]!;
  const all = [...slots];
  all[CHANGING] = {...slot, status: slot.status === 'free' ? 'busy' : 'free'};
  return all;
};

/** The few rules of the lists that come without styles of their own. */
export const CSS = `ul { list-style: none; padding: 0; margin: 0; display: grid; gap: 8px;
grid-template-columns: repeat(auto-fill, minmax(88px, 1fr)) }
button { inline-size: 100%; min-block-size: 44px; font-size: 18px }`;

/** The button that makes the change, the same for all. */
export function changeButton(change: () => void): HTMLElement {
  const button = document.createElement('button');
  button.textContent = 'Change one';
  button.addEventListener('click', change);
  return button;
}

/** How many of the lists’ buttons are taken, as their title. */
export const takenIn = (root: ParentNode | null | undefined): string =>
  `${root?.querySelectorAll('[aria-disabled=true]').length ?? 0} taken`;
