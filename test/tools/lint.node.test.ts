import {describe, expect, it} from 'vitest';
import {lintDefinition} from '../../src/tools/index.js';
import {services} from '../demo/service-files.js';
import {changed, sample} from './sample.js';

const found = (definition: unknown) =>
  lintDefinition(definition).map(({path, rule, severity}) => `${severity} ${rule} ${path}`);

describe('a definition', () => {
  it('with nothing wrong has no findings', () => {
    expect(lintDefinition(sample)).toEqual([]);
  });

  it.each([...services])('of the demo, %s, has none either', (_file, service) => {
    expect(lintDefinition(service)).toEqual([]);
  });

  it('may carry $schema and members of its author’s own', () => {
    expect(found({...sample, $schema: 'x', 'x-cn-topic': '1'})).toEqual([]);
  });
});

const both = (en: string, zh: string) => ({en, 'zh-CN': zh});
const supply = (...ways: unknown[]) => changed('requirements.1.supply', ways);
const basis = {name: both('House rules', '馆规')};

describe('the linter finds', () => {
  it.each([
    ['a misspelt member', changed('channels.0.visit', 0), 'error schema channels.0.visit'],
    ['a missing member', changed('updated', undefined), 'error schema updated'],
    [
      'a name that means nothing',
      changed('requirements.1.needs', ['x']),
      'error schema requirements.1.needs',
    ],
    [
      'rules nested too deeply',
      changed(
        'tips.0.when',
        Array.from({length: 9}).reduce((when) => ({not: when}), {reason: 'lost'}),
      ),
      'error schema tips.0.when',
    ],
    [
      'a visit without a reason',
      changed('channels.1.visitReason', undefined),
      'error visit-reason channels.1',
    ],
    [
      'no visits, but nothing sent',
      changed('channels.0.delivery', [{mode: 'pickup'}]),
      'error zero-visits channels.0',
    ],
    [
      'a counter with no visits',
      changed('channels.1', {id: 'counter', type: 'counter', visits: 0}),
      'error zero-visits channels.1',
    ],
    [
      'a promise that the visits break',
      changed('channels.1.name', both('All online', '全程网上办')),
      'error trip-claim channels.1.name',
    ],
    [
      'a vague Chinese name',
      changed('documents.consent.name', both('Consent', '其他材料')),
      'error vague-name documents.consent.name',
    ],
    [
      'a vague English name',
      changed('documents.consent.name', both('Other relevant documents', '同意书')),
      'error vague-name documents.consent.name',
    ],
    [
      'two papers in one name',
      changed('documents.consent.name', both('Consent', '身份证或户口簿')),
      'warning choice-in-name documents.consent.name',
    ],
    [
      'a reduction without basis',
      supply({mode: 'declare'}),
      'error reduction-basis requirements.1.supply.0',
    ],
    [
      '“later” without an end',
      supply({mode: 'later', basis}),
      'error later-within requirements.1.supply.0',
    ],
    [
      'a proof of identity handed in later',
      changed('requirements.0.supply', [{mode: 'later', within: 'P5D', basis}]),
      'warning later-identity requirements.0.supply.0',
    ],
    [
      'a way of supply that is never reached',
      supply({mode: 'bring'}, {mode: 'held', basis}),
      'error never-true requirements.1.supply.1',
    ],
    ['a fee without basis', changed('fees.0.basis', undefined), 'error fee-basis fees.0'],
    [
      'a fee that does not say how it is paid',
      changed('fees.0.payOnline', undefined),
      'error fee-pay-online fees.0',
    ],
    ['no day of review', changed('reviewBy', undefined), 'warning review-by reviewBy'],
    [
      'a review before the last change',
      changed('reviewBy', '2026-10-01'),
      'error review-by reviewBy',
    ],
    [
      'a text without a language of the others',
      changed('tips.0.text', 'Welcome'),
      'warning language tips.0.text',
    ],
    [
      'two requirements of one id',
      changed('requirements.2.id', 'consent'),
      'error duplicate-id requirements.2',
    ],
    [
      'a paper twice in one list',
      changed('requirements.1.needs', ['consent', 'consent']),
      'error duplicate-id requirements.1.needs.1',
    ],
    [
      'a question that names a later one',
      changed('questions.0.when', {age: {min: 1}}),
      'error question-order questions.0.when',
    ],
    [
      'a question for nothing',
      changed('requirements.1.when', undefined),
      'warning question-unused questions.1',
    ],
    [
      'a choice without options',
      changed('questions.0.options', []),
      'error question-options questions.0',
    ],
    [
      'a least number above the largest',
      changed('questions.1.min', 130),
      'error question-bounds questions.1',
    ],
    [
      'an option that is not there',
      changed('tips.0.when', {reason: 'stolen'}),
      'error condition tips.0.when',
    ],
    [
      'bounds on a choice',
      changed('tips.0.when', {reason: {min: 1}}),
      'error condition tips.0.when',
    ],
    [
      'a value of the wrong type',
      changed('tips.0.when', {photo: 'yes'}),
      'error condition tips.0.when',
    ],
    [
      'bounds that nothing meets',
      changed('tips.0.when', {age: {min: 9, max: 3}}),
      'error condition tips.0.when',
    ],
    [
      'a path without a way to apply',
      changed('channels.1.when', {age: {min: 16}}),
      'error no-way channels',
    ],
    [
      'something made on site without a visit',
      supply({mode: 'on-site', basis}),
      'error on-site channels.0',
    ],
    [
      'a tip for nobody',
      changed('tips.0.when', {reason: 'first', not: {reason: 'first'}}),
      'error never-true tips.0.when',
    ],
    [
      'a question never asked',
      changed('questions.2.when', {age: {min: 121}}),
      'error never-true questions.2.when',
    ],
    [
      'a condition on a question not asked',
      changed('requirements.1.when', {photo: true}),
      'warning undecided requirements.1.when',
    ],
  ])('%s', (_what, definition, finding) => {
    expect(found(definition)).toContain(finding);
  });

  it('nothing wrong where the person, not the paper, is the choice', () => {
    const name = both('Consent of your father or mother', '爸爸或者妈妈的同意书');
    expect(found(changed('documents.consent.name', name))).toEqual([]);
  });

  it('no stuck path where a tip says that this service is not for them', () => {
    const definition = changed('channels.1.when', {age: {min: 16}}) as {tips: unknown[]};
    definition.tips.push({
      level: 'stop',
      when: {age: {max: 15}},
      text: both('Ask a parent', '请家长来办'),
    });
    expect(found(definition)).toEqual([]);
  });

  it('says what is wrong in a sentence with the case', () => {
    const [finding] = lintDefinition(changed('channels.1.when', {age: {min: 16}}));
    expect(finding?.message).toBe('no way to apply for reason = "first", age = 15');
  });

  it.each([[null], [1], ['x'], [[]], [{}]])('the shape of %j wrong, and never throws', (value) => {
    expect(lintDefinition(value).length).toBeGreaterThan(0);
  });
});
