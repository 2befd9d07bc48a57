import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {
  mapMijnTaken,
  mapVaClaim,
  mapZgw,
  mijnTakenCase,
  type Send,
  vaClaimsCase,
  withTasks,
  zgwCase,
} from '../../src/adapters/index.js';
import {ProviderError} from '../../src/core/provider-error.model.js';
import {sample} from './samples.js';

const {signal} = new AbortController();
const context = {
  ref: 'passport-7',
  visits: {needed: 0},
  checkedAt: '2026-11-23T09:00:00+01:00',
  nextCheckAfter: '2026-11-23T10:00:00+01:00',
};
const options = {visits: {needed: 0}, now: () => new Date('2026-11-23T08:00:00Z')};

interface Page {
  readonly results: readonly Record<string, unknown>[];
}
const passport = sample('zgw-passport.synthetic.json');
const zaak = passport['GET zaken/{uuid}'] as Record<string, unknown>;
const statussen = (passport['GET statussen?zaak='] as Page).results;
const statustypen = (passport['GET statustypen?zaaktype='] as Page).results;
const zgw = (more: object = {}) => ({zaak, statussen, statustypen, ...more});

/** The status types with these numbers were set, the last one last. */
const set = (...numbers: number[]) =>
  numbers.map((number, place) => ({
    statustype: statustypen[number - 1]!['url'],
    datumStatusGezet: `2026-11-${16 + place}T09:00:00Z`,
    statustoelichting: '',
    indicatieLaatstGezetteStatus: place === numbers.length - 1,
  }));
const states = (...numbers: number[]) =>
  mapZgw(zgw({statussen: set(...numbers)}), context).steps.map(({state}) => state);

describe('a Dutch case', () => {
  it('has the status types as steps, in their order', () => {
    const progress = mapZgw(zgw({statustypen: [...statustypen].reverse()}), context);
    expect(progress.steps.map(({label, state}) => `${label}: ${state}`)).toEqual([
      'Ontvangen: done',
      'In controle: done',
      'In productie: current',
      'Verzonden: upcoming',
      'Bezorgd: upcoming',
    ]);
    expect(progress).toMatchObject({
      title: 'Aanvraag reisdocument',
      submittedAt: '2026-11-16',
      plannedBy: '2026-11-25',
      legalBy: '2026-12-14',
    });
    expect(progress.steps[0]).toMatchObject({
      at: '2026-11-16T10:00:00+01:00',
      text: 'Uw aanvraag is: ontvangen.',
    });
  });

  it('skips a step that was left out', () => {
    expect(states(1, 3)).toEqual(['done', 'skipped', 'current', 'upcoming', 'upcoming']);
  });

  it('comes to a step again', () => {
    const {steps} = mapZgw(zgw({statussen: set(1, 2, 3, 2)}), context);
    expect(steps.map(({state}) => state)).toEqual([
      'done',
      'current',
      'upcoming',
      'upcoming',
      'upcoming',
    ]);
    expect(steps[1]).toMatchObject({mayRepeat: true, at: '2026-11-19T10:00:00+01:00'});
    expect(steps[2]).not.toHaveProperty('at');
  });

  it('is done with its last step', () => {
    expect(states(1, 2, 3, 4, 5).at(-1)).toBe('done');
  });

  it('says why it stands still and why it takes longer', () => {
    const more = {
      opschorting: {indicatie: true, reden: 'Wacht op een foto'},
      verlenging: {reden: 'Drukte', duur: 'P14D'},
    };
    expect(mapZgw(zgw({zaak: {...zaak, ...more}}), context)).toMatchObject({
      paused: {reason: 'Wacht op een foto'},
      extended: {reason: 'Drukte'},
    });
    expect(mapZgw(zgw(), context)).not.toHaveProperty('paused');
  });

  it('says how it ended, and is asked about no more', () => {
    const ended = mapZgw(zgw({resultaattype: {omschrijving: 'Verleend'}}), context);
    expect(ended.outcome).toEqual({label: 'Verleend'});
    expect(ended).not.toHaveProperty('nextCheckAfter');
  });

  it('keeps the carrier’s number to itself', () => {
    expect(JSON.stringify(mapZgw(zgw(), context))).not.toContain('RB123456785NL');
    const shipmentOf = (_number: string, by?: string) => (by === 'postnl' ? 'letter-7' : undefined);
    expect(mapZgw(zgw(), {...context, shipmentOf}).shipments).toEqual(['letter-7']);
  });

  it('is put together from five answers, page by page', async () => {
    const asked: string[] = [];
    const send: Send = async ({path, query = []}) => {
      asked.push(path);
      const page = query.find(([name]) => name === 'page')?.[1];
      if (path.endsWith('/zaken/1')) return zaak;
      if (path.endsWith('/statussen')) return {next: null, results: statussen};
      if (path.endsWith('/zaaktypen/9')) return {omschrijving: 'Reisdocument'};
      return page
        ? {next: null, results: statustypen.slice(3)}
        : {next: 'https://catalogi.example.nl/?page=2', results: statustypen.slice(0, 3)};
    };
    const cases = zgwCase(send, {...options, uuidOf: () => '1'});
    const progress = await cases.getCaseStatus('passport-7', {signal});
    expect(progress.steps).toHaveLength(5);
    expect(progress.ref).toBe('passport-7');
    expect(asked.every((path) => path.startsWith('/'))).toBe(true);
  });

  it('is not found where the API says so', async () => {
    const fout = async () => ({type: 'x', code: 'not_found', status: 404});
    await expect(zgwCase(fout, options).getCaseStatus('nobody', {signal})).rejects.toMatchObject({
      code: 'not-found',
    });
  });
});

const tasks = sample('vng-mijntaken.synthetic.json');

describe('the citizen’s tasks', () => {
  it('are in the reader’s language, with the deadline as it was set', () => {
    expect(mapMijnTaken(tasks['response_with_task'], 'en-GB')).toEqual([
      {
        id: '550e8400-e29b-41d4-a716-446655440000',
        title: 'Confirm your address',
        href: 'https://mijn.example.nl/taken/550e8400',
        deadline: '2026-12-12T23:59:59+01:00',
      },
    ]);
  });

  it('are in Dutch for those whose language there is not', () => {
    expect(mapMijnTaken(tasks['response_with_task'], 'zh')[0]?.title).toBe('Adres bevestigen');
  });

  it('are none where the list is empty: nothing to do', () => {
    const progress = withTasks(mapZgw(zgw(), context), mapMijnTaken(tasks['response']));
    expect(progress).toMatchObject({tasks: [], action: {actor: 'office'}});
  });

  it.each(['afgerond', 'geannuleerd', 'iets anders'])('do not count one that is "%s"', (status) => {
    const {taken} = tasks['response_with_task'] as {taken: object[]};
    expect(mapMijnTaken({taken: [{...taken[0], status}]})).toEqual([]);
  });

  it('join the case that they belong to', async () => {
    const asked: unknown[] = [];
    const cases = {getCaseStatus: async () => mapZgw(zgw(), context)};
    const send: Send = async ({body}) => {
      asked.push(body);
      return tasks['response_with_task'];
    };
    const provider = mijnTakenCase(send, {cases, klantId: 'sub'});
    const progress = await provider.getCaseStatus('2026-00042', {signal, lang: 'nl'});
    expect(progress.action).toEqual({actor: 'citizen', deadline: '2026-12-12T23:59:59+01:00'});
    expect(asked).toEqual([
      {klantId: 'sub', contextId: 'urn:nl:gemeenten:zaak:2026-00042', include: ['taken']},
    ]);
  });
});

const claim = (attributes: object) => ({data: {id: '1', attributes}});

describe('a VA claim', () => {
  const dates = {
    phaseChangeDate: '2026-11-10',
    latestPhaseType: 'GATHERING_OF_EVIDENCE',
    previousPhases: {phase1CompleteDate: '2026-11-02', phase2CompleteDate: '2026-11-10'},
  };

  it('has eight steps, of which one is current', () => {
    const {steps} = mapVaClaim(claim({claimPhaseDates: dates}), context);
    expect(steps).toHaveLength(8);
    expect(steps.map(({state}) => state).slice(0, 4)).toEqual([
      'done',
      'done',
      'current',
      'upcoming',
    ]);
    expect(steps[0]?.at).toBe('2026-11-02');
    expect(steps[2]).toMatchObject({at: '2026-11-10', mayRepeat: true});
  });

  it('says whether the veteran has to do something', () => {
    const evidence = {label: 'Upload evidence', href: 'https://portal.example/evidence'};
    const needed = mapVaClaim(claim({documentsNeeded: true}), {...context, evidence});
    expect(needed.action).toEqual({actor: 'citizen', links: [evidence]});
    expect(mapVaClaim(claim({documentsNeeded: false}), context).action?.actor).toBe('office');
  });

  it('shows no day that is written with the month first', () => {
    const odd = {...dates, phaseChangeDate: '11-10-2026'};
    expect(mapVaClaim(claim({claimPhaseDates: odd}), context).steps[2]).not.toHaveProperty('at');
  });

  it('is over when it is closed', async () => {
    const send: Send = async () => claim({status: 'COMPLETE', closeDate: '2026-11-20'});
    const cases = vaClaimsCase(send, {...options, pathOf: (ref) => `/claims/${ref}`});
    const progress = await cases.getCaseStatus('1', {signal});
    expect(progress.steps.every(({state}) => state === 'done')).toBe(true);
    expect(progress).toMatchObject({action: {actor: 'nobody'}, outcome: {}});
  });
});

describe.each([
  ['Zaken', (json: unknown) => mapZgw(json, context)],
  ['MijnTaken', (json: unknown) => mapMijnTaken(json)],
  ['VA', (json: unknown) => mapVaClaim(json, context)],
])('%s', (_name, map) => {
  const hostile = (value: unknown) => {
    try {
      map(value);
    } catch (reason) {
      if (!(reason instanceof ProviderError)) throw reason;
    }
  };

  it('gives a case or an error of ours, whatever comes', () => {
    const member = fc.jsonValue();
    const odd = fc.record({
      zaak: fc.oneof(member, fc.record({url: fc.string(), kenmerken: member, opschorting: member})),
      statussen: fc.oneof(member, fc.array(fc.record({statustype: member}))),
      statustypen: fc.oneof(member, fc.array(fc.record({url: member, volgnummer: member}))),
      taken: fc.oneof(member, fc.array(fc.record({titel: member, status: fc.constant('open')}))),
      data: fc.record({attributes: fc.oneof(member, fc.record({claimPhaseDates: member}))}),
    });
    fc.assert(fc.property(fc.oneof(member, odd), hostile));
  });
});
