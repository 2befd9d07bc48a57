import {html, nothing} from 'lit';
import type {Scene} from './scene.js';

/** The button that leaves the time step; a time that is booked elsewhere leads there. */
export function wayOn({away, conversation, texts}: Scene): unknown {
  const {isOnlyChosen, slot} = conversation.state.booking;
  if (isOnlyChosen) {
    const hasForm = conversation.desk !== undefined;
    return slot ? html`<p>${texts.text(hasForm ? 'goesWithForm' : 'goesSoon')}</p>` : nothing;
  }
  if (away) return away;
  const {canHold, isPending} = conversation;
  const label = canHold ? (isPending ? 'keeping' : 'keepTime') : 'continue';
  return html`<button
    type="button"
    class="primary"
    aria-disabled=${isPending ? 'true' : nothing}
    @click=${() => conversation.keepTime()}
  >
    ${texts.text(label)}
  </button>`;
}
