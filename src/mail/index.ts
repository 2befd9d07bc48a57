/** Where a posted document is, and who must act. Importing it changes nothing. */
export {defineElements, type DefineOptions} from '../core/define.js';
export {mailElements} from './elements.js';
export {actorOf, isTerminal, lacksHandover, phaseOf} from './facets.model.js';
export {type Candidate, identify, maskNumber} from './identify.model.js';
export * from './mail.events.js';
export {httpMail} from './mail.http.js';
export type {MailTexts} from './mail.messages.js';
export {
  mailContext,
  type MailProof,
  type MailProvider,
  type MailQuery,
  type ReadOptions,
} from './mail.provider.js';
export {parseShipment} from './mail.schema.js';
export {MailTracker} from './mail-tracker.js';
export {mergeInto, mergeShipment} from './merge.model.js';
export type {CarrierChoice, ProofKind} from './proof.model.js';
export type * from './shipment.model.js';
