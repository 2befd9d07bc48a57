import {html, nothing} from 'lit';
import {tamed} from '../../core/foreign-text.js';
import type {Localization} from '../../core/localization.js';
import type {MailTexts} from '../mail.messages.js';
import type {Reader} from '../moment.words.js';
import type {TrackerConversation} from '../tracker-conversation.js';

/** Everything the views of the tracker draw from. */
export interface TrackerScene {
  readonly texts: Localization<MailTexts>;
  readonly reader: Reader;
  readonly conversation: TrackerConversation;
  /** Level of each shipment's heading. */
  readonly level: number;
}

/** A heading that the citizen is led to after an act. */
export const partHeading = (index: number, text: unknown, level: number, above?: string): unknown =>
  html`<div id="part-${index}" class="heading" role="heading" aria-level=${level} tabindex="-1">
    ${above ? html`<span class="above"><bdi>${tamed(above)}</bdi></span>` : nothing} ${text}
  </div>`;
