import fc from 'fast-check';
import {describe, expect, it, vi} from 'vitest';
import {liveAnswers} from '../../src/service/questions.model.js';
import type {Answers} from '../../src/service/rule.model.js';
import type {Channel, ServiceDefinition} from '../../src/service/service.model.js';
import {tripsOf} from '../../src/service/trips.model.js';
import {
  anyDefinition,
  definition,
  endings,
  plainQuestions,
  unsureAnswers,
} from './small-definitions.js';

// Thousands of cases, on a machine that may be busy.
vi.setConfig({testTimeout: 60_000});

const counter: Channel = {id: 'counter', type: 'counter', visits: 1};
const online: Channel = {id: 'online', type: 'online', visits: 0, when: {adult: true}};
const twice: Channel = {id: 'post', type: 'post', visits: 2, when: {reason: ['lost', 'new']}};
const ways = (...channels: Channel[]) => definition({channels});
const ids = plainQuestions.map(({id}) => id);

describe('the trips of a citizen', () => {
  it.each<[string, Channel[], Answers, object]>([
    ['are known where there is one way', [counter], {}, {least: 1, most: 1, openQuestions: 0}],
    ['may be none until something is said', [counter, online], {}, {least: 0, most: 1}],
    ['are none for those who may do it online', [counter, online], {adult: true}, {most: 0}],
    ['are not none for all others', [counter, online], {adult: false}, {least: 1, most: 1}],
    [
      'stay open for somebody who is not sure',
      [counter, online],
      {adult: null},
      {least: 0, most: 1},
    ],
    ['may be the most of all where no way is certain', [online, twice], {}, {least: 0, most: 2}],
    [
      'are those of the chosen way',
      [counter, online],
      {adult: true, $channel: 'counter'},
      {least: 1},
    ],
    [
      'are none of the first way where that is closed',
      [online],
      {adult: false},
      {channel: undefined},
    ],
  ])('%s', (_what, channels, answers, trips) => {
    const service = ways(...channels);
    expect(tripsOf(service, liveAnswers(service, answers))).toMatchObject(trips);
  });

  it('come with the way that needs the fewest, wherever it stands in the file', () => {
    const service = ways(twice, counter, online);
    expect(tripsOf(service, {adult: true, reason: 'lost'}).channel).toBe(online);
    expect(tripsOf(service, {adult: false, reason: 'lost'}).channel).toBe(counter);
  });

  it('tell how many questions they depend on, those before such a question counted in', () => {
    const [reason, adult, ...others] = plainQuestions;
    const questions = [reason!, {...adult!, when: {reason: 'lost'}}, ...others];
    const service = definition({questions, channels: [counter, online]});
    expect(tripsOf(service, {}).openQuestions).toBe(2);
    expect(tripsOf(service, {reason: 'lost'}).openQuestions).toBe(1);
    expect(tripsOf(service, {reason: 'lost', adult: true}).openQuestions).toBe(0);
  });

  /** Whether every way of answering the rest leads to a number within the bounds told before. */
  function staysWithin(service: ServiceDefinition, answers: Answers): boolean {
    const live = liveAnswers(service, answers);
    const before = tripsOf(service, live);
    return endings(service, live).every((end) => {
      const {least, most, channel} = tripsOf(service, liveAnswers(service, end));
      return !channel || (before.least <= least && most <= before.most);
    });
  }

  it('end within what was said before, whatever else is answered', () => {
    let wide = 0;
    fc.assert(
      fc.property(anyDefinition, unsureAnswers(ids), (service, {$channel: _none, ...answers}) => {
        const {least, most} = tripsOf(service, liveAnswers(service, answers));
        expect(least).toBeLessThanOrEqual(most);
        if (least < most) wide++;
        expect(staysWithin(service, answers)).toBe(true);
      }),
      {numRuns: 500},
    );
    expect(wide).toBeGreaterThan(20);
  });

  it('end within what was said before where a way was chosen that may yet close', () => {
    const service = ways(counter, online);
    expect(staysWithin(service, {$channel: 'online'})).toBe(true);
    fc.assert(fc.property(anyDefinition, unsureAnswers(ids), staysWithin), {numRuns: 500});
  });
});
