import {html, nothing} from 'lit';
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

/** A text of somebody else's: marked with its language where that is known, with its own direction. */
export const foreign = (text: string, lang?: string): unknown =>
  html`<bdi lang=${lang ?? nothing}>${text}</bdi>`;

/** A heading that the citizen is led to after an act. */
export const partHeading = (index: number, text: unknown, level: number, above?: string): unknown =>
  html`<div id="part-${index}" class="heading" role="heading" aria-level=${level} tabindex="-1">
    ${above ? html`<span class="above">${above}</span>` : nothing} ${text}
  </div>`;
