import type {MailProvider} from '../../mail/mail.provider.js';
import {CHINA} from '../chinese-lines.js';
import {
  type AdapterRequest,
  mailAdapter,
  type MailAdapterOptions,
  type Parcel,
  type Send,
} from '../mail-adapter.js';
import {mapChinaPostEms} from './china-post-ems.mapping.js';

/** Options of {@link chinaPostEmsMail}. */
export interface ChinaPostEmsOptions extends MailAdapterOptions {
  /** Where the platform has the trace; `/logisticscenter/traceinfo`, as Sanya's, where absent. */
  readonly path?: string;
}

/** A platform's `traceinfo`. */
export const chinaPostEmsRequest = (
  {number}: Parcel,
  path = '/logisticscenter/traceinfo',
): AdapterRequest => ({method: 'POST', path, body: {params: {mai_num: number}}});

/** Mail by China Post EMS through a government service platform. */
export const chinaPostEmsMail = (send: Send, options: ChinaPostEmsOptions): MailProvider =>
  mailAdapter({
    request: (parcel) => chinaPostEmsRequest(parcel, options.path),
    map: mapChinaPostEms,
    pauseMinutes: 30,
    zone: CHINA,
  })(send, options);
