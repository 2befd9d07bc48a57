/** Telephone numbers as people write them, and as they are dialled from everywhere (E.164). */

import {mobilePrefixes, nationalLengths} from './phone-lengths.model.js';

/** A number that can be dialled from anywhere: `+8613800000000`. */
export type E164 = string;

/** Why what was written is no number that somebody can be called at. */
export type PhoneFault = 'empty' | 'signs' | 'short' | 'long' | 'area';

/** A number, or what is wrong with it. */
export type WrittenPhone =
  | {readonly number: E164; readonly fault?: undefined}
  | {readonly fault: PhoneFault; readonly number?: undefined};

/** Every country's code has the length that its first digits say (ITU-T E.164). */
const COUNTRY_CODE = /^(1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|[2-9]\d{2})/;

/** What is dialled before a number within a country, where it is no 0. Nothing: it belongs to the number. */
const TRUNK: Readonly<Record<string, string>> = {
  1: '1',
  7: '8',
  36: '06',
  39: '',
  225: '',
  242: '',
};

/** No number that can be called from everywhere has fewer digits, or more, with its country's code. */
const LEAST_OF_ALL = 7;
const MOST_OF_ALL = 15;

const CHINA = '86';
const CHINESE_MOBILE_LENGTH = 11;
/** A number of one city, as its people dial it. */
const WITHOUT_AREA = /^[2-8]\d{6,7}$/;

/** The country's code of a number in E.164: `86`; empty where it is none. */
export const countryCodeOf = (number: E164): string =>
  COUNTRY_CODE.exec(number.replace(/^\+/, ''))?.[0] ?? '';

/** Digits of other scripts and full-width signs as plain ones; marks that nobody sees are left out. */
const plainSigns = (written: string): string =>
  written
    .normalize('NFKC')
    .replace(/^\s*tel:/i, '')
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(/\p{Cf}/gu, '')
    // Written for readers abroad, and never dialled by them.
    .replace(/^(\s*\+[\d\s]*)\(0\)/, '$1')
    .replace(/[\s\-\u2010-\u2015().·/]/g, '');

/**
 * Reads a number, in E.164 or as people of the office's country dial it.
 *
 * @param written - With spaces, dashes, brackets or full-width digits, as it comes.
 * @param country - Code of the office's country, such as `86`.
 */
export function readPhone(written: string, country: string): WrittenPhone {
  const plain = plainSigns(written);
  if (!plain) return {fault: 'empty'};
  if (!/^\+?\d+$/.test(plain)) return {fault: 'signs'};
  const abroad = plain.replace(country === '1' ? /^(\+|011|00)/ : /^(\+|00)/, '');
  const code = abroad === plain ? country : countryCodeOf(abroad);
  const rest = withoutTrunk(abroad === plain ? plain : abroad.slice(code.length), code);
  const fault = faultOf(code, rest, abroad === plain && rest === plain);
  if (!fault) return {number: `+${code}${rest}`};
  // From a telephone book, whose plus was left out.
  const isWhole = fault === 'long' && abroad === plain && plain.startsWith(country);
  const whole = isWhole ? readPhone(`+${plain}`, country) : undefined;
  return whole?.number ? whole : {fault};
}

/**
 * Without what is only dialled at home; many write it behind their country's code, too. A 1 or an 8 also
 * begins numbers: it goes where one digit is too many.
 */
function withoutTrunk(digits: string, country: string): string {
  const trunk = TRUNK[country] ?? '0';
  const isTrunk = trunk.startsWith('0') || digits.length > (nationalLengths[country]?.[1] ?? 0);
  return trunk && isTrunk && digits.startsWith(trunk) ? digits.slice(trunk.length) : digits;
}

function faultOf(code: string, rest: string, isLocal: boolean): PhoneFault | undefined {
  if (!code) return 'short';
  const isChinese = code === CHINA;
  if (isChinese && isLocal && WITHOUT_AREA.test(rest)) return 'area';
  const exact = isChinese && mobilePrefixes[CHINA]?.test(rest) ? CHINESE_MOBILE_LENGTH : undefined;
  const [least, most] = nationalLengths[code] ?? [
    LEAST_OF_ALL - code.length,
    MOST_OF_ALL - code.length,
  ];
  if (rest.length < (exact ?? least)) return 'short';
  return rest.length > (exact ?? most) ? 'long' : undefined;
}

/** Whether a number is one that takes no text message; no where its country's plan does not tell. */
export function isLandline(number: E164): boolean {
  const code = countryCodeOf(number);
  const mobile = mobilePrefixes[code];
  return !!mobile && !mobile.test(number.slice(1 + code.length));
}

/** A number as it is read out, in groups: `+86 138 0000 0000`. What is no E.164 comes as it is. */
export function spacedPhone(number: E164): string {
  const code = countryCodeOf(number);
  if (!code || !/^\+\d+$/.test(number)) return number;
  const rest = number.slice(1 + code.length);
  const groups = code === '1' ? /^(\d{3})(\d{3})(?=\d{4}$)/ : undefined;
  const spaced = groups ? rest.replace(groups, '$1 $2 ') : rest.replace(/\B(?=(\d{4})+$)/g, ' ');
  return `+${code} ${spaced}`;
}
