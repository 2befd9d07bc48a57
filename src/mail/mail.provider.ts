import {createContext} from '@lit/context';
import type {Shipment} from './shipment.model.js';

/** Something a stranger would not know, where the number alone is not enough. */
export interface MailProof {
  readonly kind: 'postcode' | 'phone4' | 'birthdate';
  readonly value: string;
}

/** What is asked about: the portal's own reference, or a carrier's number. */
export type MailQuery =
  | {readonly ref: string; readonly proof?: MailProof | undefined}
  | {
      readonly number: string;
      /** Id of the carrier, where the number does not tell. */
      readonly carrier?: string | undefined;
      readonly proof?: MailProof | undefined;
    };

/** Options of a call that only reads. */
export interface ReadOptions {
  readonly signal: AbortSignal;
  /** BCP 47 tag of the page: the office's sentences come in it. */
  readonly lang?: string | undefined;
  /** What was known before; the same object comes back where nothing has changed. */
  readonly known?: Shipment | undefined;
}

/** Where mail is asked about. */
export interface MailProvider {
  /** Keeps nothing of what was asked: somebody else is at the machine. */
  forget?(): void;
  /**
   * Rejects with a `ProviderError`: `proof-required`, `carrier-needed` with the carriers that could
   * be meant in `alternatives`, `not-found`, `rate-limited`, and what every call may meet.
   */
  getMailStatus(query: MailQuery, options: ReadOptions): Promise<Shipment>;
}

/** Through this context an ancestor gives every mail element its provider. */
export const mailContext = createContext<MailProvider>(Symbol.for('zerotrip/mail'));
