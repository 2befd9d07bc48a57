/** What all timelines of this contest show. */
import type {Mounted} from '../subject.js';

export interface Step {
  readonly id: string;
  readonly label: string;
  readonly state: 'done' | 'current' | 'upcoming';
}

export const STEPS: readonly Step[] = [
  {id: 'received', label: 'Received', state: 'done'},
  {id: 'checked', label: 'Checked', state: 'done'},
  {id: 'printed', label: 'Printed', state: 'current'},
  {id: 'posted', label: 'Posted', state: 'upcoming'},
  {id: 'handed-over', label: 'Handed over', state: 'upcoming'},
];

export const CURRENT = STEPS.findIndex(({state}) => state === 'current');

/** The state in words, for those who do not see it. */
export const SAID = {done: 'completed', current: 'current', upcoming: 'not completed'} as const;

/** The few rules of those timelines that come without styles of their own. */
export const CSS = `ol { list-style: none; padding: 0; margin: 0; display: flex; gap: 8px }
li { flex: 1; border-top: 8px solid #919191 }
.done { border-color: #162e51 }
.current { border-color: #005ea2; font-weight: 700 }
.said { position: absolute; clip-path: inset(50%) }`;

/** A page of `count` timelines. `isDone` says of each whether its steps are there. */
export function mountPage<T extends HTMLElement>(
  parent: HTMLElement,
  count: number,
  create: (index: number) => T,
  isDone: (timeline: T) => boolean,
): Mounted {
  const box = parent.appendChild(document.createElement('div'));
  const all: T[] = [];
  for (let index = 0; index < count; index++) all.push(box.appendChild(create(index)));
  return {
    isShown: () => all.every(isDone),
    title: () => `${all.length} timelines`,
    control: () => undefined,
    unmount: () => box.remove(),
  };
}
