import {describe, expect, it} from 'vitest';
import {conditionsOf, danglingReference, questionsIn} from '../../src/service/references.model.js';
import type {When} from '../../src/service/rule.model.js';
import type {ServiceDefinition} from '../../src/service/service.model.js';
import {conditional, definition, places, plainQuestions} from './small-definitions.js';
import {sample} from './sample.js';

describe('the questions that a condition names', () => {
  it.each<[When | undefined, string[]]>([
    [undefined, []],
    [{a: 1, b: [2]}, ['a', 'b']],
    [{all: [{a: 1}, {any: [{b: 1}, {not: {c: {min: 1}}}]}], d: true}, ['a', 'b', 'c', 'd']],
    [{a: 1, not: {a: 2}}, ['a', 'a']],
  ])('%j are %j', (when, ids) => {
    expect(questionsIn(when)).toEqual(ids);
  });
});

describe('the conditions of a definition', () => {
  it('are found at every place that can have one', () => {
    const found = conditionsOf(conditional((place) => ({when: {[place]: 1}})));
    const named = found.flatMap(([, when]) => questionsIn(when)).sort();
    expect(named).toEqual([...places, ...plainQuestions.map(({id}) => id)].sort());
  });

  it('come with the place where they stand', () => {
    const paths = conditionsOf(sample)
      .filter(([, when]) => when)
      .map(([path]) => path);
    expect(paths).toEqual([
      'questions.2.when',
      'requirements.0.when',
      'requirements.0.supply.0.when',
      'requirements.1.anyOf.0.when',
      'channels.0.when',
      'fees.0.when',
      'tips.0.when',
    ]);
  });
});

describe('a name that means nothing', () => {
  const when = {gone: 1};
  const needs = ['card'];

  it('is not in the sample', () => {
    expect(danglingReference(sample)).toBeUndefined();
    expect(danglingReference(definition())).toBeUndefined();
  });

  it.each<[Partial<ServiceDefinition>, string]>([
    [{requirements: [{id: 'a', needs: ['card', 'gone']}]}, 'requirements.0.needs'],
    [{requirements: [{id: 'a', needs: [{ref: 'gone'}]}]}, 'requirements.0.needs'],
    [
      {requirements: [{id: 'a', anyOf: [{needs}, {needs: ['gone']}]}]},
      'requirements.0.anyOf.1.needs',
    ],
    [{requirements: [{id: 'a', needs, channels: ['counter', 'gone']}]}, 'requirements.0.channels'],
    [{requirements: [{id: 'a', needs, when}]}, 'requirements.0.when'],
    [
      {requirements: [{id: 'a', needs, supply: [{mode: 'held', when}]}]},
      'requirements.0.supply.0.when',
    ],
    [{fees: [{name: 'A', amount: 1, currency: 'CNY', channels: ['gone']}]}, 'fees.0.channels'],
    [{fees: [{name: 'A', amount: 1, currency: 'CNY', when}]}, 'fees.0.when'],
    [{tips: [{text: 'A'}, {text: 'B', when: {any: [{not: when}]}}]}, 'tips.1.when'],
    [{channels: [{id: 'a', type: 'app', visits: 0, when}]}, 'channels.0.when'],
    [{questions: [{id: 'a', type: 'yesno', label: 'A?', when}]}, 'questions.0.when'],
  ])('is found in %j', (part, place) => {
    expect(danglingReference(definition(part))).toMatch(
      new RegExp(`^${place.replaceAll('.', '\\.')} names the (document|channel|question) “gone”`),
    );
  });

  it.each(['toString', 'constructor', 'hasOwnProperty', '__proto__'])('is “%s”', (name) => {
    const needing = definition({requirements: [{id: 'a', needs: [name]}]});
    expect(danglingReference(needing)).toContain(`the document “${name}”`);
    const asking = definition({tips: [{text: 'A', when: JSON.parse(`{"${name}": 1}`) as When}]});
    expect(danglingReference(asking)).toContain(`the question “${name}”`);
  });
});
