/** How often the citizen has to travel: computed from the ways to apply, never claimed. */
import {type Answers, answerTo, holds} from './rule.model.js';
import {CHANNEL_ANSWER, factsOf, openChannelQuestions, openChannels} from './questions.model.js';
import type {Channel, ServiceDefinition} from './service.model.js';

/** The trips of this citizen; `least` and `most` are equal where the number is known. */
export interface Trips {
  readonly least: number;
  readonly most: number;
  /** The way to apply that needs the fewest; undefined where no way is open at all. */
  readonly channel: Channel | undefined;
  /** Answers still missing on which the number depends. */
  readonly openQuestions: number;
}

/**
 * Trips, given the answers that count. The citizen takes the way with the fewest, or the one they
 * chose; a way that may be open makes the least possible, one that surely is bounds the most.
 */
export function tripsOf(service: ServiceDefinition, answers: Answers): Trips {
  const facts = factsOf(service, answers);
  const channels = openChannels(service, answers);
  const sure = channels.find(({when}) => holds(when, facts) === true);
  const [channel] = channels;
  const least = channel?.visits ?? 0;
  // A chosen way that may yet close, or turn out to be open, counts as well.
  const chosen = channels.find(({id}) => id === answerTo(answers, CHANNEL_ANSWER));
  const most = Math.max(chosen?.visits ?? 0, (sure ?? channels.at(-1))?.visits ?? 0);
  const open = least === most ? 0 : openChannelQuestions(service, answers);
  return {least, most, channel, openQuestions: open};
}
