import {readFile} from 'node:fs/promises';
import {Ajv2020} from 'ajv/dist/2020.js';
import {parse} from 'yaml';

type Json = Record<string, unknown>;

const read = (name: string): Promise<string> =>
  readFile(new URL(`../../src/contract/${name}`, import.meta.url), 'utf8');

const contract = parse(await read('openapi.yaml')) as {
  paths: Record<string, Json>;
  components: {schemas: Record<string, Json>};
};

/** Makes each described object closed, so that a member nobody described is found too. */
function close(schema: unknown): void {
  if (Array.isArray(schema)) schema.forEach(close);
  if (typeof schema !== 'object' || schema === null) return;
  const node = schema as Json;
  if (node['type'] === 'object' && node['properties']) node['additionalProperties'] ??= false;
  Object.values(node).forEach(close);
}

close(contract.components.schemas);

const ajv = new Ajv2020({strict: false, allErrors: true});
ajv.addFormat('date', /^\d{4}-\d{2}-\d{2}$/);
ajv.addFormat('date-time', (text: string) => !Number.isNaN(Date.parse(text)));
ajv.addFormat('uri', (text: string) => URL.canParse(text));
ajv.addFormat('uri-reference', (text: string) => URL.canParse(text, 'https://portal.example'));
const DEFINITION = 'service-definition.schema.json';
const definition = JSON.parse(await read(DEFINITION)) as Json;
// Found beside the contract, as on a disk; by its own name it would not be.
ajv.addSchema({...definition, $id: DEFINITION});
ajv.addSchema(contract, 'contract');

function follow(node: unknown): unknown {
  const ref = (node as {$ref?: string} | undefined)?.$ref;
  if (!ref) return node;
  return ref
    .slice(2)
    .split('/')
    .reduce<unknown>((at, key) => (at as Json)[key], contract as unknown);
}

const patternOf = (template: string): RegExp =>
  new RegExp(`^/api${template.replace('.', '\\.').replace(/\{\w+\}/g, '[^/]+?')}$`);

function operationOf(method: string, path: string): Json {
  const found = Object.entries(contract.paths)
    .filter(([template]) => patternOf(template).test(path))
    .sort(([one], [other]) => Number(other.endsWith('.ics')) - Number(one.endsWith('.ics')))
    .map(([, item]) => item[method.toLowerCase()] as Json | undefined)
    .filter((operation) => operation !== undefined);
  if (!found[0]) throw new Error(`The contract has no ${method} ${path}.`);
  return found[0];
}

/**
 * What a response has that the contract does not say, in words; empty where it fits. Looks at
 * status, content type and body.
 * @param text - the body as it arrived.
 */
export function contractProblems(
  method: string,
  path: string,
  response: Response,
  text: string,
): string[] {
  const responses = operationOf(method, path)['responses'] as Json;
  const described = follow(responses[String(response.status)]) as {content?: Json} | undefined;
  if (!described) return [`${method} ${path} does not answer ${response.status}`];
  if (!described.content) return text ? [`${response.status} has no body`] : [];
  const type = response.headers.get('content-type')?.split(';')[0] ?? '';
  const schema = (described.content[type] as {schema?: Json} | undefined)?.schema;
  if (!schema) return [`${response.status} is not ${type}`];
  if (!type.endsWith('json')) return [];
  return misfits(schema['$ref'] as string, JSON.parse(text));
}

function misfits(reference: string, value: unknown): string[] {
  const validate = ajv.getSchema(`contract${reference}`);
  if (!validate) return [`no schema ${reference}`];
  if (validate(value)) return [];
  return (validate.errors ?? []).map(
    (e) => `${e.instancePath} ${e.message} ${JSON.stringify(e.params)}`,
  );
}

/**
 * What a value has that a schema of the contract does not say, in words; empty where it fits.
 * @param name - of the schema, such as `Shipment`.
 */
export const schemaProblems = (name: string, value: unknown): string[] =>
  // As it would travel: without members that are undefined.
  misfits(`#/components/schemas/${name}`, JSON.parse(JSON.stringify(value)));
