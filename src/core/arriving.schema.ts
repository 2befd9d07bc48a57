/**
 * The building blocks of every domain's schema. A broken item of a list costs that item, a broken
 * optional member costs that member, and lists are cut at a length no honest answer reaches.
 */
import {
  array,
  check,
  fallback,
  number,
  object,
  optional,
  pipe,
  safeParse,
  string,
  transform,
  unknown,
} from 'valibot';
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
    array(unknown()),
    transform((items) => {
      const good: InferOutput<S>[] = [];
      for (const item of items.slice(0, most)) {
        const result = safeParse(schema, item);
        if (result.success) good.push(result.output);
      }
      return good;
    }),
  );

/** Any text, the empty one included. */
export const text = string();

/** Text, dropped where it is none. */
export const maybeText = maybe(text);

/** Yes or no; no where nobody says. */
export const flag = pipe(
  unknown(),
  transform((value) => value === true),
);

/** How many or how long: a whole number from 0 to a thousand million, rounded down. */
export const amount = pipe(
  number(),
  check((value) => value >= 0 && value <= 1e9),
  transform(Math.floor),
);

/** An {@link amount}, dropped where it is none. */
export const maybeAmount = maybe(amount);

// Valibot has an action for each of these; one that serves all of them is half a kilobyte less.
const matching = (expression: RegExp) =>
  pipe(
    text,
    check((value) => expression.test(value)),
  );

/** A day that exists, `YYYY-MM-DD`. */
export const plainDate = pipe(
  text,
  check((value) => isIsoDate(value)),
);

const INSTANT =
  /^(\d{4}-\d\d-\d\d)[Tt ](\d\d:\d\d)(?::(\d\d)(?:\.\d+)?)?(?:[Zz]|([+-]\d\d):?(\d\d)?)$/;

/**
 * An instant as RFC 3339 with its offset, in whole seconds. What other systems write instead
 * (`-05`, `+0800`, no seconds) is completed; without an offset it is no instant.
 */
export const instant = pipe(
  text,
  transform((value) => {
    const [, day, clock, seconds = '00', hours, minutes = '00'] = INSTANT.exec(value) ?? [];
    return `${day}T${clock}:${seconds}${hours ? `${hours}:${minutes}` : 'Z'}`;
  }),
  check((value) => isIsoDate(value.slice(0, 10)) && !Number.isNaN(Date.parse(value))),
);

/** An absolute address of the web; no other scheme gets through. */
export const webAddress = matching(/^https?:\/\//i);

/** A labelled link to the web, an e-mail address or a telephone number. */
export const link = object({label: text, href: matching(/^(https?:\/\/|mailto:|tel:)/i)});

/** A regular expression as in the HTML `pattern` attribute. */
export const pattern = pipe(
  text,
  check((source) => {
    try {
      return Boolean(new RegExp(source, 'u'));
    } catch {
      return false;
    }
  }),
);

/** A function that checks an answer, and throws `ProviderError('unreadable')` where it is wrong. */
export const parserOf =
  <T>(schema: GenericSchema<unknown, T>) =>
  (value: unknown): T => {
    const result = safeParse(schema, value);
    if (!result.success) throw new ProviderError('unreadable');
    return result.output;
  };
