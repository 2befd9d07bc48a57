import {afterAll, beforeAll, beforeEach, describe, expect, it} from 'vitest';
import type {Catalog, MeetingMode} from '../../src/appointment/appointment.model.js';
import type {ChannelType, ServiceDefinition} from '../../src/service/service.model.js';
import {Office, type ProblemBody} from './office.js';

const IDS = ['hukou-form', 'id-card', 'passport', 'move-in', 'newborn', 'residence-permit'];

let office: Office;
beforeAll(async () => {
  office = await Office.open();
}, 120_000);
beforeEach(() => office.reopen());
afterAll(() => office.close());

const serviceAt = async (id: string): Promise<ServiceDefinition> =>
  (await office.get<ServiceDefinition>(`/api/services/${id}`)).body;

describe('The definition of a service', () => {
  it.each(IDS)('is there to read for %s, in all its languages at once', async (id) => {
    const {status, body, headers} = await office.get<ServiceDefinition>(`/api/services/${id}`);
    expect([status, body.id, headers.get('cache-control')]).toEqual([200, id, 'max-age=300']);
    expect(Object.keys(body.name)).toEqual(['zh-CN', 'en']);
  });

  it('is sent once, and then only when it changed', async () => {
    const first = await office.get('/api/services/passport');
    const headers = {'if-none-match': first.headers.get('etag')!};
    expect((await office.get('/api/services/passport', {headers})).status).toBe(304);
    expect((await office.get('/api/services/newborn', {headers})).status).toBe(200);
  });

  it.each(['driving-licence', '..%2F..%2Fpackage', '__proto__', 'passport.json'])(
    'is a problem in the reader’s language where there is none: %s',
    async (id) => {
      const {status, body, headers} = await office.get<ProblemBody>(`/api/services/${id}?lang=en`);
      expect([status, body.code, body.title]).toEqual([404, 'not-found', 'Not found']);
      expect(headers.get('content-type')).toBe('application/problem+json');
    },
  );
});

describe('What can be booked and what the definitions say', () => {
  const meetings: readonly (readonly [MeetingMode, ChannelType])[] = [
    ['video', 'video'],
    ['in-person', 'counter'],
  ];

  it.each(['zh-CN', 'en'])('have the same services under the same names: %s', async (lang) => {
    const {body} = await office.get<Catalog>(`/api/catalog?lang=${lang}`);
    const names = await Promise.all(IDS.map(async (id) => [id, (await serviceAt(id)).name]));
    expect(Object.fromEntries(body.services.map(({id, name}) => [id, name]))).toEqual(
      Object.fromEntries(names.map(([id, name]) => [id, (name as Record<string, string>)[lang]])),
    );
  });

  it.each(IDS)('agree about the ways to meet, and the trips they take: %s', async (id) => {
    const {channels} = await serviceAt(id);
    const {body} = await office.get<Catalog>(`/api/catalog?service=${id}`);
    for (const [mode, type] of meetings) {
      const offered = body.offerings.filter((offering) => offering.mode === mode);
      const bookable = channels.filter(
        (channel) => channel.type === type && channel.booking && channel.booking.mode !== 'none',
      );
      expect(offered.length > 0, mode).toBe(bookable.length > 0);
      for (const {trips} of offered) expect(trips).toBe(bookable[0]?.visits);
    }
  });

  it.each(IDS)('agree about what is asked for before a booking: %s', async (id) => {
    const {channels} = await serviceAt(id);
    const {body} = await office.get<Catalog>(`/api/catalog?service=${id}`);
    const isPosted = channels.some(
      ({type, delivery}) => type === 'video' && delivery?.some(({mode}) => mode === 'post'),
    );
    const byVideo = body.offerings.filter(({mode}) => mode === 'video');
    expect(byVideo.some(({fields}) => fields.some(({name}) => name === 'deliveryAddress'))).toBe(
      isPosted,
    );
  });
});
