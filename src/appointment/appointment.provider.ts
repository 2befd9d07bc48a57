import {createContext} from '@lit/context';
import type {Appointment, Catalog, Hold, SlotPage} from './appointment.model.js';
import type {
  BookingRequest,
  CancelRequest,
  HoldRequest,
  NextSlotsQuery,
  RescheduleRequest,
  SlotQuery,
  WaitlistPlace,
  WaitlistRequest,
} from './requests.model.js';

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
  /** The manage token, where the call names in `reschedule` an appointment that is to be moved. */
  readonly token?: string | undefined;
}

/** Options of a call that changes something. */
export interface ActOptions extends ReadOptions {
  /** One key for all tries of one act, so that nothing happens twice. */
  readonly idempotencyKey: string;
}

/** Options of a call about one appointment that only reads. */
export interface OwnerOptions extends ReadOptions {
  /** The manage token: whoever has it owns the appointment. Travels in a header, never in an address. */
  readonly token: string;
}

/** Options of a call that changes one appointment. */
export interface OwnerActOptions extends ActOptions {
  readonly token: OwnerOptions['token'];
}

/**
 * Where appointments come from and go to. Every method rejects with a `ProviderError`, whose
 * `code` says why. What a back end cannot do is absent here and `false` in its `capabilities`.
 */
export interface AppointmentProvider {
  getCatalog(query: CatalogQuery, options: ReadOptions): Promise<Catalog>;
  listSlots(query: SlotQuery, options: ReadOptions): Promise<SlotPage>;
  listNextSlots?(query: NextSlotsQuery, options: ReadOptions): Promise<SlotPage>;
  /** Keeps a time; `slot-taken` carries the nearest alternatives. */
  hold?(request: HoldRequest, options: ActOptions): Promise<Hold>;
  extendHold?(holdId: string, options: ReadOptions): Promise<Hold>;
  /** Gives a kept time back; repeated or too late is no error. */
  releaseHold?(holdId: string): Promise<void>;
  /** Books a held time, or a free one where nothing is held; the answer may wait for activation. */
  book?(request: BookingRequest, options: ActOptions): Promise<Appointment>;
  /** How an appointment stands now; `not-found` and `wrong-token` say that the link is not right. */
  getAppointment?(id: string, options: OwnerOptions): Promise<Appointment>;
  /** Makes a waiting booking count, with the token of the message; repeated is no error. */
  activate?(id: string, activationToken: string, options: ActOptions): Promise<Appointment>;
  /** Moves to a held time; `changed` says that it is not any more as it was seen. */
  reschedule?(
    id: string,
    request: RescheduleRequest,
    options: OwnerActOptions,
  ): Promise<Appointment>;
  /** Gives the time back; repeated is no error, `too-late` is. */
  cancel?(id: string, request: CancelRequest, options: OwnerActOptions): Promise<Appointment>;
  /** Asks to be told when a time becomes free. */
  joinWaitlist?(request: WaitlistRequest, options: ActOptions): Promise<WaitlistPlace>;
}

/** A provider that lacks nothing. */
export type FullAppointmentProvider = Required<AppointmentProvider>;

/** Through this context an ancestor gives every appointment element its provider. */
export const appointmentContext = createContext<AppointmentProvider>(
  Symbol.for('zerotrip/appointment'),
);
