import {CHINA} from '../chinese-lines.js';
import {type AdapterRequest, carrierNeeded, mailAdapter, type Parcel} from '../mail-adapter.js';
import {mapKuaidi100} from './kuaidi100.mapping.js';

/**
 * The `param` of a query. SF Express wants the last four digits of a telephone number: the proof
 * `phone4`. Throws `carrier-needed` without `carrier`, Kuaidi100's `com`.
 */
export function kuaidi100Param({number, carrier, proof}: Parcel, lang?: string): string {
  if (!carrier) throw carrierNeeded();
  const phone = proof?.kind === 'phone4' ? {phone: proof.value} : {};
  const language = /^zh/i.test(lang ?? 'zh') ? 'zh' : 'en';
  const fixed = {resultv2: '4', show: '0', order: 'desc', lang: language};
  return JSON.stringify({com: carrier, num: number, ...phone, ...fixed});
}

/**
 * What is signed. MD5 is no business of a page, and the key none of its: a back end sends
 * `param`, `customer` and `sign` as a form, where
 * `sign = createHash('md5').update(kuaidi100Signed(param, key, customer)).digest('hex').toUpperCase()`.
 */
export const kuaidi100Signed = (param: string, key: string, customer: string): string =>
  param + key + customer;

/** Kuaidi100's query, `POST /poll/query.do`; `send` makes a signed form of `body.param`. */
export const kuaidi100Request = (parcel: Parcel, lang?: string): AdapterRequest => ({
  method: 'POST',
  path: '/poll/query.do',
  body: {param: kuaidi100Param(parcel, lang)},
});

/** Mail by Kuaidi100. It locks a number that is asked for more often than every half hour. */
export const kuaidi100Mail = mailAdapter({
  request: kuaidi100Request,
  map: mapKuaidi100,
  pauseMinutes: 31,
  zone: CHINA,
});
