import {html, type TemplateResult} from 'lit';
import type {IsoDate} from '../../core/plain-date.model.js';
import type {Slot} from '../appointment.model.js';
import type {Scene} from './scene.js';
import {soonTime} from './slot-words.js';

/** A few times as large cards: the soonest ones, or those close to a time that was lost. */
export const timeCards = (
  slots: readonly Slot[],
  today: IsoDate | undefined,
  choose: (slot: Slot) => void,
  {catalog, conversation, texts}: Scene,
): TemplateResult =>
  html`<ul class="cards wide">
    ${slots.map(
      (slot) =>
        html`<li>
          <button
            type="button"
            data-slot=${slot.id}
            aria-pressed=${slot.id === conversation.state.booking.slot?.id}
            @click=${() => choose(slot)}
          >
            <strong class="numbers">${soonTime(texts, slot, today)}</strong>
            <span class="muted">${catalog.sites.find(({id}) => id === slot.siteId)?.name}</span>
          </button>
        </li>`,
    )}
  </ul>`;
