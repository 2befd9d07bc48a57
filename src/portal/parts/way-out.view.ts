import {html, nothing, type TemplateResult} from 'lit';
import type {Localization} from '../../core/localization.js';
import type {PortalTexts} from '../portal.messages.js';
import type {WayOut} from '../way-out.model.js';

const titles = {
  phone: 'phoneTitle',
  email: 'emailTitle',
  address: 'addressTitle',
  file: 'fileTitle',
} as const;

/** What to note down, in place of following a link. */
export const wayOutView = (
  {kind, told}: WayOut,
  texts: Localization<PortalTexts>,
  close: () => void,
): TemplateResult =>
  html`<dialog class="way-out" aria-labelledby="way-out" aria-describedby="told" @close=${close}>
    <form method="dialog" class="stack">
      <div id="way-out" class="heading" role="heading" aria-level="2">
        ${texts.text(titles[kind])}
      </div>
      <div id="told" class="stack">
        ${told ? html`<p class="told numbers ${kind}"><bdi>${told}</bdi></p>` : nothing}
        <p>${texts.text(kind === 'file' ? 'fileText' : 'noteDown')}</p>
      </div>
      <div class="acts"><button class="primary">${texts.text('close')}</button></div>
    </form>
  </dialog>`;
