/** All that a card shows, beside what the page decides. Replaced, never changed. */
import type {ProviderError} from '../core/provider-error.model.js';
import type {Appointment, Slot} from './appointment.model.js';

export {roomState} from '../video/meeting.model.js';

/** What the citizen is being asked. */
export type CardQuestion = 'time' | 'move' | 'cancel';

/** What was done last. */
export type CardDone = 'activated' | 'moved' | 'cancelled' | 'stillDone' | 'linkNone';

/** What can be done at the office. */
export type CardAct = 'activate' | 'move' | 'cancel' | 'still';

/** How things stand. */
export interface CardState {
  /** How it stood when it was asked about last. */
  readonly appointment?: Appointment | undefined;
  /** Why the last look failed. */
  readonly error?: ProviderError | undefined;
  readonly isLoading: boolean;
  readonly question?: CardQuestion | undefined;
  /** The new time, once one is chosen. */
  readonly slot?: Slot | undefined;
  readonly reason: string;
  /** Why the last act failed. */
  readonly failure?: {readonly act: CardAct; readonly error: ProviderError} | undefined;
  readonly done?: CardDone | undefined;
  /** The earlier booking that could not be given back. */
  readonly still?: Appointment['stillBooked'];
}

/** Nothing is known. */
export const unknownCard: CardState = {isLoading: false, reason: ''};

/** Moments at which an appointment changes by itself, in milliseconds since 1970. */
export function momentsOf({appointment}: CardState): readonly number[] {
  const {activation, manage, video} = appointment ?? {};
  return [video?.joinFrom, video?.joinUntil, manage?.until, activation?.expiresAt].flatMap(
    (instant) => (instant ? [Date.parse(instant)] : []),
  );
}

/** Whether it can still be changed here: by the office's word, as long as its time lasts. */
export function changesOf(
  {manage, status}: Appointment,
  now: number,
): {readonly canCancel: boolean; readonly canMove: boolean; readonly isTooLate: boolean} {
  const stands = ['held', 'pending-activation', 'confirmed'].includes(status);
  const isOver = !!manage?.until && now > Date.parse(manage.until);
  const canCancel = stands && !isOver && !!manage?.canCancel;
  const canMove = status === 'confirmed' && !isOver && !!manage?.canReschedule;
  return {canCancel, canMove, isTooLate: stands && isOver};
}
