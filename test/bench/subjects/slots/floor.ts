/** About the least a list of times can cost: one piece of HTML, and one attribute that changes. */
import type {Slot} from '../../../../src/appointment/appointment.model.js';
import type {Mounted} from '../subject.js';
import {changeButton, changed, clockOf, CSS, takenIn, TIMES, timesOf} from './times.js';

const sheet = new CSSStyleSheet();
sheet.replaceSync(CSS);

class FloorTimes extends HTMLElement {
  slots: readonly Slot[] = [];

  connectedCallback(): void {
    const root = this.attachShadow({mode: 'open'});
    root.adoptedStyleSheets = [sheet];
    const items = this.slots.map((slot) => `<li><button>${clockOf(slot)}</button></li>`);
    root.innerHTML = `<ul>${items.join('')}</ul>`;
  }

  show(slots: readonly Slot[]): void {
    const buttons = this.shadowRoot!.querySelectorAll('button');
    slots.forEach((slot, index) => {
      if (slot === this.slots[index]) return;
      buttons[index]!.setAttribute('aria-disabled', `${slot.status !== 'free'}`);
    });
    this.slots = slots;
  }
}

customElements.define('floor-times', FloorTimes);

export function mount(parent: HTMLElement, rows = TIMES): Mounted {
  const list = document.createElement('floor-times') as FloorTimes;
  list.slots = timesOf(rows);
  const control = changeButton(() => list.show(changed(list.slots)));
  parent.append(control, list);
  return {
    isShown: () => list.shadowRoot?.querySelectorAll('li').length === rows,
    title: () => takenIn(list.shadowRoot),
    control: () => control,
    unmount: () => (list.remove(), control.remove()),
  };
}
