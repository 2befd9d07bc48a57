import {custom, pipe, safeParse, transform} from 'valibot';
import {instant} from './arriving.schema.js';
import {isIsoDate} from './plain-date.model.js';

/**
 * A day, `YYYY-MM-DD`, or an instant with its offset. A file of its own and no `union`, which the
 * appointments would carry as well.
 */
export const dayOrInstant = pipe(
  custom<string>((value) => isIsoDate(value) || safeParse(instant, value).success),
  transform((value) => (isIsoDate(value) ? value : String(safeParse(instant, value).output))),
);
