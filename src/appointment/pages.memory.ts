import {addDays, daysBetween, isIsoDate} from '../core/plain-date.model.js';
import type {IsoDate} from '../core/plain-date.model.js';
import {ProviderError} from '../core/provider-error.model.js';
import type {SlotPage} from './appointment.model.js';
import type {NextSlotsQuery, SlotQuery} from './appointment.provider.js';
import type {Desk} from './desk.memory.js';

const MAX_DAYS = 62;
const MAX_AGE_SECONDS = 30;

/** The times and days of a span; throws `invalid` or `too-long`. */
export function pageOf(desk: Desk, query: SlotQuery, lang: string, now: number): SlotPage {
  const {from, to} = query;
  const visits = desk.visits(query);
  const dates = datesOf(from, to);
  const nearestDay = (step: 1 | -1, date: IsoDate): IsoDate | null => {
    for (const {start} of desk.freeTimes(visits, date, step)) return start.slice(0, 10);
    return null;
  };
  return {
    slots: dates
      .flatMap((date) => visits.flatMap((visit) => desk.slots(visit, date)))
      .filter(({status}) => status === 'free'),
    days: dates.map((date) => desk.day(visits, date, lang)),
    from,
    to,
    prevBookableDate: nearestDay(-1, addDays(from, -1)),
    nextBookableDate: nearestDay(1, addDays(to, 1)),
    generatedAt: desk.instantOf(now),
    maxAgeSeconds: MAX_AGE_SECONDS,
  };
}

function datesOf(from: IsoDate, to: IsoDate): readonly IsoDate[] {
  const length = isIsoDate(from) && isIsoDate(to) ? daysBetween(from, to) + 1 : 0;
  if (length < 1) throw new ProviderError('invalid', {status: 422});
  if (length > MAX_DAYS) throw new ProviderError('too-long', {status: 422});
  return Array.from({length}, (_, index) => addDays(from, index));
}

/** The soonest times. */
export function nextOf(desk: Desk, query: NextSlotsQuery, now: number): SlotPage {
  const today = desk.today();
  const slots = [];
  for (const slot of desk.freeTimes(desk.visits(query), today)) {
    if (slots.length >= query.limit) break;
    slots.push(slot);
  }
  const to = slots.at(-1)?.start.slice(0, 10) ?? today;
  const page = {slots, from: today, to, generatedAt: desk.instantOf(now)};
  return {...page, maxAgeSeconds: MAX_AGE_SECONDS};
}
