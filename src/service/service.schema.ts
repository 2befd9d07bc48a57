/**
 * A service definition as it arrives. It is taken whole or not at all: a list without the one paper
 * that was written wrongly would cost somebody a trip. What is refused is named by its path.
 */
import {
  array,
  getDotPath,
  type GenericSchema,
  literal,
  maxLength,
  object,
  optional as maybe,
  picklist,
  pipe,
  record,
  safeParse,
} from 'valibot';
import {ProviderError} from '../core/provider-error.model.js';
import {channel, processing} from './channel.schema.js';
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
import {danglingReference} from './references.model.js';
import {document, requirement} from './requirement.schema.js';
import type {Question, ServiceDefinition} from './service.model.js';

const question = (shape: Shape): GenericSchema<unknown, Question> =>
  shape({
    id: is.id,
    type: picklist(['one', 'many', 'yesno', 'number', 'date']),
    label: is.text,
    hint: maybe(is.text),
    options: maybe(array(shape({value: is.scalar, label: is.text, hint: maybe(is.text)}))),
    when: maybe(is.when),
    required: maybe(is.flag),
    unsure: maybe(is.text),
    sensitive: maybe(is.flag),
    min: maybe(is.bound),
    max: maybe(is.bound),
    unit: maybe(is.text),
  });

const fee = (shape: Shape) =>
  shape({
    name: is.text,
    amount: is.number,
    currency: is.currency,
    when: maybe(is.when),
    channels: maybe(strings),
    payOnline: maybe(is.flag),
    waiver: maybe(is.text),
    basis: maybe(array(basis(shape))),
  });

const output = (shape: Shape) =>
  shape({
    id: maybe(is.id),
    name: is.text,
    kind: maybe(picklist(['certificate', 'approval', 'record', 'object', 'money', 'other'])),
    validity: maybe(is.text),
    sample: maybe(is.link),
  });

const tip = (shape: Shape) =>
  shape({
    when: maybe(is.when),
    text: is.text,
    level: maybe(picklist(['info', 'warning', 'stop'])),
  });

/** How far the definition can be relied on. */
const standing = (shape: Shape) => ({
  status: maybe(picklist(['active', 'suspended', 'ended', 'draft'])),
  version: maybe(is.string),
  updated: is.day,
  reviewBy: maybe(is.day),
  source: maybe(is.link),
  basis: maybe(array(basis(shape))),
  conditions: maybe(texts),
});

/** The schema of a definition. */
export const definitionSchema = (shape: Shape): GenericSchema<unknown, ServiceDefinition> =>
  shape({
    $schema: maybe(is.string),
    schemaVersion: literal(1),
    id: is.id,
    lang: maybe(is.string),
    name: is.text,
    summary: maybe(is.text),
    identifiers: maybe(identifiers(shape)),
    provider: party(shape),
    audience: maybe(array(picklist(['person', 'organisation']))),
    events: maybe(strings),
    keywords: maybe(texts),
    area: maybe(strings),
    ...standing(shape),
    questions: maybe(pipe(array(question(shape)), maxLength(12, 'has more than 12 questions'))),
    documents: pipe(is.names, record(is.string, document(shape))),
    requirements: array(requirement(shape)),
    channels: some(channel(shape)),
    processing: maybe(processing(shape)),
    fees: maybe(array(fee(shape))),
    outputs: maybe(array(output(shape))),
    tips: maybe(array(tip(shape))),
    faq: maybe(array(shape({q: is.text, a: is.text}))),
  });

/** What is wrong with a definition first, with its path: `documents.photo.name must be a text …`. */
export function definitionProblem(
  value: unknown,
  schema: GenericSchema<unknown, ServiceDefinition>,
): string | undefined {
  const result = safeParse(schema, value, {abortEarly: true});
  if (result.success) return danglingReference(result.output);
  const [issue] = result.issues;
  const path = getDotPath(issue) ?? 'the definition';
  return issue.received === 'undefined' ? `${path} is missing` : `${path}: ${issue.message}`;
}

let schema: GenericSchema<unknown, ServiceDefinition> | undefined;

/**
 * A definition, checked.
 *
 * @throws ProviderError `unreadable`, whose detail names the path of what is wrong.
 */
export function parseServiceDefinition(value: unknown): ServiceDefinition {
  const detail = definitionProblem(value, (schema ??= definitionSchema(object)));
  if (detail) throw new ProviderError('unreadable', {detail});
  return value as ServiceDefinition;
}
