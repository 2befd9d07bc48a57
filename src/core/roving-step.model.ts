/**
 * Where a key press wants to go, independent of writing direction. `previous` and `next` lie
 * along the line of reading; `far-…` is a page with Shift.
 */
export type RovingStep =
  | 'previous'
  | 'next'
  | 'up'
  | 'down'
  | 'first'
  | 'last'
  | 'page-back'
  | 'page-forward'
  | 'far-back'
  | 'far-forward';

/** What of a keyboard event decides. */
export interface KeyPress {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

const steps: Readonly<Record<string, RovingStep>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'first',
  End: 'last',
};

/**
 * The step a key stands for; `undefined` for every other key and for the shortcuts of browser
 * and system.
 */
export function stepOfKey(press: KeyPress, isRightToLeft: boolean): RovingStep | undefined {
  const {key, shiftKey, ctrlKey, altKey, metaKey} = press;
  if (ctrlKey || altKey || metaKey) return undefined;
  if (key === 'PageUp') return shiftKey ? 'far-back' : 'page-back';
  if (key === 'PageDown') return shiftKey ? 'far-forward' : 'page-forward';
  if (shiftKey) return undefined;
  if (key === 'ArrowLeft') return isRightToLeft ? 'next' : 'previous';
  if (key === 'ArrowRight') return isRightToLeft ? 'previous' : 'next';
  // `Object.hasOwn` keeps a key named like a member of every object from being taken for one.
  return Object.hasOwn(steps, key) ? steps[key] : undefined;
}
