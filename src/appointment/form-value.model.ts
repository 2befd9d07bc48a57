/** What a form around the picker gets, and what its server may say about it. */
import type {Consent, FieldSpec} from './appointment.model.js';
import type {Booking} from './booking.model.js';
import {type DetailProblem, refusedDetails} from './details.model.js';

/** One thing the page's own server found wrong. */
export interface ServerError {
  /** JSON pointer into what was sent: `/contact/email`. Its last part names the field. */
  readonly pointer?: string | undefined;
  /** Name of the field or id of the consent, where there is no pointer. */
  readonly name?: string | undefined;
  /** What is wrong, as the citizen reads it. */
  readonly detail: string;
}

/** What is still to be done before the form can be sent. */
export type Lack = 'timeMissing' | 'bookFirst';

/** What the form needs and has not got; undefined where nothing is missing. */
export function lackOf({appointment, isOnlyChosen, slot}: Booking): Lack | undefined {
  if (isOnlyChosen) return slot ? undefined : 'timeMissing';
  if (appointment) return undefined;
  return slot ? 'bookFirst' : 'timeMissing';
}

/**
 * The form's fields: the id under `name`, all else under `name-…`. With a hyphen, because PHP writes
 * an underscore for a dot. Empty where there is nothing to send.
 *
 * Booked: `name` is the appointment's id, `name-reference` what a person reads out. Only chosen:
 * `name` is the slot's id; beside it `-start` (ISO 8601 with the site's offset), `-site`, `-mode`,
 * `-service` and `-count`.
 */
export function formFields(name: string, booking: Booking): readonly (readonly [string, string])[] {
  const {appointment, count = 1, isOnlyChosen, serviceId = '', slot} = booking;
  if (appointment) {
    return [
      [name, appointment.id],
      [`${name}-reference`, appointment.reference],
    ];
  }
  if (!slot || !isOnlyChosen) return [];
  return [
    [name, slot.id],
    [`${name}-start`, slot.start],
    [`${name}-site`, slot.siteId],
    [`${name}-mode`, slot.mode],
    [`${name}-service`, serviceId],
    [`${name}-count`, String(count)],
  ];
}

/** What a server's errors are about: answers to the office's questions, or else the time. */
export function aboutWhat(
  errors: readonly ServerError[],
  form: {readonly fields: readonly FieldSpec[]; readonly consents: readonly Consent[]} | undefined,
): {readonly fields: readonly DetailProblem[]; readonly time: readonly string[]} {
  const asked = [
    ...(form?.fields.map(({name}) => name) ?? []),
    ...(form?.consents.map(({id}) => id) ?? []),
  ];
  const problems = refusedDetails(
    errors.map(({detail, name = '', pointer = name}) => ({detail, pointer})),
  );
  return {
    fields: problems.filter(({name}) => asked.includes(name)),
    time: problems.filter(({name}) => !asked.includes(name)).map(({detail = ''}) => detail),
  };
}
