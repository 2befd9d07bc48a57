import {html, type TemplateResult} from 'lit';
import type {Localization} from '../../core/localization.js';
import type {PortalTexts} from '../portal.messages.js';

/** What can be said to the question whether somebody is there. */
export interface WarningActs {
  readonly stay: () => void;
  readonly end: () => void;
}

/** Asks whether somebody is still there. Closing it brings the focus back to where they were. */
export const warningView = (
  secondsLeft: number,
  texts: Localization<PortalTexts>,
  {end, stay}: WarningActs,
): TemplateResult =>
  html`<dialog class="warning" aria-labelledby="title" aria-describedby="until" @close=${stay}>
    <form method="dialog" class="stack">
      <div id="title" class="heading" role="heading" aria-level="2">${texts.text('idleTitle')}</div>
      <p id="until" role="timer">${texts.text('idleText', {count: secondsLeft})}</p>
      <div class="acts stack">
        <button class="primary">${texts.text('stay')}</button>
        <button type="button" class="plain" @click=${end}>${texts.text('end')}</button>
      </div>
    </form>
  </dialog>`;
