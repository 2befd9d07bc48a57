import {custom, object, pipe, transform} from 'valibot';
import {maybe, parserOf} from '../../core/arriving.schema.js';
import {address, code, many, words} from '../foreign.schema.js';

/** Words by BCP 47 tag. */
const byLanguage = maybe(
  pipe(
    custom<object>((value) => typeof value === 'object' && value !== null),
    transform((value) =>
      Object.entries(value).filter(
        (entry): entry is [string, string] => typeof entry[1] === 'string',
      ),
    ),
  ),
);

const task = object({
  uuid: code,
  titel: byLanguage,
  status: code,
  deadline: words,
  uitvoering: maybe(object({fallbackUrl: address})),
});

/** The answer of `POST /context/zoek`, or a problem document. */
export const parseMijnTaken = parserOf(
  object({
    taken: maybe(custom<unknown[]>(Array.isArray)),
    status: code,
  }),
);

/** The tasks of an answer; a broken one costs that task. */
export const parseTasks = parserOf(object({taken: many(task)}));
