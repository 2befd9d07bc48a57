import {readFileSync} from 'node:fs';
import {Ajv2020} from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

/** The published JSON Schema as it stands in its file. */
export const contract = JSON.parse(
  readFileSync(
    new URL('../../src/contract/service-definition.schema.json', import.meta.url),
    'utf8',
  ),
) as Record<string, unknown>;

const ajv = new Ajv2020({allowUnionTypes: true});
addFormats(ajv);
const validate = ajv.compile(contract);

/** Whether the published JSON Schema accepts a definition. */
export const isInContract = (value: unknown): boolean => validate(value);

/** What the published JSON Schema says is wrong. */
export const contractProblem = (value: unknown): string =>
  validate(value) ? '' : ajv.errorsText(validate.errors);
