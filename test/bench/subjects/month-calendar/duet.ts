/** Duet's calendar is a dialog below an input; shown here at once, to be compared with the others. */
import {DuetDatePicker} from '@duetds/date-picker/custom-element';
import '@duetds/date-picker/dist/duet/themes/default.css';
import type {Mounted} from '../subject.js';

// Stencil draws in the next frame. Its work is measured, not its waiting.
globalThis.requestAnimationFrame = (draw) => {
  queueMicrotask(() => draw(performance.now()));
  return 0;
};

customElements.define('duet-date-picker', DuetDatePicker);

export function mount(parent: HTMLElement): Mounted {
  const picker = parent.appendChild(document.createElement('duet-date-picker')) as HTMLElement & {
    show?(): Promise<void>;
  };
  picker.setAttribute('value', '2026-11-01');
  let isOpened = false;
  return {
    isShown() {
      const isDrawn = picker.querySelector('.duet-date__day') !== null;
      if (isDrawn && !isOpened) void picker.show?.();
      isOpened = isDrawn;
      return isDrawn && picker.querySelector('.duet-date__dialog.is-active') !== null;
    },
    title: () => picker.querySelector('.duet-date__header [aria-live]')?.textContent ?? '',
    control: () => picker.querySelector<HTMLElement>('.duet-date__next'),
    unmount: () => picker.remove(),
  };
}
