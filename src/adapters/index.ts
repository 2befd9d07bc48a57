/** Other people's systems as providers: `karrioMail(send, options)`, `zmsAppointments(options)` … */
export * from './aftership/index.js';
export * from './calcom/index.js';
export * from './china-post-ems/index.js';
export * from './code-tables/index.js';
export * from './dhl-unified/index.js';
export * from './easypost/index.js';
export * from './karrio/index.js';
export * from './kuaidi100/index.js';
export * from './la-poste/index.js';
export * from './mijntaken/index.js';
export * from './seventeen-track/index.js';
export * from './smart-scheduling-links/index.js';
export * from './usps/index.js';
export * from './va-claims/index.js';
export * from './zgw/index.js';
export * from './zms/index.js';
export {mailAdapter} from './mail-adapter.js';
export type {
  AdapterRequest,
  MailAdapter,
  MailAdapterOptions,
  Parcel,
  Send,
} from './mail-adapter.js';
export {eventOf, shipmentOf} from './tracking-map.js';
export type {Heard, Line, MailContext} from './tracking-map.js';
export type {CaseAdapterOptions, CaseContext} from './case-adapter.js';
