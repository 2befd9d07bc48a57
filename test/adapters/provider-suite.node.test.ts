import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {MailAdapterOptions, Send} from '../../src/adapters/index.js';
import {ProviderError} from '../../src/core/provider-error.model.js';
import type {Shipment} from '../../src/mail/shipment.model.js';
import {context, NUMBER, told} from './system.js';
import {systems} from './systems.js';

const signal = new AbortController().signal;
const options: MailAdapterOptions = {
  cost: {amount: 0},
  now: () => new Date('2026-11-23T08:00:00Z'),
};

const early = '2026-11-20T08:00';
const late = '2026-11-22T11:00';

describe.each(systems)('$name', (system) => {
  const {codes, carrier, json} = system;
  const query = {number: NUMBER, carrier};
  const answering = (body: unknown, more: Partial<MailAdapterOptions> = {}) =>
    system.mail(async () => body, {...options, ...more});

  it('says where a letter is, with its number masked', async () => {
    const shipment = await answering(json([{code: codes.moving}])).getMailStatus(query, {signal});
    expect(shipment.status).toBe('in_transit');
    expect(shipment.number).toBe('RB•••••••85CN');
    expect(JSON.stringify(shipment)).not.toContain(NUMBER);
    expect(Date.parse(shipment.checkedAt)).toBe(Date.parse('2026-11-23T08:00:00Z'));
    expect(shipment.nextCheckAfter! > shipment.checkedAt).toBe(true);
  });

  it('says by whom it was taken, even where that is only that nobody says', () => {
    const signed = told(system, {code: codes.delivered, text: 'Left at reception 前台'});
    const silent = told(system, {code: codes.delivered});
    expect(['reception', 'recipient']).toContain(signed.handover);
    expect(silent.handover).toBeDefined();
    expect(silent.proof?.at).toMatch(/^2026-11-20(T09:00|$)/);
  });

  it('is not taken back by an event that comes late', () => {
    const shipment = told(
      system,
      {code: codes.delivered, time: early},
      {code: codes.moving, time: late},
    );
    expect(shipment.status).toBe('delivered');
    expect(shipment.nextCheckAfter).toBeUndefined();
  });

  it('is not taken back by a later answer that has forgotten it', async () => {
    const known = await answering(json([{code: codes.delivered}])).getMailStatus(query, {signal});
    const again = answering(json([{code: codes.moving, time: late}]));
    expect((await again.getMailStatus(query, {signal, known})).status).toBe('delivered');
  });

  it('calls a code that nobody knows unknown, with the carrier’s words', () => {
    const shipment = told(system, {code: 'ZZ9', text: 'Parcel delivered to the moon'});
    expect(shipment.status).toBe('unknown');
    expect(shipment.events[0]).toMatchObject({
      status: 'unknown',
      text: 'Parcel delivered to the moon',
    });
  });

  it('tells a line that was sent twice once, and the newest first', () => {
    const first = {code: codes.moving, time: early, text: 'Left'};
    const {events} = told(system, first, {...first}, {...first, time: late, text: 'Arrived'});
    expect(events.map(({text}) => text)).toEqual(['Arrived', 'Left']);
  });

  it('keeps markup as text', () => {
    const text = '<b onclick="x()">Arrived</b> &amp; sorted&#153;';
    expect(told(system, {code: codes.moving, text}).events[0]?.text).toBe(text);
  });

  it('says nothing of who carries it, and nothing of who signed', () => {
    const text = '安排投递,投递员:测试员,电话:10000000000 (courier: John Smith, tel. 555-123-4567)';
    const shipment = told(system, {code: codes.moving, text});
    expect(JSON.stringify(shipment)).not.toMatch(/测试员|10000000000|John|Smith|4567|JANE/);
    expect(shipment.events[0]?.text).toContain('安排投递');
  });

  it('takes no answer about another number', async () => {
    const other = answering(json([{code: codes.delivered}], 'RB999999999CN'));
    await expect(other.getMailStatus(query, {signal})).rejects.toMatchObject({code: 'not-found'});
  });

  it('passes on what the embedder’s call says', async () => {
    const refusing = system.mail(async () => {
      throw new ProviderError('rate-limited', {retryAfterSeconds: 60});
    }, options);
    await expect(refusing.getMailStatus(query, {signal})).rejects.toMatchObject({
      code: 'rate-limited',
      extras: {retryAfterSeconds: 60},
    });
  });

  it('is unavailable where the call broke', async () => {
    const broken = system.mail(async () => {
      throw new TypeError('synthetic');
    }, options);
    await expect(broken.getMailStatus(query, {signal})).rejects.toMatchObject({
      code: 'unavailable',
    });
  });

  it('ends with the reason of the one who called it off', async () => {
    const abort = new AbortController();
    const waiting = system.mail(async () => {
      abort.abort('no longer wanted');
      throw new TypeError('synthetic');
    }, options);
    await expect(waiting.getMailStatus(query, {signal: abort.signal})).rejects.toBe(
      'no longer wanted',
    );
  });

  it('finds a number by the portal’s own name, and says where there is none', async () => {
    const asked: unknown[] = [];
    const send: Send = async (request) => {
      asked.push(request);
      return json([{code: codes.moving}]);
    };
    const parcelOf: MailAdapterOptions['parcelOf'] = (own) =>
      'ref' in own && own.ref === 'letter-7' ? {ref: own.ref, number: NUMBER, carrier} : undefined;
    const mail = system.mail(send, {...options, parcelOf});
    expect((await mail.getMailStatus({ref: 'letter-7'}, {signal})).ref).toBe('letter-7');
    expect(JSON.stringify(asked)).toContain(NUMBER);
    await expect(mail.getMailStatus({ref: 'letter-8'}, {signal})).rejects.toMatchObject({
      code: 'not-found',
    });
  });

  it('gives a shipment or an error of ours, whatever comes', () => {
    fc.assert(fc.property(fc.jsonValue({maxDepth: 6}), (value) => isHonest(system.map, value)));
  });

  it('gives a shipment or an error of ours, whatever stands in its members', () => {
    const sound = JSON.stringify(json([{code: codes.moving, text: 'Left'}]));
    const paths = leavesOf(JSON.parse(sound));
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.jsonValue(), (path, value) => {
        const body: unknown = JSON.parse(sound);
        plant(body, path, value);
        isHonest(system.map, body);
      }),
    );
  });
});

/** Throws where a mapping throws something else than a `ProviderError`, or makes up a delivery. */
function isHonest(map: (json: unknown, asked: typeof context) => Shipment, value: unknown): void {
  try {
    const {status, events, ref} = map(value, context);
    expect([typeof status, Array.isArray(events), ref]).toEqual(['string', true, 'letter-7']);
    expect(JSON.stringify(value)).toMatch(status === 'delivered' ? /delivered|80|01/i : /./);
  } catch (reason) {
    if (!(reason instanceof ProviderError)) throw reason;
  }
}

type Path = readonly string[];

/** The way to every member and item. */
const leavesOf = (value: unknown, path: Path = []): Path[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, item]) => [
        [...path, key],
        ...leavesOf(item, [...path, key]),
      ])
    : [];

function plant(body: unknown, path: Path, value: unknown): void {
  const parents = path.slice(0, -1);
  const owner = parents.reduce((at, key) => (at as Record<string, unknown>)[key], body);
  (owner as Record<string, unknown>)[path.at(-1)!] = value;
}
