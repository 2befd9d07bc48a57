import {it} from 'vitest';
import type {Capabilities} from '../../src/appointment/appointment.model.js';
import type {
  AppointmentProvider,
  BookingRequest,
  SlotFilter,
} from '../../src/appointment/appointment.provider.js';
import type {IsoDate} from '../../src/core/plain-date.model.js';

/** What a citizen fills in. */
export type Details = Omit<BookingRequest, 'holdId' | 'wish'>;

/** An office on one day: its provider, and what comes by mail. */
export interface OpenOffice {
  readonly provider: AppointmentProvider;
  /** The token in the mail that asks to confirm a booking; only where bookings wait for that. */
  readonly activationToken?: (id: string) => Promise<string>;
  /** How many mails told somebody on the waiting list of a free time, up to the present moment. */
  readonly freeTimeMails?: () => Promise<number>;
}

/**
 * An office with a provider, as the one suite of all providers sees it. What its `capabilities` say
 * it lacks is left out of the suite.
 */
export interface Office {
  /** “an office over HTTP” */
  readonly name: string;
  readonly capabilities: Capabilities;
  /** What the clock on its wall shows in the beginning, in milliseconds since 1970. */
  readonly opensAt: number;
  /**
   * A visit that one citizen alone can have at a time, so that a time once taken is gone, and whose
   * bookings count at once.
   */
  readonly wish: SlotFilter;
  /** Days with at least two free times for the wish; later than today, so that none goes by. */
  readonly days: {readonly from: IsoDate; readonly to: IsoDate};
  readonly details: Details;
  /** A wish whose bookings wait for the citizen to confirm; only where there is such. */
  readonly waiting?: {readonly wish: SlotFilter; readonly details: Details} | undefined;
  /** How long a time is kept, in minutes; asked only where the mock knows its own end. */
  readonly holdMinutes?: number | undefined;
  /**
   * Opens it: nobody has booked anything yet, and the clock is read from `now`, in milliseconds.
   */
  open(now: () => number): Promise<OpenOffice>;
}

/** A sentence for offices of which something is true, and none for others. */
export const where = (isTrue: unknown): ((name: string, test: () => Promise<void>) => void) =>
  isTrue ? it : () => undefined;
