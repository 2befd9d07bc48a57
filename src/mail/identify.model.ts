/** What a number on a receipt may be. A guess, for where the office does not name the carrier. */
import {isResidentId, s10CheckDigit, ssccCheckDigit} from './check-digits.model.js';
import {isCountry} from './countries.model.js';

/** What a number may be. */
export interface Candidate {
  /** UPU S10, GS1 SSCC, 13 digits of China Post and EMS, SF Express. */
  readonly scheme: 'upu-s10' | 'sscc' | 'cn-ems' | 'sf';
  /** As it is asked for: no spaces, capitals, plain digits. */
  readonly number: string;
  /** Id of the carrier, where the number tells. */
  readonly carrier?: string | undefined;
  readonly confidence: 'high' | 'medium' | 'low';
  /**
   * `no-check-digit`: nothing in it shows a slip of the pen. `phone-digits`: the carrier also asks for
   * the last four digits of a phone number.
   */
  readonly note?: 'no-check-digit' | 'phone-digits' | undefined;
}

/** Longer than anything people copy from a receipt. */
const MAX_LENGTH = 64;

/** Space, what stands between groups of digits, and what copying leaves behind. */
const BETWEEN = /[\s\-‐-―−.·()\u200b-\u200f\u2060\ufeff]/g;

/** A number as it is asked for: full width and lower case made plain, without what is between. */
export const normalised = (text: string): string =>
  text.normalize('NFKC').replace(BETWEEN, '').toUpperCase();

/**
 * What a number may be, best first; empty where nothing fits, as with a wrong check digit. Where an
 * `office` knows its carrier, take that instead.
 */
export function identify(text: string): readonly Candidate[] {
  if (text.length > MAX_LENGTH) return [];
  const number = normalised(text);
  return [s10, sf, sscc, cnEms].flatMap((read) => read(number) ?? []);
}

/** Issuers whose numbers are met most; others have no id here. */
const posts: Readonly<Record<string, string>> = {
  CN: 'china-post',
  HK: 'hongkong-post',
  MO: 'macao-post',
  TW: 'chunghwa-post',
  JP: 'japan-post',
  KR: 'korea-post',
  DE: 'dhl',
  FR: 'la-poste',
  GB: 'royal-mail',
  NL: 'postnl',
  US: 'usps',
};

/** First letters that name a service in UPU S10; J, K, S and others are reserved or something else. */
const S10 = /^([A-EGHL-NP-RUVZ])[A-Z](\d{8})(\d)([A-Z]{2})$/;

function s10(number: string): Candidate | undefined {
  const [, service, serial, check, issuer] = S10.exec(number) ?? [];
  if (!serial || !isCountry(issuer!) || s10CheckDigit(serial) !== Number(check)) return undefined;
  const carrier = service === 'E' && issuer === 'CN' ? 'ems-cn' : posts[issuer!];
  return {scheme: 'upu-s10', number, carrier, confidence: 'high'};
}

function sscc(number: string): Candidate | undefined {
  const [, prefix, body, check] = /^(00)?(\d{17})(\d)$/.exec(number) ?? [];
  if (!body || ssccCheckDigit(body) !== Number(check)) return undefined;
  const digits = `${body}${check}`;
  // A resident's own number has as many digits, and is nobody's business to ask a carrier about.
  if (!prefix && isResidentId(digits)) return undefined;
  return {scheme: 'sscc', number: digits, confidence: prefix ? 'high' : 'medium'};
}

function sf(number: string): Candidate | undefined {
  if (!/^SF\d{12,13}$/.test(number)) return undefined;
  return {scheme: 'sf', number, carrier: 'sf', confidence: 'medium', note: 'phone-digits'};
}

function cnEms(number: string): Candidate | undefined {
  if (!/^\d{13}$/.test(number)) return undefined;
  const note = 'no-check-digit';
  return {scheme: 'cn-ems', number, carrier: 'ems-cn', confidence: 'low', note};
}

/** A number that others may see: the first two and the last four characters, of a short one two. */
export function maskNumber(number: string): string {
  const signs = [...number];
  const [head, tail] = signs.length > 8 ? [2, 4] : [0, 2];
  const isShown = (at: number) => at < head || at >= signs.length - tail;
  return signs.map((sign, at) => (isShown(at) ? sign : '•')).join('');
}
