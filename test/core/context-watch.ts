import {vi} from 'vitest';

/** Counts who listens on the document for one kind of event, from now on. */
export function watchListeners(target: EventTarget, types: readonly string[]): () => number {
  const listening = new Set<unknown>();
  const add = target.addEventListener.bind(target);
  const remove = target.removeEventListener.bind(target);
  vi.spyOn(target, 'addEventListener').mockImplementation((type, listener, options) => {
    if (types.includes(type)) listening.add(keyOf(type, listener));
    add(type, listener, options);
  });
  vi.spyOn(target, 'removeEventListener').mockImplementation((type, listener, options) => {
    if (types.includes(type)) listening.delete(keyOf(type, listener));
    remove(type, listener, options);
  });
  return () => listening.size;
}

const keys = new Map<string, Map<unknown, object>>();

/** One object for each pair: the same listener may listen to several kinds of events. */
function keyOf(type: string, listener: unknown): object {
  const ofType = keys.get(type) ?? new Map<unknown, object>();
  keys.set(type, ofType);
  const key = ofType.get(listener) ?? {};
  ofType.set(listener, key);
  return key;
}
