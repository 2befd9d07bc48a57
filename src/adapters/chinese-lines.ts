import type {Reason} from '../mail/shipment.model.js';
import type {Meaning} from './meaning.js';
import {waitsAtStation} from './wording.js';

/** The customs sending a parcel on is no return to the sender. */
const BACK = /^(?!.*海关).*(?:退回|退件|退寄件人)/;
const HAS_IT_BACK = /已退回寄件人|退回.*(?:妥投|签收)|(?:妥投|签收).*退回/;

const WHY: readonly (readonly [RegExp, Reason])[] = [
  [/拒收|拒签/, 'refused'],
  [/身份.*(?:不符|核验|未通过)|证件.*不符/, 'id_check_failed'],
  [/地址(?:不详|不全|有误|错误|欠详)|查无此/, 'address_problem'],
  [/搬迁|迁移|已搬/, 'recipient_moved'],
  [/无人|不在|联系不上|无法联系|未接/, 'recipient_absent'],
];

const why = (line: string): Reason | undefined => WHY.find(([words]) => words.test(line))?.[1];

/**
 * What a Chinese carrier's line adds to its code. Return and refusal have no published codes, and
 * "delivered" is also said of what was put into a station, hours before somebody takes it out.
 */
export function readWithLine(meaning: Meaning, line = ''): Meaning {
  const {status} = meaning;
  if (status === 'delivered' && HAS_IT_BACK.test(line)) return {status: 'returned'};
  if (status === 'delivered' && waitsAtStation(line)) {
    return {status: 'available_for_pickup', handover: 'locker_or_station'};
  }
  if (status === 'delivery_attempted' && !meaning.reason) return {status, reason: why(line)};
  return status === 'unknown' ? byLineAlone(line) : meaning;
}

function byLineAlone(line: string): Meaning {
  if (HAS_IT_BACK.test(line)) return {status: 'returned'};
  if (BACK.test(line)) return {status: 'returning', reason: why(line)};
  return /拒收|拒签/.test(line) ? {status: 'exception', reason: 'refused'} : {status: 'unknown'};
}

/** BCP 47 tag of a line: Chinese where it has a Chinese sign. */
export const langOf = (line: string | undefined): string | undefined =>
  line && /\p{Script=Han}/u.test(line) ? 'zh' : undefined;

/** All China is one zone. */
export const CHINA = 'Asia/Shanghai';
