import {css, html, LitElement, unsafeCSS} from 'lit';
import {virtualize} from '@lit-labs/virtualizer/virtualize.js';
import {grid} from '@lit-labs/virtualizer/layouts/grid.js';
import type {Slot} from '../../../../src/appointment/appointment.model.js';
import type {Mounted} from '../subject.js';
import {changeButton, changed, clockOf, CSS, takenIn, TIMES, timesOf} from './times.js';

class VirtualTimes extends LitElement {
  static override readonly properties = {slots: {attribute: false}};
  static override readonly styles = css`
    ${unsafeCSS(CSS)}
    div {
      display: block;
    }
  `;

  declare slots: readonly Slot[];

  override render() {
    return html`<div>
      ${virtualize<Slot>({
        items: [...this.slots],
        keyFunction: ({id}) => id,
        layout: grid({itemSize: {width: '96px', height: '52px'}, gap: '8px'}),
        renderItem: (slot) =>
          html`<button aria-disabled=${slot.status !== 'free'}>${clockOf(slot)}</button>`,
      })}
    </div>`;
  }
}

customElements.define('virtual-times', VirtualTimes);

export function mount(parent: HTMLElement, rows = TIMES): Mounted {
  const list = document.createElement('virtual-times') as VirtualTimes;
  list.slots = timesOf(rows);
  const control = changeButton(() => (list.slots = changed(list.slots)));
  parent.append(control, list);
  return {
    isShown: () => list.shadowRoot?.querySelector('button') != null,
    title: () => takenIn(list.shadowRoot),
    control: () => control,
    unmount: () => (list.remove(), control.remove()),
  };
}
