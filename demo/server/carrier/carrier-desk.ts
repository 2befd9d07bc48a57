import type {MailProof} from '../../../src/mail/mail.provider.js';
import type {Shipment} from '../../../src/mail/shipment.model.js';
import type {Lang} from '../rules/text.js';

/** A number of which this office's own books know nothing. */
export interface Inquiry {
  readonly number: string;
  /** The office's own id of the carrier. */
  readonly carrier: string;
  readonly proof?: MailProof | undefined;
}

/** Somebody who asks carriers. Secrets stay with them, and names of couriers. */
export interface CarrierDesk {
  /** Undefined where this carrier is none of theirs. Throws a `Problem`. */
  ask(inquiry: Inquiry, lang: Lang, signal: AbortSignal): Promise<Shipment | undefined>;
}
