/** Building blocks for what other people's systems send: `null`, numbers for words, lists or none. */
import {custom, fallback, pipe, transform} from 'valibot';
import type {GenericSchema} from 'valibot';
import {list, maybe} from '../core/arriving.schema.js';

/** Words, without white space around them; dropped where they are none. */
export const words = maybe(
  pipe(
    custom<string>((value) => typeof value === 'string' && value.trim() !== ''),
    transform((value) => value.trim()),
  ),
);

/** A code, as text even where it comes as a number; dropped where it is neither. */
export const code = maybe(
  pipe(
    custom<string | number>((value) =>
      typeof value === 'string' ? value.trim() !== '' : Number.isFinite(value),
    ),
    transform((value) => String(value).trim()),
  ),
);

/** Yes or no; dropped where nobody says. */
export const yesNo = maybe(custom<boolean>((value) => typeof value === 'boolean'));

/** An address of the web; dropped where it is none. */
export const address = maybe(
  custom<string>((value) => typeof value === 'string' && /^https?:\/\//i.test(value)),
);

/** A list without its broken items; empty where there is none. */
export const many = <S extends GenericSchema<unknown, unknown>>(schema: S) =>
  fallback(list(schema), []);
