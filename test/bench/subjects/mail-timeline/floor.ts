/** About the least a history can cost: a bare list, and a new event is one more row. */
import type {Mounted} from '../subject.js';
import {CSS, EVENTS, eventsOf, mountList} from './events.js';
import {createRow} from './rows.js';

document.head.appendChild(document.createElement('style')).textContent = CSS;

export function mount(parent: HTMLElement, count = EVENTS): Mounted {
  const list = document.createElement('ol');
  list.append(...eventsOf(count).map(createRow));
  return mountList(parent, list, count, ([newest]) => list.prepend(createRow(newest!)));
}
