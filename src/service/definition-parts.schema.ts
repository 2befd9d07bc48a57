/** What several members of a definition are made of. */
import {array, type GenericSchema, minLength, type object, optional as maybe, pipe} from 'valibot';
import * as is from './definition-values.schema.js';

/**
 * How objects treat members that nobody knows: `object` passes them over, as a page must with what
 * a newer portal sends; `strictObject` refuses them.
 */
export type Shape = typeof object;

export const some = <S extends GenericSchema<unknown, unknown>>(schema: S, least = 1) =>
  pipe(array(schema), minLength(least, 'has too few entries'));

export const texts = array(is.text);
export const strings = array(is.string);

export const identifiers = (shape: Shape) => array(shape({scheme: is.string, value: is.string}));

export const party = (shape: Shape) =>
  shape({
    id: maybe(is.string),
    name: is.text,
    url: maybe(is.link),
    phone: maybe(is.string),
  });

export const basis = (shape: Shape) =>
  shape({
    name: is.text,
    number: maybe(is.string),
    clause: maybe(is.string),
    url: maybe(is.link),
  });
