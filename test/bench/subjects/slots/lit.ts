/** What Lit alone costs: one element, keyed times, one property. */
import {css, html, LitElement, unsafeCSS} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {Slot} from '../../../../src/appointment/appointment.model.js';
import type {Mounted} from '../subject.js';
import {changeButton, changed, clockOf, CSS, takenIn, TIMES, timesOf} from './times.js';

class BareTimes extends LitElement {
  static override readonly properties = {slots: {attribute: false}};
  static override readonly styles = css`
    ${unsafeCSS(CSS)}
  `;

  declare slots: readonly Slot[];

  override render() {
    return html`<ul>
      ${repeat(
        this.slots,
        ({id}) => id,
        (slot) =>
          html`<li>
            <button aria-disabled=${slot.status !== 'free'}>${clockOf(slot)}</button>
          </li>`,
      )}
    </ul>`;
  }
}

customElements.define('bare-times', BareTimes);

export function mount(parent: HTMLElement, rows = TIMES): Mounted {
  const list = document.createElement('bare-times') as BareTimes;
  list.slots = timesOf(rows);
  const control = changeButton(() => (list.slots = changed(list.slots)));
  parent.append(control, list);
  return {
    isShown: () => list.shadowRoot?.querySelectorAll('li').length === rows,
    title: () => takenIn(list.shadowRoot),
    control: () => control,
    unmount: () => (list.remove(), control.remove()),
  };
}
