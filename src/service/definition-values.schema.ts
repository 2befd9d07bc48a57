/** The single values of a definition, each refused with what it must be. */
import {custom} from 'valibot';
import {isIsoDate} from '../core/plain-date.model.js';
import {MAX_RULE_DEPTH, RESERVED_IDS, type When} from './rule.model.js';
import type {LocalText} from './service.model.js';

const must = <T>(be: string, is: (value: unknown) => boolean) => custom<T>(is, `must be ${be}`);
const isString = (value: unknown): value is string => typeof value === 'string';
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isListOf = (value: unknown, is: (item: unknown) => boolean): boolean =>
  Array.isArray(value) && value.length > 0 && value.every(is);

const ID = /^[A-Za-z][\w-]{0,63}$/;
const isId = (value: unknown): boolean =>
  isString(value) && ID.test(value) && !RESERVED_IDS.includes(value);
const TAG = /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/;
const isLocalText = (value: unknown): boolean =>
  isString(value)
    ? value !== ''
    : isObject(value) &&
      isListOf(Object.entries(value), (entry) => {
        const [tag, text] = entry as [string, unknown];
        return TAG.test(tag) && isString(text);
      });

const isNumber = (value: unknown): boolean => Number.isFinite(value);
const isScalar = (value: unknown): boolean =>
  isString(value) || typeof value === 'boolean' || isNumber(value);
const isBound = (value: unknown): boolean => isString(value) || isNumber(value);
const isMatch = (value: unknown): boolean =>
  isScalar(value) ||
  isListOf(value, isScalar) ||
  (isObject(value) &&
    isListOf(Object.entries(value), (entry) => {
      const [name, bound] = entry as [string, unknown];
      return (name === 'min' || name === 'max') && isBound(bound);
    }));

function isWhen(value: unknown, depth = 1): boolean {
  const isBelow = (part: unknown): boolean => isWhen(part, depth + 1);
  return (
    isObject(value) &&
    depth <= MAX_RULE_DEPTH &&
    isListOf(Object.entries(value), (entry) => {
      const [key, part] = entry as [string, unknown];
      if (key === 'not') return isBelow(part);
      if (key === 'all' || key === 'any') return isListOf(part, isBelow);
      return isId(key) && isMatch(part);
    })
  );
}

export const id = must<string>('a name of letters, digits and hyphens', isId);
export const string = must<string>('a text', isString);
export const text = must<LocalText>('a text, or texts by language', isLocalText);
export const flag = must<boolean>('true or false', (value) => typeof value === 'boolean');
export const number = must<number>(
  'a number, at least 0',
  (value) => isNumber(value) && Number(value) >= 0,
);
export const whole = must<number>(
  'a whole number, at least 0',
  (value) => Number.isInteger(value) && Number(value) >= 0,
);
export const visits = must<number>(
  'a whole number from 0 to 9',
  (value) => Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 9,
);
export const scalar = must<string | number | boolean>('a text, a number, true or false', isScalar);
export const bound = must<string | number>('a number or a day', isBound);
export const day = must<string>('a day, YYYY-MM-DD', isIsoDate);
const matching = (be: string, expression: RegExp) =>
  must<string>(be, (value) => isString(value) && expression.test(value));
export const duration = matching(
  'a duration such as P6M',
  /^P(?!$)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(T(\d+H)?(\d+M)?)?$/,
);
export const link = matching(
  'a link: https, /, ./, tel or mailto',
  /^(https?:\/\/|\/|\.\/|tel:|mailto:)/,
);
export const clock = matching('a time, HH:MM', /^(([01]\d|2[0-3]):[0-5]\d|24:00)$/);
export const currency = matching('a currency such as CNY', /^[A-Z]{3}$/);
export const when = must<When>('a condition', (value) => isWhen(value));

/** What a shape without a required member needs beside it: valibot takes a list for an object. */
export const object = must<Readonly<Record<string, unknown>>>('an object', isObject);

/** A record whose names are ids; one named like a member of every object is refused. */
export const names = must<Readonly<Record<string, unknown>>>(
  'an object whose names are of letters, digits and hyphens',
  (value) => isObject(value) && Object.keys(value).every(isId),
);
