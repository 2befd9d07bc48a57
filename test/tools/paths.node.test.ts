import {describe, expect, it} from 'vitest';
import type {ServiceDefinition} from '../../src/service/service.model.js';
import {formatPaths, MAX_PATHS, pathsOf} from '../../src/tools/index.js';
import {services} from '../demo/service-files.js';
import {changed, sample} from './sample.js';

describe('the paths of a definition', () => {
  it('ask what still matters, and try each class of numbers once', () => {
    expect(pathsOf(sample).paths.map(({answers}) => answers)).toEqual([
      {reason: 'first', age: 15},
      {reason: 'first', age: 16},
      {reason: 'lost', age: 15, photo: true},
      {reason: 'lost', age: 15, photo: false},
      {reason: 'lost', age: 16, photo: true},
      {reason: 'lost', age: 16, photo: false},
    ]);
  });

  it('carry the trips, papers and fees of the case', () => {
    const path = pathsOf(sample).paths.at(-1)!;
    expect(path.trips.least).toBe(0);
    expect(path.channels.map(({id}) => id)).toEqual(['online', 'counter']);
    expect(path.entries.map(({requirement}) => requirement.id)).toEqual(['identity', 'portrait']);
    expect(path.charges.map(({fee}) => fee.amount)).toEqual([5]);
  });

  it('try days on both sides of a bound', () => {
    const definition = changed('questions.1', {id: 'age', type: 'date', label: 'Born'});
    const service = structuredClone(definition) as {requirements: {when?: unknown}[]};
    service.requirements[1]!.when = {age: {min: '2010-03-01'}};
    const days = pathsOf(service as never).paths.map(({answers}) => answers.age);
    expect([...new Set(days)]).toEqual(['2010-02-28', '2010-03-01']);
  });

  it('try several options each alone, none, and all', () => {
    const question = {...sample.questions[0], type: 'many'};
    const {paths} = pathsOf(changed('questions.0', question) as ServiceDefinition);
    const chosen = new Set(paths.map(({answers}) => JSON.stringify(answers.reason)));
    expect([...chosen]).toEqual(['["first"]', '["lost"]', '[]', '["first","lost"]']);
  });

  it('stop at a number that can still be read', () => {
    const ids = Array.from({length: 12}, (_, index) => `q${index}`);
    const service = {
      ...sample,
      questions: ids.map((id) => ({
        id,
        type: 'one' as const,
        label: id,
        options: [1, 2, 3].map((value) => ({value, label: String(value)})),
      })),
      requirements: ids.map((id) => ({id, when: {[id]: 1}, needs: ['passport']})),
      channels: [sample.channels[1]],
      fees: [],
      tips: [],
    };
    const paths = pathsOf(service);
    expect(paths.paths).toHaveLength(MAX_PATHS);
    expect(paths.isComplete).toBe(false);
  }, 60_000);

  it.each([...services])('of the demo, %s, are all there', (_file, service) => {
    const {isComplete, paths} = pathsOf(service);
    expect(isComplete).toBe(true);
    expect(paths.length).toBeGreaterThan(5);
  });
});

describe('paths in words', () => {
  it('can be read in English', () => {
    const text = formatPaths(pathsOf(sample), 'en');
    expect(text).toContain('Library card: 6 paths');
    expect(text).toContain('1. What do you need? A first card → How old? 0 – 15\n');
    expect(text).toMatch(/Trips +0 \(Online\), 1 \(At the counter\)/);
    expect(text).toMatch(/any one of these: Passport \(.+\) \| Residence permit/);
    expect(text).toMatch(/Not to bring +Photo/);
    expect(text).toMatch(/Cost +New card 5 CNY/);
    expect(text).toMatch(/Told +Welcome/);
  });

  it('can be read in Chinese', () => {
    const text = formatPaths(pathsOf(sample), 'zh-CN');
    expect(text).toContain('借书证：共 6 种情况');
    expect(text).toContain('您要办什么？ 丢了，补一张 → 几岁？ 16 – 120 → 我们有您的照片吗？ 否');
  });
});
