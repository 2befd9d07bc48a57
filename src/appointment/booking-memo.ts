import {DeviceStore} from '../core/storage.js';
import type {MeetingMode} from './appointment.model.js';
import type {Booking} from './booking.model.js';
import {type MemoOwner, memoName} from './memo-name.js';

/** What survives a reload: ids and keys only, never what was typed, never a token. */
export interface BookingMemo {
  readonly serviceId?: string;
  readonly siteId?: string;
  readonly mode?: MeetingMode;
  readonly count?: number;
  readonly date?: string;
  readonly slotId?: string;
  /** The hold that a reload has to give back or to take up again. */
  readonly holdId?: string;
  /** Key under which the time was asked for, while the answer is open. */
  readonly holdKey?: string;
  /** Key under which the booking was sent, while the answer is open. */
  readonly bookKey?: string;
}

/** Keys of acts whose answer is open. */
export type OpenKeys = Pick<BookingMemo, 'holdKey' | 'bookKey'>;

const MAX_AGE_MS = 30 * 60_000;

/** Keeps a conversation's ids in the tab for half an hour. */
export const memoStore = (owner: MemoOwner): DeviceStore<BookingMemo> =>
  new DeviceStore({
    name: memoName(owner),
    version: 1,
    area: 'session',
    maxAgeMs: MAX_AGE_MS,
    parse: parseMemo,
  });

/** Foreign content is no memo: every member is a text, the count a number. */
function parseMemo(value: unknown): BookingMemo | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const isGood = Object.entries(value).every(
    ([key, each]) => typeof each === (key === 'count' ? 'number' : 'string'),
  );
  return isGood ? value : undefined;
}

/** What the browser kept for the form around; undefined where it is no memo. */
export function restoredMemo(state = 'null'): BookingMemo | undefined {
  try {
    return parseMemo(JSON.parse(state));
  } catch {
    return undefined;
  }
}

/** The memo of a conversation. */
export const memoOf = (booking: Booking, keys: OpenKeys): BookingMemo => {
  const {count, date, hold, mode, serviceId, siteId, slot} = booking;
  const all = {serviceId, siteId, mode, count, date, slotId: slot?.id, holdId: hold?.id, ...keys};
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
};

/** A conversation as far as its memo knows it. */
export const bookingOf = (booking: Booking, memo: BookingMemo): Booking => {
  const {count, date, mode, serviceId, siteId} = memo;
  return {...booking, count, date, mode, serviceId, siteId};
};
