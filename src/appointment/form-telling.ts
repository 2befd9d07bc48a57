/** What the form around the picker is told, and what its server's errors do to the conversation. */
import type {Localization} from '../core/localization.js';
import type {AppointmentTexts} from './appointment.messages.js';
import type {BookingConversation} from './booking-conversation.js';
import type {Booking} from './booking.model.js';
import {memoOf} from './booking-memo.js';
import {offeringFor} from './catalog.model.js';
import {aboutWhat, formFields, lackOf, type ServerError} from './form-value.model.js';
import * as kept from './kept-booking.model.js';

/** What the telling depends on, beside the conversation. */
export interface Telling {
  readonly name: string | undefined;
  readonly required: boolean;
  /** To what the browser leads. */
  readonly way: HTMLElement | undefined;
  readonly texts: Localization<AppointmentTexts> | undefined;
}

/** What the browser keeps for the way back: ids, never what was typed; null where it is over. */
export const formState = (booking: Booking): string | null =>
  booking.appointment ? null : JSON.stringify(memoOf({...booking, hold: undefined}, {}));

/** Gives the form its fields and says what is missing. True, because the form has been told. */
export function tellForm(
  internals: ElementInternals,
  conversation: BookingConversation,
  {name, required, texts, way}: Telling,
): true {
  const {setting, state} = conversation;
  const data = new FormData();
  const fields = name ? formFields(name, state.booking) : [];
  for (const [key, value] of fields) data.append(key, value);
  const memo = setting.kiosk ? null : formState(state.booking);
  internals.setFormValue(fields.length > 0 ? data : null, memo);
  const lack = required ? lackOf(state.booking) : undefined;
  const [refused] = state.refused ?? [];
  const flags = {valueMissing: !!lack, customError: refused !== undefined};
  const message = refused ?? (lack && texts?.text(lack)) ?? '…';
  internals.setValidity(flags, message, way);
  return true;
}

/**
 * Shows what the page's server found wrong as soon as the citizen can mend it.
 *
 * @returns What has to wait until the details are asked for.
 */
export function applyErrors(
  errors: readonly ServerError[],
  conversation: BookingConversation,
): readonly ServerError[] {
  const {setting, state, step} = conversation;
  if (!setting.catalog || !step) return errors;
  const {fields, time} = aboutWhat(errors, offeringFor(setting.catalog, state.booking));
  if (time.length > 0) refuseTime(time, conversation);
  const isAsking = isPastTime(conversation);
  if (isAsking && fields.length > 0) {
    conversation.note({booking: kept.reopenDetails(state.booking), problems: fields}, 'problems');
  }
  return isAsking ? [] : fields.map(({name, detail = ''}) => ({name, detail}));
}

const isPastTime = ({step}: BookingConversation): boolean =>
  step === 'details' || step === 'review';

function refuseTime(refused: readonly string[], conversation: BookingConversation): void {
  if (isPastTime(conversation)) conversation.revisit('time');
  conversation.note({refused}, 'problems');
  // What is changed before drawing is drawn, but not asked for any more.
  queueMicrotask(() => conversation.searchAgain());
}
