import {html, nothing, type TemplateResult} from 'lit';
import {offeringFor} from '../catalog.model.js';
import type {DeskScene} from './desk-scene.js';
import {listUnder} from './list.view.js';

/** Last look before anything is booked: what to bring, and what happens to who does not come. */
export function reviewStep(scene: DeskScene): TemplateResult {
  const {catalog, conversation, desk, texts, visit} = scene;
  const {isPending} = desk;
  const rule = offeringFor(catalog, conversation.state.booking)?.missedRule;
  return html`<p>${texts.text('reviewHint')}</p>
    ${listUnder('bring', texts.text('bring'), visit?.bring, scene)}
    ${rule ? html`<p class="wide"><strong>${texts.text('missedRule')}</strong> ${rule}</p>` : nothing}
    <button
      type="button"
      class="primary"
      aria-disabled=${isPending ? 'true' : nothing}
      @click=${() => desk.book()}
    >
      ${texts.text(isPending ? 'confirming' : 'confirm')}
    </button>`;
}
