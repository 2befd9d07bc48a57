import {html, type TemplateResult} from 'lit';
import type {Localization} from '../../core/localization.js';
import type {PortalTexts} from '../portal.messages.js';

/** Keys that move about, or belong to another key. */
const MOVING = ['Tab', 'Shift', 'Control', 'Alt', 'AltGraph', 'Meta', 'CapsLock'];
/** Covers the page until somebody comes: any touch and any key opens it. */
export function attractView(texts: Localization<PortalTexts>, begin: () => void): TemplateResult {
  const open = (event: Event) => (event.currentTarget as HTMLDialogElement).close();
  const type = (event: KeyboardEvent) => {
    // A link that the author put there is followed; a press of the button opens by itself.
    const isPress = event.key === 'Enter' && event.target !== event.currentTarget;
    if (isPress || MOVING.includes(event.key)) return;
    event.preventDefault();
    open(event);
  };
  return html`<dialog
    class="attract"
    aria-label=${texts.text('welcome')}
    @click=${open}
    @keydown=${type}
    @close=${begin}
  >
    <slot name="attract"></slot>
    <button type="button" class="primary">${texts.text('begin')}</button>
  </dialog>`;
}
