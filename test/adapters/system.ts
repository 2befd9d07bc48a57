import type {MailAdapterOptions, MailContext, Send} from '../../src/adapters/index.js';
import type {MailProvider} from '../../src/mail/mail.provider.js';
import type {Shipment} from '../../src/mail/shipment.model.js';

export const NUMBER = 'RB123456785CN';

/** One line of a trace, as a test tells it. Times are local. */
export interface Told {
  readonly code: string;
  readonly text?: string;
  /** `2026-11-20T09:00`. */
  readonly time?: string;
}

/** A system as the common suite sees it. */
export interface System {
  readonly name: string;
  readonly mail: (send: Send, options: MailAdapterOptions) => MailProvider;
  readonly map: (json: unknown, context: MailContext) => Shipment;
  readonly carrier: string;
  /** Its answer with these lines, oldest first; its own account follows the last one. */
  readonly json: (lines: readonly Told[], number?: string) => unknown;
  readonly codes: {readonly moving: string; readonly delivered: string};
}

export const context: MailContext = {
  ref: 'letter-7',
  number: NUMBER,
  cost: {amount: 0},
  checkedAt: '2026-11-23T08:00:00+00:00',
  nextCheckAfter: '2026-11-23T08:30:00+00:00',
};

/** What a system's mapping makes of these lines. */
export const told = (system: System, ...lines: readonly Told[]): Shipment =>
  system.map(system.json(lines), context);
