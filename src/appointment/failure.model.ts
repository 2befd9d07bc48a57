/** What a refusal of the office means for the conversation. */
import {isUndecided} from '../core/undecided.model.js';
import {ProviderError} from '../core/provider-error.model.js';
import * as talk from './booking.model.js';
import * as kept from './kept-booking.model.js';
import type {ActName, ConversationState, FocusTarget} from './conversation.model.js';
import {refusedDetails} from './details.model.js';

/** How the conversation stands after a refusal, and what the citizen should meet. */
export interface Setback {
  readonly change: Partial<ConversationState>;
  readonly focus: FocusTarget;
  /** The times on show are no longer true. */
  readonly isStale?: boolean;
}

/** What follows from an act that failed. Nothing that was typed is lost, whatever it is. */
export function setbackOf(
  {booking, isUnsure}: ConversationState,
  act: ActName,
  error: ProviderError,
): Setback {
  const {code, extras} = error;
  const refused = act === 'book' && code === 'invalid' ? (extras.errors ?? []) : [];
  if (refused.length > 0) {
    const problems = refusedDetails(refused);
    return {change: {booking: kept.reopenDetails(booking), problems}, focus: 'problems'};
  }
  // A hold that the office no longer knows has expired.
  const isGone = act !== 'hold' && (code === 'not-found' || code === 'hold-expired');
  const failed = {
    failure: isGone ? new ProviderError('hold-expired', extras) : error,
    failedAct: act,
    isUnsure: act === 'book' ? isUndecided(code) || (isUnsure && isGone) : isUnsure,
  };
  if (isGone) return {change: {...failed, booking: talk.letGo(booking)}, focus: 'failure'};
  if (code !== 'slot-taken') {
    return {change: failed, focus: 'failure', isStale: code === 'changed'};
  }
  const lost = booking.slot && {...booking.slot, status: 'busy' as const};
  const change = {...failed, booking: kept.loseSlot(booking), lost};
  return {change, focus: 'failure', isStale: true};
}
