import {ProviderError} from '../../core/provider-error.model.js';
import type {Shipment} from '../../mail/shipment.model.js';
import {CHINA, langOf, readWithLine} from '../chinese-lines.js';
import {firstKnown, type Meaning, statusOf} from '../meaning.js';
import {timeOf} from '../times.js';
import {
  carrierOf,
  eventOf,
  type MailContext,
  nothingYet,
  placeOf,
  shipmentOf,
} from '../tracking-map.js';
import {emsCustomerCodes, emsInternalCodes} from './china-post-ems.codes.js';
import {parseChinaPostEms} from './china-post-ems.schema.js';

type Line = NonNullable<ReturnType<typeof parseChinaPostEms>['custom']>['responseItems'][number];

/** The two families of codes have none in common. */
const meaningOf = (code: string | undefined, line: string | undefined): Meaning =>
  readWithLine(
    firstKnown(statusOf(emsCustomerCodes, code), statusOf(emsInternalCodes, code)),
    line,
  );

const event = ({opTime, opCode, opDesc, opName, opOrgCity, opOrgName}: Line) =>
  eventOf({
    meaning: meaningOf(opCode, opDesc ?? opName),
    time: timeOf(opTime, CHINA),
    text: opDesc ?? opName,
    lang: langOf(opDesc ?? opName),
    place: placeOf({name: opOrgName, city: opOrgCity, country: 'CN'}),
    code: opCode,
  });

/** A shipment of China Post EMS's trace. Throws a `ProviderError`. */
export function mapChinaPostEms(json: unknown, context: MailContext): Shipment {
  const {custom} = parseChinaPostEms(json);
  if (!custom) throw new ProviderError('unreadable');
  const {code, text = '', responseItems} = custom;
  if (!responseItems.length) {
    if (code === '1' || /无|不存在|没有/.test(text)) return nothingYet(context);
    throw new ProviderError('unavailable');
  }
  return shipmentOf(context, {
    events: responseItems.map(event),
    number: responseItems[0]?.traceNo,
    carrier: carrierOf('ems-cn', '中国邮政速递物流 EMS', {phone: '11183'}),
  });
}
