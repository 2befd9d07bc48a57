/** All that a conversation about an appointment consists of, beside the booking itself. */
import type {IsoMonth} from '../core/plain-date.model.js';
import type {ProviderError} from '../core/provider-error.model.js';
import type {MeetingMode, Slot} from './appointment.model.js';
import * as talk from './booking.model.js';
import type {DetailProblem} from './details.model.js';

/** Everything that was said, by the citizen and by the office. Replaced, never changed. */
export interface ConversationState {
  readonly booking: talk.Booking;
  /** The month the citizen turned to. */
  readonly month?: IsoMonth | undefined;
  /** Why the last act failed. */
  readonly failure?: ProviderError | undefined;
  /** What is wrong with the details. */
  readonly problems: readonly DetailProblem[];
  /** The time that somebody else took. */
  readonly lost?: Slot | undefined;
  /** Going on was tried before anything was chosen. */
  readonly isMissing?: boolean;
}

/** Id of what the citizen should meet next. */
export type FocusTarget = 'step' | 'failure' | 'problems' | 'times' | 'choice-0';

/** Nobody has said anything yet. */
export const beginning: ConversationState = {booking: talk.newBooking, problems: []};

/** The answers that follow from choosing one of a list. */
export const answers: Record<string, (booking: talk.Booking, value: string) => talk.Booking> = {
  service: talk.chooseService,
  people: (booking, value) => talk.chooseCount(booking, Number(value)),
  mode: (booking, value) => talk.chooseMode(booking, value as MeetingMode),
  place: talk.chooseSite,
};
