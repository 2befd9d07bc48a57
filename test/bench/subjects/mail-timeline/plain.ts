/** A bare list that is built anew from what the office answers. */
import type {Mounted} from '../subject.js';
import {CSS, EVENTS, eventsOf, mountList} from './events.js';
import {createRow} from './rows.js';

document.head.appendChild(document.createElement('style')).textContent = CSS;

export function mount(parent: HTMLElement, count = EVENTS): Mounted {
  const list = document.createElement('ol');
  list.append(...eventsOf(count).map(createRow));
  return mountList(parent, list, count, (events) => list.replaceChildren(...events.map(createRow)));
}
