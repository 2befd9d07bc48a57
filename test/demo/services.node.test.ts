import {readFileSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {resolve} from 'node:path';
import {Ajv2020} from 'ajv/dist/2020.js';
import {describe, expect, it} from 'vitest';
import {lintDefinition} from '../../src/tools/lint/lint.js';
import {objectsIn, type ServiceFile, services, servicesFolder} from './service-files.js';

const schemaFile = resolve('src/contract/service-definition.schema.json');
const ajv = new Ajv2020({strict: false, allErrors: true});
ajv.addFormat('date', /^\d{4}-\d{2}-\d{2}$/);
ajv.addFormat('uri', (text: string) => URL.canParse(text));
const validate = ajv.compile(JSON.parse(await readFile(schemaFile, 'utf8')) as object);

const LANGUAGES = ['zh-CN', 'en'];
const isLanguageMap = (object: object): boolean => LANGUAGES.some((lang) => lang in object);

/** Strings that no citizen reads as a sentence. */
const CODES = new Set(
  [
    '$schema id lang status version updated reviewBy type kind origin mode cost level unit phone url',
    'identityCheck currency opens closes from to timezone staffing ref within validity serviceRef',
    'value min max necessity paper electronic standard guide',
  ].flatMap((line) => line.split(' ')),
);

/** Texts that a citizen may read and that exist in one language only. */
const untranslated = (service: ServiceFile): string[] =>
  [...objectsIn(service)]
    .filter(([path, object]) => !isLanguageMap(object) && !/\/(when|not|any\/\d+)(\/|$)/.test(path))
    .flatMap(([path, object]) =>
      Object.entries(object)
        .filter(([key, value]) => typeof value === 'string' && !CODES.has(key))
        .map(([key]) => `${path}/${key}`),
    );

const addressesIn = (service: ServiceFile): string[] =>
  [...objectsIn(service)]
    .flatMap(([, {url, blankForm, sample, guide}]) => [url, blankForm, sample, guide])
    .filter((one): one is string => typeof one === 'string' && one.startsWith('.'));

/** What clerks say among themselves, and what reads as if something had been sent. */
const JARGON = /事项|情形|容缺|告知承诺|即办件|受理|已完成|其他材料|相关材料|你|\bcompleted\b/i;

const files = [...services];

describe('The six services of the demo', () => {
  it('are there, each in a file of its own name', () => {
    const ids = ['hukou-form', 'id-card', 'move-in', 'newborn', 'passport', 'residence-permit'];
    expect([...services.keys()].sort()).toEqual(ids.map((id) => `${id}.json`));
    for (const [file, {id}] of files) expect(`${id}.json`).toBe(file);
  });

  it('ask for a number, for a day and for several things at once somewhere', () => {
    const types = files.flatMap(([, {questions}]) => (questions ?? []).map(({type}) => type));
    expect(types).toEqual(expect.arrayContaining(['one', 'yesno', 'number', 'date', 'many']));
  });

  it('tell those who are in the wrong place, and nobody else', () => {
    const tips = files.flatMap(([, {tips}]) => tips ?? []);
    const stops = tips.filter(({level}) => level === 'stop').map(({when}) => when);
    expect(stops.length).toBeGreaterThan(0);
    expect(stops).not.toContain(undefined);
  });
});

describe.each(files)('%s', (_file, service) => {
  it('is a service definition, and points to the schema that says so', () => {
    validate(service);
    expect(validate.errors ?? []).toEqual([]);
    expect(resolve(servicesFolder, service.$schema ?? '')).toBe(schemaFile);
  });

  it('has nothing that the linter finds wrong or doubtful', () => {
    expect(lintDefinition(service)).toEqual([]);
  });

  it('says everything in Chinese and in English, and that it is invented', () => {
    for (const [path, object] of objectsIn(service)) {
      if (isLanguageMap(object)) expect(Object.keys(object), path).toEqual(LANGUAGES);
    }
    expect(untranslated(service)).toEqual([]);
    expect(service.summary).toMatchObject({
      'zh-CN': expect.stringContaining('示例，不是办事依据') as string,
      en: expect.stringContaining('Invented example, not advice') as string,
    });
  });

  it('speaks to people, not to clerks', () => {
    expect(JSON.stringify(service)).not.toMatch(JARGON);
  });

  it('has three questions, three ways of supply and two ways to apply at least', () => {
    const modes = service.requirements.flatMap(({supply}) => (supply ?? []).map(({mode}) => mode));
    expect(service.questions?.length).toBeGreaterThanOrEqual(3);
    expect(new Set(modes).size).toBeGreaterThanOrEqual(3);
    expect(service.channels.length).toBeGreaterThanOrEqual(2);
  });

  it('describes the papers that somebody may be asked for, and no others', () => {
    const asked = [...objectsIn(service.requirements)].flatMap(([, {needs}]) =>
      ((needs ?? []) as (string | {ref: string})[]).map((need) =>
        typeof need === 'string' ? need : need.ref,
      ),
    );
    expect([...new Set(asked)].sort()).toEqual(Object.keys(service.documents).sort());
  });

  it('points to no place in the portal that is not there', () => {
    for (const address of addressesIn(service)) {
      const [page = '', place] = address.split('#');
      for (const folder of ['', 'en/']) {
        const html = readFileSync(resolve('demo/portal', folder, page), 'utf8');
        expect(html, address).toContain(place ? `id="${place}"` : '<main');
      }
    }
  });
});
