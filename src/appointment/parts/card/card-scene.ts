import {html, nothing, type TemplateResult} from 'lit';
import type {Localization} from '../../../core/localization.js';
import {phoneLink} from '../../../core/notice.view.js';
import type {AppointmentTexts} from '../../appointment.messages.js';
import type {Appointment} from '../../appointment.model.js';
import type {CardConversation} from '../../card-conversation.js';
import type {CardTexts} from '../../card.messages.js';

/** Everything a view of the card draws from. */
export interface CardScene {
  readonly texts: Localization<CardTexts>;
  /** The picker's texts, for days, times and the calendar. */
  readonly words: Localization<AppointmentTexts>;
  readonly conversation: CardConversation;
  readonly host: HTMLElement;
  /** Level of the card's own heading. */
  readonly level: number;
  /** Where another appointment is booked. */
  readonly bookUrl: string | undefined;
}

/** The same with the appointment, once it is known. */
export interface KnownScene extends CardScene {
  readonly appointment: Appointment;
}

/** A heading that can have the focus, `depth` levels below the card's own. */
export const cardHeading = (
  {level}: CardScene,
  id: string,
  text: string,
  depth = 1,
): TemplateResult =>
  html`<div
    id=${id}
    class=${depth ? 'subheading' : 'heading'}
    role="heading"
    aria-level=${level + depth}
    tabindex="-1"
  >
    ${text}
  </div>`;

/** Somebody who can be asked; nothing where no number is known. */
export const callLink = ({texts}: CardScene, phone: string | undefined): unknown =>
  phone ? html`<p>${phoneLink(phone, texts.text('call', {phone}))}</p>` : nothing;

/** A button of an act: the same in both states, so that the focus stays. */
export const actButton = (
  label: string,
  waiting: string,
  isPending: boolean,
  press: () => void,
): TemplateResult =>
  html`<button
    type="button"
    class="primary"
    aria-disabled=${isPending ? 'true' : nothing}
    @click=${() => !isPending && press()}
  >
    ${isPending ? waiting : label}
  </button>`;

/** Why, where somebody wants to say; it is never asked for twice. */
export const reasonField = ({conversation, texts}: CardScene): TemplateResult =>
  html`<div class="field wide">
    <label for="reason">${texts.text('reason')}</label>
    <textarea
      id="reason"
      rows="2"
      maxlength="500"
      .value=${conversation.state.reason}
      @input=${({target}: Event) => conversation.enterReason((target as HTMLTextAreaElement).value)}
    ></textarea>
  </div>`;
