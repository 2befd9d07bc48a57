/**
 * The building blocks of every domain's schema. A broken item of a list costs that item, a broken
 * optional member costs that member, and lists are cut at a length no honest answer reaches.
 *
 * Values are told apart by guards of our own in valibot's `custom`: nobody reads the reasons that
 * its own schemas would give, and they weigh a kilobyte.
 */
import {custom, fallback, object, optional, pipe, safeParse, transform} from 'valibot';
import type {GenericSchema, InferOutput} from 'valibot';
import {isIsoDate} from './plain-date.model.js';
import {ProviderError} from './provider-error.model.js';

const MAX_ITEMS = 1_000;

/** An optional member; dropped where it is not what it should be. */
export const maybe = <S extends GenericSchema<unknown, unknown>>(schema: S) =>
  fallback(optional(schema), undefined);

/** A list without its broken items; of more than `most` items the first are taken. */
export const list = <S extends GenericSchema<unknown, unknown>>(schema: S, most = MAX_ITEMS) =>
  pipe(
    custom<readonly unknown[]>(Array.isArray),
    transform((items) => {
      const good: InferOutput<S>[] = [];
      for (const item of items.slice(0, most)) {
        const result = safeParse(schema, item);
        if (result.success) good.push(result.output);
      }
      return good;
    }),
  );

const isText = (value: unknown): value is string => typeof value === 'string';
const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean';

/** Any text, the empty one included. */
export const text = custom<string>(isText);

/** Text, dropped where it is none. */
export const maybeText = maybe(text);

/** Text that looks like this. */
const matching = (expression: RegExp) =>
  custom<string>((value) => isText(value) && expression.test(value));

/** One of these words. */
export const oneOf = <const W extends readonly string[]>(...words: W) =>
  custom<W[number]>((value) => words.some((word) => word === value));

/** Yes or no; no where nobody says. */
export const flag = fallback(custom<boolean>(isBoolean), false);

/** Yes, no, or a sentence that says more. */
export const yesOrText = custom<boolean | string>((value) => isBoolean(value) || isText(value));

/** A number within bounds, both included. */
export const within = (least: number, most: number) =>
  custom<number>((value) => typeof value === 'number' && value >= least && value <= most);

/** How many or how long: a whole number from 0 to a thousand million, rounded down. */
export const amount = pipe(within(0, 1e9), transform(Math.floor));

/** An {@link amount}, dropped where it is none. */
export const maybeAmount = maybe(amount);

/** A day that exists, `YYYY-MM-DD`. */
export const plainDate = custom<string>(isIsoDate);

/** A {@link plainDate}, or the word that there is none. */
export const plainDateOrNull = custom<string | null>((value) => value === null || isIsoDate(value));

const INSTANT =
  /^(\d{4}-\d\d-\d\d)[Tt ](\d\d:\d\d)(?::(\d\d)(?:\.\d+)?)?(?:[Zz]|([+-]\d\d):?(\d\d)?)$/;

/** An instant in whole seconds with its offset; undefined for what is none. */
function completed(value: string): string | undefined {
  const [, day, clock, seconds = '00', hours, minutes = '00'] = INSTANT.exec(value) ?? [];
  const whole = `${day}T${clock}:${seconds}${hours ? `${hours}:${minutes}` : 'Z'}`;
  return isIsoDate(day) && !Number.isNaN(Date.parse(whole)) ? whole : undefined;
}

/**
 * An instant as RFC 3339 with its offset, in whole seconds. What other systems write instead
 * (`-05`, `+0800`, no seconds) is completed; without an offset it is no instant.
 */
export const instant = pipe(
  custom<string>((value) => isText(value) && completed(value) !== undefined),
  transform((value) => completed(value) ?? value),
);

/** An absolute address of the web; no other scheme gets through. */
export const webAddress = matching(/^https?:\/\//i);

/** A labelled link to the web, an e-mail address or a telephone number. */
export const link = object({label: text, href: matching(/^(https?:\/\/|mailto:|tel:)/i)});

/** A regular expression as in the HTML `pattern` attribute. */
export const pattern = custom<string>((source) => {
  try {
    return isText(source) && Boolean(new RegExp(source, 'u'));
  } catch {
    return false;
  }
});

/** A function that checks an answer, and throws `ProviderError('unreadable')` where it is wrong. */
export const parserOf =
  <T>(schema: GenericSchema<unknown, T>) =>
  (value: unknown): T => {
    const result = safeParse(schema, value);
    if (!result.success) throw new ProviderError('unreadable');
    return result.output;
  };
