import {html, nothing, type TemplateResult} from 'lit';
import {formatClock} from '../../core/formats.js';
import {checkIcon} from '../../core/icons.js';
import type {Slot} from '../appointment.model.js';
import {isFree, slotGroups, slotsByDay} from '../slots.model.js';
import type {Scene} from './scene.js';

/** The times of one day under Morning and Afternoon. Choosing one leaves the focus where it is. */
export function slotList(slots: readonly Slot[], scene: Scene): readonly TemplateResult[] {
  const {conversation, level, texts} = scene;
  const {booking, lost} = conversation.state;
  const offered = slots.filter((slot) => isFree(slot) && slot.id !== lost?.id);
  // The office no longer lists a lost time, but the citizen looks for it.
  const shown = slotsByDay(lost ? [...offered, lost] : offered).get(booking.date ?? '') ?? [];
  return slotGroups(shown).map(
    ({part, slots: times}) =>
      html`<div class="slots wide" role="group" aria-labelledby=${part}>
        <div id=${part} role="heading" aria-level=${level + 2} class="muted">
          ${texts.text('groupCount', {
            part: texts.text(part),
            free: texts.text('free', {count: times.filter(isFree).length}),
          })}
        </div>
        <ul>
          ${times.map((slot) => html`<li>${slotButton(slot, scene)}</li>`)}
        </ul>
      </div>`,
  );
}

function slotButton(slot: Slot, {conversation, texts}: Scene): TemplateResult {
  const {booking, lost} = conversation.state;
  const isChosen = slot.id === booking.slot?.id;
  const isLost = slot.id === lost?.id;
  return html`<button
    type="button"
    aria-pressed=${isChosen}
    aria-disabled=${isLost ? 'true' : nothing}
    @click=${() => !isLost && conversation.chooseSlot(slot)}
  >
    ${isChosen ? checkIcon() : nothing}
    <span class="time">${formatClock(texts.lang, slot.start)}</span>
    ${isLost ? html`<span class="small">${texts.text('justTaken')}</span>` : nothing}
  </button>`;
}
