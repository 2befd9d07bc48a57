import {readFile} from 'node:fs/promises';
import {afterAll, beforeAll, beforeEach, expect, it} from 'vitest';
import {parse} from 'yaml';
import {Office, type ProblemBody} from './office.js';
import {sent, type SentTo} from './people-words.js';

interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly enum?: readonly string[];
}

const file = new URL('../../src/contract/openapi.yaml', import.meta.url);
const {components} = parse(await readFile(file, 'utf8')) as {
  components: {schemas: Readonly<Record<string, Schema>>};
};

const follow = (schema: Schema): Schema =>
  schema.$ref ? components.schemas[schema.$ref.split('/').at(-1)!]! : schema;

/** A line or some lines of words in a body, and how many characters the contract lets them have. */
interface Words {
  readonly path: readonly string[];
  readonly most: number | undefined;
}

function wordsIn(schema: Schema, path: readonly string[] = []): readonly Words[] {
  const {enum: words, maxLength, pattern, properties = {}, type} = follow(schema);
  if (type === 'string') return words || pattern ? [] : [{path, most: maxLength}];
  return Object.entries(properties).flatMap(([key, each]) => wordsIn(each, [...path, key]));
}

const bodies: Readonly<Record<SentTo, string>> = {
  '/api/questions': 'QuestionRequest',
  '/api/callbacks': 'CallRequest',
  '/api/feedback': 'FeedbackRequest',
  '/api/letters': 'LetterRequest',
};
const cases = (Object.keys(bodies) as SentTo[]).flatMap((route) =>
  wordsIn(components.schemas[bodies[route]]!)
    // Times have a form, which says how long they are.
    .filter(({path}) => path[0] !== 'window')
    .map(({most, path}) => [route, `/${path.join('/')}`, path, most] as const),
);

/** The same body with other words in one place. */
function withWords(body: object, [key = '', ...rest]: readonly string[], words: string): object {
  const inner = (body as Record<string, object | undefined>)[key] ?? {};
  return {...body, [key]: rest.length > 0 ? withWords(inner, rest, words) : words};
}

let office: Office;
beforeAll(async () => void (office = await Office.open()));
afterAll(() => office.close());
beforeEach(() => office.reopen());

it('the contract names words in all four bodies', () => {
  expect(new Set(cases.map(([route]) => route)).size).toBe(4);
  expect(cases.length).toBeGreaterThan(15);
});

it.each(cases)(
  '%s takes as many characters at %s as the contract says',
  async (route, at, path, most) => {
    expect(most).toBeGreaterThan(0);
    const isTooLong = async (length: number) => {
      const body = withWords(sent[route], path, 'x'.repeat(length));
      const {errors = []} = (await office.send<ProblemBody>('POST', route, body)).body;
      return errors.some(({code, pointer}) => code === 'max-length' && pointer === at);
    };
    expect(await isTooLong(most!)).toBe(false);
    expect(await isTooLong(most! + 1)).toBe(true);
  },
);
