import {html, type ReactiveController, type TemplateResult} from 'lit';
import type {Localization} from '../core/localization.js';
import type {AppointmentTexts} from './appointment.messages.js';
import type {BookingConversation} from './booking-conversation.js';
import type {DeskLoader} from './desk-loader.js';
import type {FormControl, FormLink} from './form-control.js';
import type {ServerError} from './form-value.model.js';

/** What the link stands between. */
export interface FormParts {
  readonly internals: ElementInternals;
  readonly conversation: BookingConversation;
  readonly desk: DeskLoader;
  readonly texts: () => Localization<AppointmentTexts> | undefined;
}

/**
 * Owns what passes between the conversation and the form around it. What the form is told is worked
 * out by the part that is fetched later; until then a needed time is missing, and nothing is sent.
 */
export class BookingFormLink implements FormLink, ReactiveController {
  readonly #host: FormControl;
  readonly #parts: FormParts;
  #errors: readonly ServerError[] = [];
  #isDisabled = false;

  constructor(host: FormControl, parts: FormParts) {
    this.#host = host;
    this.#parts = parts;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.addEventListener('invalid', this.#missed);
  }

  /** Before it is drawn, so that the list of errors is there to be focused. */
  hostUpdate(): void {
    const {conversation, desk} = this.#parts;
    if (this.#errors.length === 0 || !desk.isResumed) return;
    this.#errors =
      desk.draw((sheet) => sheet.applyErrors(this.#errors, conversation)) ?? this.#errors;
  }

  hostUpdated(): void {
    const {conversation, desk, internals, texts} = this.#parts;
    const {name, renderRoot, required} = this.#host;
    const way =
      renderRoot.querySelector<HTMLElement>('.chosen button') ??
      renderRoot.querySelector<HTMLElement>('#step') ??
      undefined;
    const about = {name, required, way, texts: texts()};
    const isTold = desk.draw((sheet) => sheet.tellForm(internals, conversation, about));
    // A message has to be there for a flag to be set, even before the texts are.
    // A chosen time that the form does not have yet must not be missing from what is sent.
    const isChosen = !!conversation.state.booking.slot;
    const message = texts()?.text(isChosen ? 'goesSoon' : 'timeMissing') ?? '…';
    const valueMissing = required || isChosen;
    if (!isTold) internals.setValidity({valueMissing}, message, way);
  }

  refuse(errors: readonly ServerError[]): void {
    this.#errors = errors;
    this.#host.requestUpdate();
  }

  reset(): void {
    const {conversation, desk} = this.#parts;
    // What is on its way to the office cannot be called back, and its answer must be read.
    if (desk.draw((_sheet, {isBooking}) => isBooking)) return;
    this.#errors = [];
    conversation.forget();
    // Whoever pressed the form's button stays there.
    conversation.takeFocus();
  }

  disable(isDisabled: boolean): void {
    this.#isDisabled = isDisabled;
    this.#host.requestUpdate();
  }

  /** Around all that the citizen can change; parts with a shadow root of their own have to be told. */
  frame(body: TemplateResult, parts: readonly HTMLElement[]): TemplateResult {
    for (const part of parts) part.inert = this.#isDisabled;
    return this.#isDisabled ? html`<fieldset disabled>${body}</fieldset>` : body;
  }

  restore(state: unknown): void {
    if (typeof state === 'string') this.#parts.desk.restore(state);
  }

  /** The browser's bubble goes after a moment; what is missing stays written. */
  readonly #missed = (): void => {
    const {conversation, desk} = this.#parts;
    if (desk.isResumed && !conversation.state.booking.slot) conversation.note({isMissing: true});
  };
}
