import type {Slot} from '../../src/appointment/appointment.model.js';
import {addDays} from '../../src/core/plain-date.model.js';
import {bookableSpan, outlook, slotsOn, type Search} from './availability.js';
import type {Desk} from './desk.js';
import type {SlotKey} from './rules/slot-id.js';

const HOW_MANY = 3;

/**
 * The nearest free times in place of one that is taken: at the same site as long as it has some,
 * then at the others.
 */
export async function alternativesTo(desk: Desk, search: Search, wanted: SlotKey): Promise<Slot[]> {
  const now = await desk.clock(desk.database);
  const places = await outlook(desk, desk.database, {...search, siteIds: []}, now);
  const span = bookableSpan(places);
  if (!span) return [];
  const slots: Slot[] = [];
  for (let date = span[0]; date <= span[1]; date = addDays(date, 1)) {
    slots.push(...slotsOn(places, date));
  }
  const away = (slot: Slot) => Math.abs(Date.parse(slot.start) - wanted.start);
  const elsewhere = (slot: Slot) => Number(slot.siteId !== wanted.siteId);
  return slots
    .sort((one, other) => elsewhere(one) - elsewhere(other) || away(one) - away(other))
    .slice(0, HOW_MANY);
}
