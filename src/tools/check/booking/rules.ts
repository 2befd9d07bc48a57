import type {Rule} from '../rule.js';
import {activatingRules} from './activating.js';
import {bookingRules} from './booking.js';
import {cancellingRules} from './cancelling.js';
import {holdingRules} from './holding.js';
import {lastPlaceRules} from './last-place.js';
import {lookingRules} from './looking.js';
import {movingRules} from './moving.js';
import type {Visit} from './visit.js';
import {waitingRules} from './waiting.js';

/** One booking from the hold to its end; each rule goes on from where the one before has come. */
export const visitRules: readonly Rule<Visit>[] = [
  ...waitingRules,
  ...holdingRules,
  ...lastPlaceRules,
  ...bookingRules,
  ...activatingRules,
  ...lookingRules,
  ...movingRules,
  ...cancellingRules,
];
