/**
 * Where a key press wants to go, independent of writing direction. `previous` and `next` lie
 * along the line of reading; `far-…` is a page with Shift, `skip-…` passes over what does not matter.
 */
export type RovingStep =
  | 'previous'
  | 'next'
  | 'skip-back'
  | 'skip-forward'
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
  const ahead = isRightToLeft ? 'ArrowLeft' : 'ArrowRight';
  if (key === 'ArrowLeft' || key === 'ArrowRight') {
    if (shiftKey) return key === ahead ? 'skip-forward' : 'skip-back';
    return key === ahead ? 'next' : 'previous';
  }
  if (shiftKey) return undefined;
  // `Object.hasOwn` keeps a key named like a member of every object from being taken for one.
  return Object.hasOwn(steps, key) ? steps[key] : undefined;
}
