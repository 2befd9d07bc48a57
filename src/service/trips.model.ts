/** How often the citizen has to travel: computed from the ways to apply, never claimed. */
import {type Answers, holds} from './rule.model.js';
import {openChannelQuestions, openChannels} from './questions.model.js';
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
export function tripsOf(service: ServiceDefinition, live: Answers): Trips {
  const channels = openChannels(service, live);
  const certain = channels.filter(({when}) => holds(when, live) === true);
  const most = certain.length > 0 ? certain[0] : channels.at(-1);
  const [least] = channels;
  return {
    least: least?.visits ?? 0,
    most: most?.visits ?? 0,
    channel: least,
    openQuestions: openChannelQuestions(service, live),
  };
}
