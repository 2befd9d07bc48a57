import {describe, expect, it} from 'vitest';
import {
  ndjson,
  slotIn,
  smartSlot,
  type SmartOffer,
} from '../../../src/adapters/smart-scheduling-links/index.js';
import {advice, MORNING, read, refusal} from '../../appointment/citizen.js';
import {smartOffice} from './smart-office.js';

const days = {from: '2026-11-26', to: '2026-11-27'};
const PREFIX = 'http://fhir-registry.smarthealthit.org/StructureDefinition';

const offer: SmartOffer = {
  scheduleId: 's',
  serviceIds: ['x'],
  siteId: 'clinic',
  mode: 'in-person',
  zone: 'America/New_York',
};
const options = {zoneOf: offer.zone, durationMinutes: 30};
const resource = (more: object) => ({
  resourceType: 'Slot',
  id: '1',
  schedule: {reference: 'https://fhir.example/Schedule/s'},
  status: 'free',
  start: '2026-03-10T14:00:00Z',
  end: '2026-03-10T14:30:00Z',
  ...more,
});
const slotOf = (more: object, said = {}) =>
  smartSlot(slotIn(resource(more))!, offer, {...options, ...said});

const streamOf = (...pieces: readonly string[]) =>
  new ReadableStream<Uint8Array>({
    start(controller) {
      for (const piece of pieces) controller.enqueue(new TextEncoder().encode(piece));
      controller.close();
    },
  });

describe('lines of JSON', () => {
  it('are read wherever they are cut, and a broken one costs that one', async () => {
    const stream = streamOf('{"a":1}\r\n{"b"', ':2}\n\nno', 'nsense\n{"c":3}');
    const values = [];
    for await (const value of ndjson(stream)) values.push(value);
    expect(values).toEqual([{a: 1}, {b: 2}, {c: 3}]);
  });

  it('without an end do not fill the memory', async () => {
    const endless = Array.from({length: 12}, () => '"x'.repeat(50_000));
    const values = [];
    for await (const value of ndjson(streamOf(...endless, '"\n{"a":1}\n'))) values.push(value);
    expect(values).toEqual([{a: 1}]);
  });
});

describe('a published slot', () => {
  it('is told on the site’s clock, also from an offset of two digits', () => {
    const written = {start: '2026-03-10T15:00:00-05', end: '2026-03-10T15:30:00-05'};
    expect(slotOf(written)).toMatchObject({
      start: '2026-03-10T16:00:00-04:00',
      end: '2026-03-10T16:30:00-04:00',
      durationMinutes: 30,
    });
  });

  it('is told apart on the autumn night that has half past one twice', () => {
    const starts = ['2026-11-01T05:30:00Z', '2026-11-01T06:30:00Z'].map((start) => slotOf({start}));
    expect(starts.map(({start}) => start)).toEqual([
      '2026-11-01T01:30:00-04:00',
      '2026-11-01T01:30:00-05:00',
    ]);
  });

  it('of a whole day is a window in which one comes at any time', () => {
    const extension = [{url: `${PREFIX}/slot-capacity`, valueInteger: 100}];
    const window = slotOf({start: '2026-03-10T13:00:00Z', end: '2026-03-10T22:00:00Z', extension});
    expect(window).toMatchObject({
      start: '2026-03-10T09:00:00-04:00',
      end: '2026-03-10T18:00:00-04:00',
      durationMinutes: 30,
      capacity: 100,
    });
  });

  it('whose capacity is used up is not free', () => {
    const extension = [{url: `${PREFIX}/slot-capacity`, valueInteger: 0}];
    expect(slotOf({extension}).status).toBe('busy');
    expect(slotOf({status: 'busy-tentative'}).status).toBe('held');
    expect(slotOf({status: 'entered-in-error'}).status).toBe('unavailable');
  });

  it('has a link that says who sends the citizen, beside what it said already', () => {
    const link = (valueUrl: string) => [{url: `${PREFIX}/booking-deep-link`, valueUrl}];
    const said = {source: 'https://portal.example/?a=b', referral: () => 'r 1'};
    const at = (valueUrl: string) => slotOf({extension: link(valueUrl)}, said).bookingUrl;
    const url = new URL(at('https://ehr.example/book?slot=1#top')!);
    expect(Object.fromEntries(url.searchParams)).toEqual({
      slot: '1',
      source: 'https://portal.example/?a=b',
      'booking-referral': 'r 1',
    });
    expect(url.hash).toBe('#top');
    expect(at('javascript:alert(1)')).toBeUndefined();
  });

  it('that is broken, or something else, is left out', () => {
    expect(slotIn(resource({start: 'tomorrow'}))).toBeUndefined();
    expect(slotIn({...resource({}), resourceType: 'Location'})).toBeUndefined();
    expect(slotIn(null)).toBeUndefined();
  });
});

describe('published files', () => {
  it('are asked for again only when their age is over, with the tag they had', async () => {
    let time = MORNING;
    const {smart, files} = smartOffice(() => time);
    const page = await files.listSlots({...advice, ...days}, read());
    expect(page.maxAgeSeconds).toBe(120);
    const {length} = smart.asked;
    await files.listSlots({...advice, ...days}, read());
    expect(smart.asked).toHaveLength(length);
    time += 121_000;
    const again = await files.listSlots({...advice, ...days}, read());
    expect(again.slots).toEqual(page.slots);
    for (const line of smart.asked.slice(length)) expect(line).toContain('"v1"');
  });

  it('are read once by two who want them at the same time', async () => {
    const {smart, files} = smartOffice(() => MORNING);
    await Promise.all([
      files.listSlots({...advice, ...days}, read()),
      files.listNextSlots!({...advice, limit: 3}, read()),
    ]);
    expect(smart.asked.filter((line) => line.includes('slots.ndjson'))).toHaveLength(1);
  });

  it('show what was known when the server is in trouble, and say so when nothing was', async () => {
    let time = MORNING;
    let isDown = false;
    const instead = () => (isDown ? new Response('', {status: 503}) : undefined);
    const {files} = smartOffice(() => time, {instead});
    const page = await files.listSlots({...advice, ...days}, read());
    [time, isDown] = [time + 600_000, true];
    expect((await files.listSlots({...advice, ...days}, read())).slots).toEqual(page.slots);
    const {files: fresh} = smartOffice(() => time, {instead});
    await refusal(fresh.listSlots({...advice, ...days}, read()), 'unavailable');
  });

  it('may hold lines that nobody understands', async () => {
    const extraSlots = ['{"resourceType":"Slot"}', 'null', '{broken', '{"resourceType":"Else"}'];
    const {files} = smartOffice(() => MORNING, {extraSlots});
    const {slots} = await files.listSlots({...advice, ...days}, read());
    expect(slots.length).toBeGreaterThan(10);
  });
});

describe('a FHIR server', () => {
  it('is asked for free slots of the wanted schedules, a page after the other', async () => {
    const {smart, search} = smartOffice(() => MORNING);
    const {slots} = await search.listSlots({...advice, ...days}, read());
    const asked = smart.asked.filter((line) => line.startsWith('/r4/Slot'));
    expect(asked[0]).toContain('schedule=Schedule/phone&status=free&start=ge2026-11-25');
    expect(asked.length).toBeGreaterThan(1);
    expect(slots.length).toBeGreaterThan(10);
  });

  it('is not followed to another origin', async () => {
    const link = [{relation: 'next', url: 'https://elsewhere.example/r4/Location'}];
    const {smart, search} = smartOffice(() => MORNING, {
      instead: (path) =>
        path === '/r4/Location' ? Response.json({resourceType: 'Bundle', link}) : undefined,
    });
    await search.getCatalog({}, read());
    expect(smart.asked.filter((line) => line.includes('Location'))).toHaveLength(1);
  });
});
