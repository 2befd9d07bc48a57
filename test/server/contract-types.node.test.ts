import {readFile} from 'node:fs/promises';
import {describe, expect, it, vi} from 'vitest';
import {parse} from 'yaml';
import type * as model from '../../src/appointment/appointment.model.js';
import type {
  BookingRequest,
  CancelRequest,
  HoldRequest,
  RescheduleRequest,
  ServiceCount,
  WaitlistPlace,
  WaitlistRequest,
} from '../../src/appointment/appointment.provider.js';
import type {components} from '../../src/contract/openapi.js';
import {problemCodes, type FieldProblem} from '../../src/core/provider-error.model.js';
import {contractProblems} from './contract-check.js';
import type {SentCode} from '../../demo/server/http/problems.js';

// Compiling the schema of a service takes a while on a machine that is busy with other tests.
vi.setConfig({testTimeout: 60_000});

type Schemas = components['schemas'];

/** Without what the file cannot say: `readonly`, and `undefined` beside an absent member. */
type Plain<T> = T extends readonly (infer Item)[]
  ? Plain<Item>[]
  : T extends object
    ? {-readonly [Key in keyof T]: Plain<Exclude<T[Key], undefined>>}
    : T;

type Fits<One, Other> = [Plain<One>] extends [Plain<Other>] ? true : false;
type Same<One, Other> = [Fits<One, Other>, Fits<Other, One>];
type SameKeys<One, Other> = [keyof One] extends [keyof Other]
  ? [keyof Other] extends [keyof One]
    ? true
    : false
  : false;
type Mirrors<One, Other> = [...Same<One, Other>, SameKeys<One, Other>];

/** Over the contract a time is always held first. */
type Held<Request extends {holdId?: unknown; wish?: unknown}> = Omit<Request, 'wish' | 'holdId'> & {
  readonly holdId: string;
};

/** Compiles only where each pair is assignable both ways and names the same members. */
const mirrored: {
  capabilities: Mirrors<model.Capabilities, Schemas['Capabilities']>;
  service: Mirrors<model.Service, Schemas['Service']>;
  site: Mirrors<model.Site, Schemas['Site']>;
  field: Mirrors<model.FieldSpec, Schemas['FieldSpec']>;
  consent: Mirrors<model.Consent, Schemas['Consent']>;
  offering: Mirrors<model.Offering, Schemas['Offering']>;
  catalog: Mirrors<model.Catalog, Schemas['Catalog']>;
  day: Mirrors<model.Day, Schemas['Day']>;
  slot: Mirrors<model.Slot, Schemas['Slot']>;
  page: Mirrors<model.SlotPage, Schemas['SlotPage']>;
  hold: Mirrors<model.Hold, Schemas['Hold']>;
  video: Mirrors<model.VideoRoom, Schemas['VideoRoom']>;
  /** The state's name is in the ETag, its time in `Date`. */
  appointment: Mirrors<
    Omit<model.Appointment, keyof model.AppointmentSighting>,
    Schemas['Appointment']
  >;
  link: Mirrors<model.Link, Schemas['Link']>;
  count: Mirrors<ServiceCount, Schemas['ServiceCount']>;
  booking: Mirrors<Held<BookingRequest>, Schemas['BookingRequest']>;
  /** The version is in `If-Match`. */
  reschedule: Mirrors<Held<Omit<RescheduleRequest, 'version'>>, Schemas['RescheduleRequest']>;
  cancel: Mirrors<CancelRequest, Schemas['CancellationRequest']>;
  waitlistRequest: Mirrors<WaitlistRequest, Schemas['WaitlistRequest']>;
  waitlistPlace: Mirrors<WaitlistPlace, Schemas['WaitlistPlace']>;
  fieldProblem: Mirrors<FieldProblem, Schemas['FieldProblem']>;
  holdRequest: Mirrors<HoldRequest, Schemas['HoldRequest']>;
  code: Same<SentCode, Schemas['ProblemCode']>;
} = {
  capabilities: [true, true, true],
  service: [true, true, true],
  site: [true, true, true],
  field: [true, true, true],
  consent: [true, true, true],
  offering: [true, true, true],
  catalog: [true, true, true],
  day: [true, true, true],
  slot: [true, true, true],
  page: [true, true, true],
  hold: [true, true, true],
  video: [true, true, true],
  appointment: [true, true, true],
  link: [true, true, true],
  count: [true, true, true],
  booking: [true, true, true],
  reschedule: [true, true, true],
  cancel: [true, true, true],
  waitlistRequest: [true, true, true],
  waitlistPlace: [true, true, true],
  fieldProblem: [true, true, true],
  holdRequest: [true, true, true],
  code: [true, true],
};

const document = parse(
  await readFile(new URL('../../src/contract/openapi.yaml', import.meta.url), 'utf8'),
) as {
  components: {schemas: Record<string, {enum?: string[]}>};
  paths: Record<string, Record<string, {operationId?: string; summary?: string}>>;
};

describe('The contract file', () => {
  it('describes the same shapes as the model', () => {
    expect(Object.values(mirrored).flat()).not.toContain(false);
  });

  it('lists the codes of the model, without those that happen before an answer', () => {
    const sent = problemCodes.filter(
      (code) => !['offline', 'timeout', 'unreadable'].includes(code),
    );
    expect(document.components.schemas['ProblemCode']?.enum?.sort()).toEqual([...sent].sort());
  });

  it('names every operation once', () => {
    const names = Object.values(document.paths)
      .flatMap((path) => Object.values(path))
      .flatMap((operation) => operation.operationId ?? []);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toHaveLength(27);
  });
});

describe('The check of answers against the contract', () => {
  const check = (status: number, body: unknown) => {
    const text = JSON.stringify(body);
    const response = new Response(text, {status, headers: {'content-type': 'application/json'}});
    return contractProblems('PATCH', '/api/holds/1', response, text);
  };
  const slot = {id: 'a', siteId: 'b', mode: 'phone', status: 'held'};
  const hold = {
    id: 'h',
    slot: {...slot, start: '2026-11-26T13:30:00+08:00'},
    expiresAt: '2026-11-24T09:10:00+08:00',
    secondsLeft: 600,
  };

  it('has nothing against what the file describes', () => {
    expect(check(200, hold)).toEqual([]);
  });

  it.each([
    ['a status nobody described', 201, hold],
    ['a member nobody described', 200, {...hold, colour: 'blue'}],
    ['a missing member', 200, {...hold, slot}],
    ['an instant without the site’s offset', 200, {...hold, expiresAt: '2026-11-24T01:10:00Z'}],
    ['another content type', 410, hold],
  ])('notices %s', (_, status, body) => {
    expect(check(status, body)).not.toEqual([]);
  });

  it('looks into the definition of a service, whose schema is a file of its own', () => {
    const look = (body: unknown) => {
      const response = Response.json(body);
      return contractProblems('GET', '/api/services/card', response, JSON.stringify(body));
    };
    const channels = [{id: 'video', type: 'video', visits: 0}];
    const card = {schemaVersion: 1, id: 'card', name: 'Card', provider: {name: 'Office'}};
    const definition = {...card, documents: {}, requirements: [], channels, updated: '2026-11-01'};
    expect(look(definition)).toEqual([]);
    expect(look({...definition, channels: []})).not.toEqual([]);
    expect(look({...definition, colour: 'blue'})).not.toEqual([]);
  });
});
