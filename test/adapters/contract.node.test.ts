import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {
  mapKuaidi100,
  mapMijnTaken,
  mapSeventeenTrack,
  mapVaClaim,
  mapZgw,
  withTasks,
} from '../../src/adapters/index.js';
import {mapChinaPostEms} from '../../src/adapters/china-post-ems/index.js';
import {ProviderError} from '../../src/core/provider-error.model.js';
import type {Shipment} from '../../src/mail/shipment.model.js';
import {schemaProblems} from '../server/contract-check.js';
import {sample} from './samples.js';
import {context, NUMBER, type System} from './system.js';
import {systems} from './systems.js';

const {signal} = new AbortController();
const now = () => new Date('2026-11-23T08:00:00Z');

/** Times as carriers write them: with offsets, as UTC, without anything, days, fractions, nonsense. */
const WRITTEN = [
  '2026-11-20T09:00:00+08:00',
  '2026-11-20T09:00:00Z',
  '2026-11-20T09:00:00.123Z',
  '2026-11-20T09:00',
  '2026-11-20 09:00:00',
  '2026-11-20 09:00:00 +0800',
  '2026-11-20T09:00:00+99:99',
  '2026-11-20',
  '20.11.2026 09:00',
  '',
];
const ZONES = [undefined, 'Asia/Urumqi', 'America/St_Johns', 'Nowhere/Town'];
const TIME = /^2026-11-20[T ]?/;

/** The same answer with each of its times written in another way. */
const rewritten = (json: unknown, time: string): unknown =>
  JSON.parse(
    JSON.stringify(json, (key, value: unknown) =>
      typeof value === 'string' && (TIME.test(value) || /deliver.*date|estimated/i.test(key))
        ? time
        : value,
    ),
  );

const everyCode = ({codes, json}: System) =>
  [codes.moving, codes.delivered, 'ZZ9'].map((code) => json([{code, text: 'Left at reception'}]));

/** What a mapping says, or nothing where it refuses. */
function heard<T>(map: () => T): T[] {
  try {
    return [map()];
  } catch (reason) {
    if (reason instanceof ProviderError) return [];
    throw reason;
  }
}

const misfits = (shipments: readonly Shipment[]) =>
  shipments.flatMap((one) => schemaProblems('Shipment', one));

describe.each(systems)('$name', (system) => {
  it('says everything as the contract has it, however times are written', () => {
    const all = everyCode(system).flatMap((json) =>
      WRITTEN.flatMap((time) =>
        ZONES.flatMap((zone) => heard(() => system.map(rewritten(json, time), {...context, zone}))),
      ),
    );
    expect(all.length).toBeGreaterThan(WRITTEN.length * ZONES.length);
    expect(misfits(all)).toEqual([]);
  });

  it.each(ZONES)('says when it was asked and when again, with an offset (%s)', async (zone) => {
    const query = {number: NUMBER, carrier: system.carrier};
    const answers = everyCode(system).map((json) =>
      system.mail(async () => json, {cost: {amount: 0}, now, zone}).getMailStatus(query, {signal}),
    );
    const shipments = await Promise.all(answers);
    expect(misfits(shipments)).toEqual([]);
    expect(shipments.map(({checkedAt}) => Date.parse(checkedAt))).toEqual([+now(), +now(), +now()]);
  });

  it('says everything as the contract has it, whatever stands in its members', () => {
    const sound = JSON.stringify(everyCode(system)[1]);
    const members = [...new Set(sound.match(/"\w+":/g))];
    fc.assert(
      fc.property(fc.constantFrom(...members), fc.jsonValue(), (member, value) => {
        const json: unknown = JSON.parse(sound, (key, old: unknown) =>
          `"${key}":` === member ? value : old,
        );
        return misfits(heard(() => system.map(json, context))).length === 0;
      }),
    );
  });
});

describe('the recorded answers of carriers', () => {
  it.each([
    ['17track-v2.4-gettrackinfo.synthetic.json', mapSeventeenTrack],
    ['ems-cn-traceinfo.synthetic.json', mapChinaPostEms],
    ['kuaidi100-query.synthetic.json', mapKuaidi100],
    ['kuaidi100-empty.synthetic.json', mapKuaidi100],
  ])('%s is told as the contract has it', (name, map) => {
    const asked = {...context, number: undefined};
    const all = ZONES.flatMap((zone) => heard(() => map(sample(name), {...asked, zone})));
    expect(all).toHaveLength(ZONES.length);
    expect(misfits(all)).toEqual([]);
  });

  it('a time of which nobody knows the zone proves the day, and no instant', () => {
    const karrio = systems.find(({name}) => name === 'Karrio')!;
    const json = karrio.json([{code: 'delivered'}]);
    const {proof, events} = karrio.map(json, context);
    expect([proof?.at, events[0]?.local]).toEqual(['2026-11-20', '2026-11-20T09:00']);
    const inChina = karrio.map(json, {...context, zone: 'Asia/Shanghai'});
    expect(inChina.proof?.at).toBe('2026-11-20T09:00:00+08:00');
  });
});

describe('cases', () => {
  const visits = {needed: 0};
  const caseContext = {ref: 'case-7', visits, checkedAt: '2026-11-23T09:00:00+01:00'};
  const passport = sample('zgw-passport.synthetic.json');
  const results = (name: string) => (passport[name] as {results: object[]}).results;
  const zgw = {
    zaak: passport['GET zaken/{uuid}'],
    statussen: results('GET statussen?zaak='),
    statustypen: results('GET statustypen?zaaktype='),
  };
  const mijnTaken = sample('vng-mijntaken.synthetic.json');
  const isTime = (value: unknown) => typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value);
  const timed = (json: unknown, time: string): unknown =>
    JSON.parse(JSON.stringify(json, (_key, value: unknown) => (isTime(value) ? time : value)));

  it.each(WRITTEN)('of Dutch offices are told as the contract has it (%s)', (time) => {
    const progress = mapZgw(timed(zgw, time), caseContext);
    expect(schemaProblems('CaseProgress', progress)).toEqual([]);
    const tasks = mapMijnTaken(timed(mijnTaken['response_with_task'], time), 'nl');
    expect(tasks).toHaveLength(1);
    expect(schemaProblems('CaseProgress', withTasks(progress, tasks))).toEqual([]);
  });

  it.each(WRITTEN)('of the VA are told as the contract has it (%s)', (time) => {
    const claim = {
      claimType: 'Compensation',
      claimDate: time,
      closeDate: null,
      claimPhaseDates: {phaseChangeDate: time, latestPhaseType: 'UNDER_REVIEW'},
      documentsNeeded: true,
    };
    const evidence = {label: 'Upload', href: 'https://www.va.gov/claim/files'};
    const progress = mapVaClaim({data: {attributes: claim}}, {...caseContext, evidence});
    expect(schemaProblems('CaseProgress', progress)).toEqual([]);
  });

  it('have the day on which it was in the Netherlands, not in Greenwich', () => {
    const late = mapZgw(timed(zgw, '2026-11-20T23:30:00Z'), caseContext);
    expect(late.steps[0]?.at).toBe('2026-11-21T00:30:00+01:00');
  });
});
