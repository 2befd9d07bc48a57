/** Documents and the requirements that ask for them. */
import {array, check, type GenericSchema, lazy, optional as maybe, picklist, pipe} from 'valibot';
import {
  basis,
  identifiers,
  party,
  type Shape,
  some,
  strings,
  texts,
} from './definition-parts.schema.js';
import * as is from './definition-values.schema.js';
import type {Document, Need, Requirement} from './service.model.js';

export const document = (shape: Shape): GenericSchema<unknown, Document> =>
  shape({
    name: is.text,
    aka: maybe(texts),
    description: maybe(is.text),
    kind: maybe(
      picklist(['certificate', 'form', 'photo', 'statement', 'proof', 'object', 'other']),
    ),
    identifiers: maybe(identifiers(shape)),
    issuer: maybe(party(shape)),
    origin: maybe(picklist(['applicant', 'government', 'intermediary', 'other'])),
    howToGet: maybe(is.text),
    getUrl: maybe(is.link),
    serviceRef: maybe(is.string),
    validity: maybe(is.duration),
    validityNote: maybe(is.text),
    blankForm: maybe(is.link),
    sample: maybe(is.link),
    fillNotes: maybe(is.text),
    acceptance: maybe(is.text),
    paper: maybe(is.string),
    electronic: maybe(is.string),
  });

const need = (shape: Shape): GenericSchema<unknown, Need> => {
  const copies = pipe(
    is.object,
    shape({
      original: maybe(is.whole),
      copy: maybe(is.whole),
      scan: maybe(is.whole),
      check: maybe(is.flag),
    }),
  );
  const detailed = shape({ref: is.id, copies: maybe(copies), note: maybe(is.text)});
  return lazy((input) => (typeof input === 'string' ? is.id : detailed));
};

export function requirement(shape: Shape): GenericSchema<unknown, Requirement> {
  const needs = some(need(shape));
  return pipe(
    shape({
      id: is.id,
      name: maybe(is.text),
      why: maybe(is.text),
      group: maybe(is.string),
      when: maybe(is.when),
      needs: maybe(needs),
      anyOf: maybe(some(shape({label: maybe(is.text), needs, when: maybe(is.when)}), 2)),
      necessity: maybe(picklist(['required', 'optional'])),
      supply: maybe(array(supply(shape))),
      channels: maybe(strings),
      basis: maybe(array(basis(shape))),
      note: maybe(is.text),
    }),
    check(({anyOf, needs: all}) => !anyOf !== !all, 'must have either needs or anyOf'),
  );
}

const supply = (shape: Shape) =>
  shape({
    mode: picklist([
      'bring',
      'held',
      'held-else-bring',
      'declare',
      'later',
      'on-site',
      'online-form',
    ]),
    when: maybe(is.when),
    within: maybe(is.duration),
    note: maybe(is.text),
    basis: maybe(basis(shape)),
  });
