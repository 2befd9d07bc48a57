import {describe, expect, it} from 'vitest';
import type {Answers} from '../../src/service/rule.model.js';
import type {Channel, Fee} from '../../src/service/service.model.js';
import {chargesOf, isOutOfDate, processingOf, tipsOf} from '../../src/service/terms.model.js';
import {definition} from './small-definitions.js';

const channels: readonly Channel[] = [
  {id: 'counter', type: 'counter', visits: 1, processing: {immediate: true}},
  {id: 'post', type: 'post', visits: 0, when: {adult: true}},
];
const fee: Fee = {name: 'Card', amount: 20, currency: 'CNY'};

describe('a fee', () => {
  it.each<[object, Answers, boolean | undefined]>([
    [{}, {}, true],
    [{when: {reason: 'lost'}}, {}, false],
    [{when: {reason: 'lost'}}, {reason: 'lost'}, true],
    [{when: {reason: 'lost'}}, {reason: 'new'}, undefined],
    [{channels: ['post']}, {}, false],
    [{channels: ['post']}, {adult: false}, undefined],
    [{channels: ['post']}, {adult: true, $channel: 'post'}, true],
    [{channels: ['post'], when: {reason: 'lost'}}, {adult: true, $channel: 'post'}, false],
  ])('with %j after %j is charged for certain: %j', (part, answers, isCertain) => {
    const service = definition({channels, fees: [{...fee, ...part}]});
    expect(chargesOf(service, answers)[0]?.isCertain).toBe(isCertain);
  });

  it('is not made up where there is none', () => {
    expect(chargesOf(definition(), {})).toEqual([]);
  });
});

describe('the time it takes', () => {
  const processing = {promised: {value: 5, unit: 'working-day'}} as const;
  const service = definition({channels, processing});

  it('is that of the way with the fewest trips, or of the way that was chosen', () => {
    expect(processingOf(service, {adult: false})).toEqual({immediate: true});
    expect(processingOf(service, {adult: true, $channel: 'counter'})).toEqual({immediate: true});
  });

  it('is that of the whole service where the way has none of its own', () => {
    expect(processingOf(service, {adult: true})).toEqual(processing);
    expect(processingOf(definition(), {})).toBeUndefined();
  });
});

describe('a tip', () => {
  const tips = [{text: 'All'}, {text: 'Lost', when: {reason: 'lost'}, level: 'stop'}] as const;

  it.each<[Answers, string[]]>([
    [{}, ['All']],
    [{reason: null}, ['All']],
    [{reason: 'new'}, ['All']],
    [{reason: 'lost'}, ['All', 'Lost']],
  ])('after %j is given to those only whom it concerns for certain: %j', (answers, texts) => {
    expect(tipsOf(definition({tips}), answers).map(({text}) => text)).toEqual(texts);
    expect(tipsOf(definition(), answers)).toEqual([]);
  });
});

describe('a list', () => {
  it.each([
    ['2026-11-24', false],
    ['2027-05-01', false],
    ['2027-05-02', true],
  ])('to be looked at again by 2027-05-01 is out of date on %s: %j', (today, isOld) => {
    expect(isOutOfDate(definition({reviewBy: '2027-05-01'}), today)).toBe(isOld);
    expect(isOutOfDate(definition(), today)).toBe(false);
  });
});
