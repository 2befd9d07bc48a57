import {ProviderError} from '../core/provider-error.model.js';
import {type Consignment, shipmentAt} from './consignment.memory.js';
import {normalised} from './identify.model.js';
import {linhuConsignments} from './linhu.memory.js';
import type {MailProof, MailProvider, MailQuery, ReadOptions} from './mail.provider.js';
import {askedProof} from './proof.model.js';
import type {Shipment} from './shipment.model.js';
import {isSame} from './timeline.model.js';

/** What the office is like; the invented city of Linhu where nothing is said. */
export interface MailMemoryOptions {
  /** The office's clock, in milliseconds since 1970; it stands at {@link LINHU_NOW} where absent. */
  readonly now?: () => number;
  /** What is on its way, in a language. */
  readonly consignments?: (lang: string) => readonly Consignment[];
  /** Called first in every call: what it returns is what the call rejects with. */
  readonly fail?: (query: MailQuery) => ProviderError | undefined;
  /** Called first in every call, which goes on when the promise does: for loading states. */
  readonly wait?: (query: MailQuery) => Promise<unknown> | undefined;
}

/** When Linhu's stories are told: Thursday, 26 November 2026, ten in the morning. */
export const LINHU_NOW = Date.parse('2026-11-26T10:00:00+08:00');

/** A whole post office in memory, with the rules of a real one: for stories, for tests. */
export const memoryMail = (options: MailMemoryOptions = {}): MailProvider => {
  const {now = () => LINHU_NOW, consignments = linhuConsignments, wait, fail} = options;
  return {
    async getMailStatus(query: MailQuery, {signal, lang = 'en', known}: ReadOptions) {
      await wait?.(query);
      signal.throwIfAborted();
      const failure = fail?.(query);
      if (failure) throw failure;
      const answer = shipmentAt(found(consignments(lang), query), now());
      return isSame(known, answer) ? (known as Shipment) : answer;
    },
  };
};

function found(consignments: readonly Consignment[], query: MailQuery): Consignment {
  const consignment = consignments.find((one) =>
    'ref' in query ? one.ref === query.ref : one.number === normalised(query.number),
  );
  if (!consignment) throw new ProviderError('not-found', {status: 404});
  const {choices, proof} = consignment;
  // Who has the portal's own reference has signed in; a number may be anybody's.
  if ('number' in query && choices) checkCarrier(choices, query.carrier);
  if (proof) checkProof(proof, query.proof);
  return consignment;
}

function checkCarrier(
  choices: NonNullable<Consignment['choices']>,
  carrier: string | undefined,
): void {
  if (choices.some(({id}) => id === carrier)) return;
  throw new ProviderError('carrier-needed', {status: 409, alternatives: choices});
}

function checkProof({kind, value}: MailProof, given: MailProof | undefined): void {
  if (given?.kind === kind && normalised(given.value) === normalised(value)) return;
  throw new ProviderError('proof-required', {status: 403, errors: [askedProof(kind)]});
}
