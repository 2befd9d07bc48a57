import type {LitElement} from 'lit';
import {vi} from 'vitest';

const ROUNDS = 200;

/** Counts what is added to something less what is taken away again, by kind. */
export function listenersOf(target: EventTarget): Map<string, number> {
  const counts = new Map<string, number>();
  const count = (type: string, by: number) => counts.set(type, (counts.get(type) ?? 0) + by);
  const add = target.addEventListener.bind(target);
  const remove = target.removeEventListener.bind(target);
  vi.spyOn(target, 'addEventListener').mockImplementation((...args: Parameters<typeof add>) => {
    count(args[0], 1);
    add(...args);
  });
  vi.spyOn(target, 'removeEventListener').mockImplementation(
    (...args: Parameters<typeof remove>) => {
      count(args[0], -1);
      remove(...args);
    },
  );
  return counts;
}

/**
 * Puts elements in and takes them out 200 times: one that was there already, with all that it shows, and
 * a new one each time. Tells what of theirs stays on the window, the document and the clock.
 */
export async function leftBehind(ready: LitElement, make: () => LitElement): Promise<string[]> {
  const place = ready.parentElement!;
  ready.remove();
  vi.useFakeTimers({toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval']});
  try {
    const all = [listenersOf(window), listenersOf(document)];
    for (let round = 0; round < ROUNDS; round++) {
      const fresh = make();
      place.append(ready, fresh);
      await Promise.all([ready.updateComplete, fresh.updateComplete]);
      ready.remove();
      fresh.remove();
    }
    const listeners = all.flatMap((counts) => [...counts].filter(([, left]) => left !== 0));
    const timers = vi.getTimerCount();
    return [
      ...listeners.map(([type, left]) => `${left} listeners to ${type}`),
      ...(timers ? [`${timers} timers`] : []),
    ];
  } finally {
    vi.useRealTimers();
    vi.restoreAllMocks();
    place.append(ready);
  }
}
