import {html, type TemplateResult} from 'lit';
import type {IsoDate} from '../../core/plain-date.model.js';
import type {Slot} from '../appointment.model.js';
import {ownTag, type Scene} from './scene.js';
import {soonTime} from './slot-words.js';

/** A few times as large cards: the soonest ones, or those close to a time that was lost. */
export const timeCards = (
  slots: readonly Slot[],
  today: IsoDate | undefined,
  choose: (slot: Slot) => void,
  scene: Scene,
): TemplateResult =>
  html`<ul class="cards wide">
    ${slots.map((slot) => html`<li>${card(slot, today, choose, scene)}</li>`)}
  </ul>`;

function card(
  slot: Slot,
  today: IsoDate | undefined,
  choose: (slot: Slot) => void,
  scene: Scene,
): TemplateResult {
  const {catalog, conversation, texts} = scene;
  const site = catalog.sites.find(({id}) => id === slot.siteId);
  return html`<button
    type="button"
    data-slot=${slot.id}
    aria-pressed=${slot.id === conversation.state.booking.slot?.id}
    @click=${() => choose(slot)}
  >
    <strong class="numbers">${soonTime(texts, slot, today)}</strong>
    <span class="muted" lang=${ownTag(scene)}>${site?.name}</span>
  </button>`;
}
