import {createContext} from '@lit/context';
import type {Appointment, Catalog, Hold, SlotPage} from './appointment.model.js';
import type {BookingRequest, HoldRequest, NextSlotsQuery, SlotQuery} from './requests.model.js';

export type * from './requests.model.js';

/** Which part of the catalogue is wanted; all of it where nothing is named. */
export interface CatalogQuery {
  readonly serviceId?: string | undefined;
  readonly siteId?: string | undefined;
}

/** Options of a call that only reads. */
export interface ReadOptions {
  readonly signal: AbortSignal;
  /** BCP 47 tag for names, reasons and sentences in the answer; the back end's own where absent. */
  readonly lang?: string | undefined;
}

/** Options of a call that changes something. */
export interface ActOptions extends ReadOptions {
  /** One key for all tries of one act, so that nothing happens twice. */
  readonly idempotencyKey: string;
}

/**
 * Where appointments come from and go to. Every method rejects with a `ProviderError`, whose
 * `code` says why.
 */
export interface AppointmentProvider {
  getCatalog(query: CatalogQuery, options: ReadOptions): Promise<Catalog>;
  listSlots(query: SlotQuery, options: ReadOptions): Promise<SlotPage>;
  listNextSlots(query: NextSlotsQuery, options: ReadOptions): Promise<SlotPage>;
  /** Keeps a time; `slot-taken` carries the nearest alternatives. */
  hold(request: HoldRequest, options: ActOptions): Promise<Hold>;
  extendHold(holdId: string, options: ReadOptions): Promise<Hold>;
  /** Gives a kept time back; repeated or too late is no error. */
  releaseHold(holdId: string): Promise<void>;
  /** Books a held time; the answer may still wait for activation. */
  book(request: BookingRequest, options: ActOptions): Promise<Appointment>;
}

/** Through this context an ancestor gives every appointment element its provider. */
export const appointmentContext = createContext<AppointmentProvider>(
  Symbol.for('zerotrip/appointment'),
);
