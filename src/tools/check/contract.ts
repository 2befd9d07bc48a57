import type {ErrorObject, ValidateFunction} from 'ajv';
import {isIsoDate} from '../../core/plain-date.model.js';

type Json = Readonly<Record<string, unknown>>;

/** What the contract describes of one status of an operation. */
export interface Described {
  /** Schemas by media type; none where there is no body. */
  readonly content: Readonly<Record<string, {readonly schema?: Json}>>;
  /** Names of headers, in lower case. */
  readonly headers: readonly string[];
  /** Codes that its problem documents may have. */
  readonly codes: readonly string[];
}

/** One operation of the contract. */
export interface Operation {
  /** `GET /holds/{id}`. */
  readonly name: string;
  readonly responses: ReadonlyMap<number, Described>;
}

/** The texts that the contract stands in. */
export interface ContractFiles {
  /** Text of `zerotrip/openapi.yaml`. */
  readonly openapi: string;
  /** Text of `zerotrip/service-definition.schema.json`. */
  readonly serviceDefinition: string;
}

const DEFINITION = 'service-definition.schema.json';
const METHODS = /^(get|post|patch|delete)$/;

const formats: Readonly<Record<string, (text: string) => boolean>> = {
  date: isIsoDate,
  'date-time': (text) => /(Z|[+-]\d{2}:\d{2})$/i.test(text) && !Number.isNaN(Date.parse(text)),
  uri: (text) => URL.canParse(text),
  'uri-reference': (text) => URL.canParse(text, 'https://portal.example'),
};

const patternOf = (template: string): RegExp =>
  new RegExp(`^${template.replaceAll('.', '\\.').replace(/\{\w+\}/g, '[^/]+?')}$`);

const complaint = ({instancePath, message = '', params}: ErrorObject): string => {
  const {allowedValues} = params as {allowedValues?: readonly unknown[]};
  return `${instancePath || 'the whole'} ${message}${allowedValues ? ` (${allowedValues.join(', ')})` : ''}`;
};

/** The OpenAPI file as something to compare answers with. */
export class Contract {
  static readonly #known = new WeakMap<ContractFiles, Promise<Contract>>();
  readonly #document: Json;
  readonly #operations: readonly {method: string; pattern: RegExp; operation: Operation}[];
  readonly #compile: (schema: Json) => ValidateFunction;
  readonly #validators = new Map<string, ValidateFunction>();

  private constructor(document: Json, compile: (schema: Json) => ValidateFunction) {
    this.#document = document;
    this.#compile = compile;
    const paths = Object.entries(document['paths'] as Record<string, Json>);
    // A file name is more than any id.
    paths.sort(([one], [other]) => Number(other.endsWith('.ics')) - Number(one.endsWith('.ics')));
    this.#operations = paths.flatMap(([template, item]) =>
      Object.entries(item)
        .filter(([method]) => METHODS.test(method))
        .map(([method, described]) => ({
          method: method.toUpperCase(),
          pattern: patternOf(template),
          operation: this.#read(`${method.toUpperCase()} ${template}`, described as Json),
        })),
    );
  }

  /** Reads the contract, once for the same files; the validator is fetched only then. */
  static read(files: ContractFiles): Promise<Contract> {
    const contract = Contract.#known.get(files) ?? Contract.#compiled(files);
    Contract.#known.set(files, contract);
    return contract;
  }

  static async #compiled({openapi, serviceDefinition}: ContractFiles): Promise<Contract> {
    const [{Ajv2020}, {parse}] = await Promise.all([import('ajv/dist/2020.js'), import('yaml')]);
    const ajv = new Ajv2020({strict: false, allErrors: true});
    for (const [name, format] of Object.entries(formats)) ajv.addFormat(name, format);
    const document = parse(openapi) as Json;
    // Found beside the contract, as on a disk; by its own name it would not be.
    ajv.addSchema({...(JSON.parse(serviceDefinition) as Json), $id: DEFINITION});
    ajv.addSchema(document, 'contract');
    return new Contract(document, (schema) => ajv.compile(schema));
  }

  /** Codes of problem documents. */
  get codes(): readonly string[] {
    const {enum: codes} = this.#follow({$ref: '#/components/schemas/ProblemCode'});
    return codes as readonly string[];
  }

  /** The operation that a request means. */
  operation(method: string, path: string): Operation | undefined {
    return this.#operations.find((one) => one.method === method && one.pattern.test(path))
      ?.operation;
  }

  /** What does not fit a schema, in words; empty where all does. */
  complaints(schema: Json, value: unknown): readonly string[] {
    const name = JSON.stringify(schema);
    const validate = this.#validators.get(name) ?? this.#compile(absolute(schema));
    this.#validators.set(name, validate);
    return validate(value) ? [] : (validate.errors ?? []).map(complaint);
  }

  #follow(node: Json): Json {
    const reference = node['$ref'];
    if (typeof reference !== 'string') return node;
    const path = reference.slice(2).split('/');
    return path.reduce<Json>((at, key) => at[key] as Json, this.#document);
  }

  #read(name: string, operation: Json): Operation {
    const responses = Object.entries(operation['responses'] as Record<string, Json>);
    return {
      name,
      responses: new Map(
        responses.map(([status, response]) => [Number(status), this.#describe(response)]),
      ),
    };
  }

  #describe(response: Json): Described {
    const {content = {}, headers = {}, description = ''} = this.#follow(response);
    const named = [...(description as string).matchAll(/`([a-z-]+)`/g)].map(
      ([, code = '']) => code,
    );
    return {
      content: content as Described['content'],
      headers: Object.keys(headers as Json).map((header) => header.toLowerCase()),
      codes: named.filter((code) => this.codes.includes(code)),
    };
  }
}

/** A schema of the document, so that it can be compiled by itself. */
function absolute(schema: Json): Json {
  const reference = schema['$ref'];
  return typeof reference === 'string' ? {$ref: `contract${reference}`} : schema;
}
