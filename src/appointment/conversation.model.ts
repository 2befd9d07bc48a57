/** All that a conversation about an appointment consists of, beside the booking itself. */
import type {IsoDate, IsoMonth} from '../core/plain-date.model.js';
import type {ProviderError} from '../core/provider-error.model.js';
import type {MeetingMode, Slot} from './appointment.model.js';
import * as talk from './booking.model.js';
import type {DetailProblem} from './details.model.js';

/** What can fail at the office, and be tried again. */
export type ActName = 'hold' | 'extend' | 'book';

/** Everything that was said, by the citizen and by the office. Replaced, never changed. */
export interface ConversationState {
  readonly booking: talk.Booking;
  /** The month the citizen turned to. */
  readonly month?: IsoMonth | undefined;
  /** Why the last act failed. */
  readonly failure?: ProviderError | undefined;
  /** Which act that was. */
  readonly failedAct?: ActName | undefined;
  /** A booking was sent, and nobody knows whether it arrived: it must not be sent as another one. */
  readonly isUnsure?: boolean | undefined;
  /** Somebody on the page answers anti-bot challenges. */
  readonly hasAntibot?: boolean | undefined;
  /** What is wrong with the details. */
  readonly problems: readonly DetailProblem[];
  /** What the page's own server found wrong with the time; another one mends it. */
  readonly refused?: readonly string[] | undefined;
  /** The time that somebody else took. */
  readonly lost?: Slot | undefined;
  /** Going on was tried before anything was chosen. */
  readonly isMissing?: boolean;
}

/** What follows the chosen time: it is kept and booked. It arrives later than the conversation. */
export interface Desk {
  /** Whether an answer is awaited. */
  readonly isPending: boolean;
  /** Whether the booking itself is on its way, which cannot be taken back. */
  readonly isBooking: boolean;
  /** Follows what was said. To be called before each render. */
  settle(): void;
  /** Asks the office to keep the chosen time; where it keeps none, goes on without. */
  keepTime(): void;
  /** Gives the kept time back. */
  giveBack(): void;
  /** The next person begins. */
  forget(): void;
}

/** Id of what the citizen should meet next. */
export type FocusTarget =
  'step' | 'failure' | 'problems' | 'times' | 'choice-0' | 'kept' | 'waitlist' | 'waitlist-title';

/** What the page says beforehand, which the citizen may change. */
export interface Beforehand {
  /** For how many people or cases. */
  readonly count?: number | undefined;
  /** The day whose times are shown first. */
  readonly date?: IsoDate | undefined;
  /** Only a time is chosen here: the page's own form books it. */
  readonly isOnlyChosen?: boolean | undefined;
}

/** Nobody has said anything yet. */
export const beginning: ConversationState = {booking: talk.newBooking, problems: []};

/** What the page says beforehand counts where the citizen has said nothing. */
export const withBeforehand = (
  booking: talk.Booking,
  {count, date, isOnlyChosen}: Beforehand,
): talk.Booking => ({
  ...booking,
  isOnlyChosen,
  count: booking.count ?? count,
  date: booking.date ?? date,
});

/** The answers that follow from choosing one of a list. */
export const answers: Record<string, (booking: talk.Booking, value: string) => talk.Booking> = {
  service: talk.chooseService,
  people: (booking, value) => talk.chooseCount(booking, Number(value)),
  mode: (booking, value) => talk.chooseMode(booking, value as MeetingMode),
  place: talk.chooseSite,
};
