import {type object, safeParse, strictObject} from 'valibot';
import {describe, expect, it, vi} from 'vitest';
import {ProviderError} from '../../src/core/provider-error.model.js';
import {
  definitionProblem,
  definitionSchema,
  parseServiceDefinition,
} from '../../src/service/service.schema.js';
import {MAX_RULE_DEPTH} from '../../src/service/rule.model.js';
import {type Mutation, mutationsOf} from './mutations.js';
import {contract, contractProblem, isInContract} from './service-contract.js';
import {sample} from './sample.js';

// Thousands of cases, on a machine that may be busy.
vi.setConfig({testTimeout: 60_000});

const strict = definitionSchema(strictObject as unknown as typeof object);
const strictProblem = (value: unknown) => definitionProblem(value, strict);

const mutations = [...mutationsOf(sample)];
const mutationsIn = (member: string) =>
  mutations.filter(({path}) => path === member || path.startsWith(`${member}.`));
const members = ['stranger', ...Object.keys(sample)];

/** Names of all members that some part of the contract describes. */
function* namesIn(schema: unknown): Generator<string> {
  if (typeof schema !== 'object' || schema === null) return;
  const {properties} = schema as {properties?: object};
  yield* Object.keys(properties ?? {});
  for (const part of Object.values(schema)) yield* namesIn(part);
}

describe('the sample', () => {
  it('is a definition to the contract and to the kit', () => {
    expect(contractProblem(sample)).toBe('');
    expect(strictProblem(sample)).toBeUndefined();
    expect(parseServiceDefinition(structuredClone(sample))).toEqual(sample);
  });

  it('has every member that the contract knows', () => {
    const shown = new Set(mutations.flatMap(({path}) => path.split('.')));
    const missing = [...namesIn(contract)].filter((name) => !shown.has(name));
    expect(missing).toEqual([]);
  });
});

describe('a definition with one thing changed', () => {
  it('is tried in thousands of ways, good ones and bad ones', () => {
    const good = mutationsIn('documents').filter(({value}) => isInContract(value));
    expect(mutations.length).toBeGreaterThan(10_000);
    expect(good.length).toBeGreaterThan(100);
    expect(mutationsIn('documents').length - good.length).toBeGreaterThan(500);
  });

  it.each(members)('below “%s” is judged by the kit as the contract judges it', (member) => {
    const disputed = mutationsIn(member).filter(
      ({value}) => safeParse(strict, value).success !== isInContract(value),
    );
    expect(disputed.map(({path, what}) => `${path} ${what}`)).toEqual([]);
  });

  it.each(members)('below “%s” is refused with the place of the change', (member) => {
    const unnamed = mutationsIn(member).flatMap((mutation) => {
      const problem = strictProblem(mutation.value);
      return !problem || names(problem, mutation) ? [] : `${mutation.path}: ${problem}`;
    });
    expect(unnamed).toEqual([]);
  });

  /**
   * At the place itself or below it. A text, a condition, a list that is too short, and an object
   * that is neither of two things are named as a whole.
   */
  function names(problem: string, {path, what}: Mutation): boolean {
    const named = /^[^ :]+/.exec(problem)?.[0] ?? '';
    const whole = path.replace(/(\.when)\..*/, '$1');
    const holder = path.slice(0, path.lastIndexOf('.'));
    // Without its name nobody finds an entry: those who named it are told, wherever they are.
    const isOrphan = problem.includes('which is not there') && /^is/.test(what);
    return `${named}.`.startsWith(`${whole}.`) || named === holder || isOrphan;
  }
});

describe('a page reads', () => {
  it('past members that it does not know', () => {
    const newer = {...sample, 'x-desk': 4, colour: 'red', provider: {...sample.provider, fax: '1'}};
    expect(parseServiceDefinition(newer)).toEqual(newer);
    expect(strictProblem({...sample, colour: 'red'})).toMatch(/^colour: /);
  });

  it('a condition as deep as rules may be, and none deeper', () => {
    const deep = (depth: number): object =>
      depth === 1 ? {reason: 'lost'} : {not: deep(depth - 1)};
    const tipWhen = (depth: number) => ({...sample, tips: [{text: 'Hi', when: deep(depth)}]});
    expect(strictProblem(tipWhen(MAX_RULE_DEPTH))).toBeUndefined();
    expect(strictProblem(tipWhen(MAX_RULE_DEPTH + 1))).toBe('tips.0.when: must be a condition');
  });

  it.each([
    ['a document', {requirements: [{id: 'a', needs: ['toString']}]}, 'requirements.0.needs'],
    ['a channel', {requirements: [{id: 'a', needs: ['card'], channels: ['pigeon']}]}, '.channels'],
    ['a question', {tips: [{text: 'Hi', when: {not: {hasOwnProperty: 1}}}]}, 'tips.0.when'],
  ])('no definition that names %s it does not have', (_what, part, place) => {
    const parse = () => parseServiceDefinition({...sample, ...part});
    expect(parse).toThrow(ProviderError);
    expect(parse).toThrow(place);
    expect(parse).toThrow('which is not there');
  });
});
