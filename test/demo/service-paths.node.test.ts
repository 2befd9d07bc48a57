import {describe, expect, it} from 'vitest';
import {entriesOf, type Entry} from '../../src/service/papers.model.js';
import {CHANNEL_ANSWER} from '../../src/service/questions.model.js';
import {type Answers, holds, type When} from '../../src/service/rule.model.js';
import type {Channel, ServiceDefinition} from '../../src/service/service.model.js';
import {answerPaths} from './answer-paths.js';
import {objectsIn, services} from './service-files.js';

const waysFor = ({channels}: ServiceDefinition, answers: Answers): readonly Channel[] =>
  channels.filter(({when}) => holds(when, answers));

const withoutTrip = (service: ServiceDefinition, answers: Answers): readonly Channel[] =>
  waysFor(service, answers).filter(({visits}) => visits === 0);

const listFor = (service: ServiceDefinition, answers: Answers, channel: string) =>
  entriesOf(service, {...answers, [CHANNEL_ANSWER]: channel});

const isOpen = ({isCertain, isSupplyCertain, lists}: Entry): boolean =>
  !isCertain || !isSupplyCertain || lists.some((list) => !list.isCertain);

describe.each([...services])('Whoever answers all questions of %s', (_file, service) => {
  const paths = answerPaths(service);

  it('has a way to apply, and has one without having answered at all', () => {
    for (const answers of [{}, ...paths])
      expect(waysFor(service, answers), JSON.stringify(answers)).not.toEqual([]);
  });

  it('knows what counts for them, nothing is left open', () => {
    const {channels, requirements, tips = [], fees = []} = service;
    const rules = [...channels, ...requirements, ...tips, ...fees].map(({when}) => when);
    for (const answers of paths) {
      const open = rules.filter((when) => holds(when, answers) === undefined);
      const lists = waysFor(service, answers).flatMap(({id}) => listFor(service, answers, id));
      expect([open, lists.filter(isOpen)], JSON.stringify(answers)).toEqual([[], []]);
    }
  });

  it('is never sent to a counter after being promised no trip', () => {
    for (const answers of paths) {
      const lists = withoutTrip(service, answers).flatMap(({id}) => listFor(service, answers, id));
      const onSite = lists.filter(({supply}) => supply.mode === 'on-site');
      expect(onSite, JSON.stringify(answers)).toEqual([]);
    }
  });

  it('meets every rule of the definition in one case or another', () => {
    for (const [path, {when}] of objectsIn(service)) {
      const isMet = paths.some((answers) => holds(when as When | undefined, answers));
      expect(isMet, `${path}: ${JSON.stringify(when)}`).toBe(true);
    }
  });
});

describe('Without any trip', () => {
  const idsWhere = (reaches: (channel: Channel) => boolean): readonly string[] =>
    [...services.values()]
      .filter((service) =>
        answerPaths(service).some((answers) => withoutTrip(service, answers).some(reaches)),
      )
      .map(({id}) => id)
      .sort();

  it('three services are done by video for some people', () => {
    const byVideo = idsWhere(({type}) => type === 'video');
    expect(byVideo).toEqual(['hukou-form', 'id-card', 'newborn']);
  });

  it('two more are done online for some people', () => {
    expect(idsWhere(({type}) => type === 'online')).toEqual(['passport', 'residence-permit']);
  });

  it('a man 2,000 km away gets his lost registration form', () => {
    const service = services.get('hukou-form.json')!;
    const answers = {reason: 'lost', who: 'self', place: 'elsewhere', idCard: 'valid', video: true};
    const [way] = withoutTrip(service, answers);
    expect(way).toMatchObject({type: 'video', delivery: [{mode: 'post', cost: 'free'}]});
    const list = listFor(service, answers, 'video')
      .filter(({requirement}) => requirement.necessity !== 'optional')
      .map(({requirement, supply}) => [requirement.id, supply.mode]);
    expect(list).toEqual([
      ['identity', 'bring'],
      ['record', 'held'],
      ['loss', 'declare'],
      ['address', 'online-form'],
    ]);
  });
});
