import {type BaseIssue, getDotPath, type object, safeParse, strictObject} from 'valibot';
import {danglingReference} from '../../service/references.model.js';
import {definitionSchema} from '../../service/service.schema.js';
import type {ServiceDefinition} from '../../service/service.model.js';
import {error, type Finding} from '../finding.js';

// A file is stricter than what arrives in a page: a misspelt name must not pass for one that is new.
const schema = definitionSchema(strictObject as unknown as typeof object);

const report = error('schema');

/** `$schema` and `x-…` beside the definition's own members are the author's. */
const withoutExtras = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(
        Object.entries(value).filter(([name]) => name !== '$schema' && !name.startsWith('x-')),
      )
    : value;

function findingOf(issue: BaseIssue<unknown>): Finding {
  const path = getDotPath(issue) ?? '';
  if (issue.expected === 'never') return report(path, 'is not known here; is it misspelt?');
  return report(path, issue.received === 'undefined' ? 'is missing' : issue.message);
}

function dangling(service: ServiceDefinition): readonly Finding[] {
  const problem = danglingReference(service);
  const [path = '', ...sentence] = problem?.split(' ') ?? [];
  return problem ? [report(path, sentence.join(' '))] : [];
}

/** What is wrong with the shape of a definition, and names that mean nothing in it. */
export function shapeFindings(value: unknown): readonly Finding[] {
  const result = safeParse(schema, withoutExtras(value));
  return result.success ? dangling(result.output) : result.issues.map(findingOf);
}
