import type {Slot} from '../../../appointment/appointment.model.js';
import type {BackEnd} from '../back-end.js';
import {catalogOf, type Chosen, chosenOf, slotPageOf} from '../facts.js';
import {notOffered, notTried, Stop} from '../rule.js';
import {type Details, detailsFor} from './details.js';

/** What is booked, and the two times that it is booked at, one after the other. */
export interface Plan {
  readonly chosen: Chosen;
  /** The one with the fewest places left. */
  readonly first: Slot;
  /** Where it is moved to; absent where no other time is free. */
  readonly second: Slot | undefined;
  readonly details: Details;
}

const end = ({durationMinutes = 0, end: said, start}: Slot): number =>
  said ? Date.parse(said) : Date.parse(start) + durationMinutes * 60_000;

const overlap = (one: Slot, other: Slot): boolean =>
  Date.parse(one.start) < end(other) && Date.parse(other.start) < end(one);

/** Fewest places first, so that the last one can be seen to go; then latest, where it disturbs least. */
const forCheck = (one: Slot, other: Slot): number =>
  (one.remaining ?? Infinity) - (other.remaining ?? Infinity) ||
  Date.parse(other.start) - Date.parse(one.start);

/** Chooses what is booked and when. Ends a rule where nothing can be. */
export async function planOf(backEnd: BackEnd): Promise<Plan> {
  const {capabilities} = await catalogOf(backEnd);
  if (!capabilities.hold) throw new Stop(notOffered('`capabilities`: it keeps no times'));
  const chosen = await chosenOf(backEnd);
  const {offering} = chosen;
  if (offering.antibotRequired) {
    throw new Stop(notTried('a challenge comes before the hold; let the check pass without one'));
  }
  const {slots} = await slotPageOf(backEnd);
  const sorted = slots.filter(({status}) => status === 'free').sort(forCheck);
  const [first] = sorted;
  if (!first) throw new Stop(notTried('no time is free in the next 62 days'));
  const second = sorted.find((slot) => !overlap(slot, first));
  const details = detailsFor(offering, backEnd.lang, backEnd.options.details);
  return {chosen, first, second, details};
}
