import {describe, expect, it} from 'vitest';
import {memoryAppointments} from '../../src/appointment/appointment.memory.js';
import type {MemoryOptions} from '../../src/appointment/appointment.memory.js';
import {ProviderError} from '../../src/core/provider-error.model.js';

const now = () => Date.parse('2026-11-25T08:00:00+08:00');
const query = {
  services: [{id: 'id-card', count: 1}],
  siteIds: ['donghu'],
  mode: 'in-person',
  from: '2026-11-25',
  to: '2026-12-25',
} as const;
const read = {signal: new AbortController().signal};
const daysOf = async (options: MemoryOptions) => {
  const {days = []} = await memoryAppointments({now, ...options}).listSlots(query, read);
  return days;
};

describe('an office made up for a story', () => {
  it('is the same on every visit', async () => {
    const [one, other] = [memoryAppointments({now}), memoryAppointments({now})];
    expect(await one.listSlots(query, read)).toEqual(await other.listSlots(query, read));
  });

  it('is neither empty nor full when nothing is said', async () => {
    const {slots} = await memoryAppointments({now}).listSlots(query, read);
    const all = await memoryAppointments({now, taken: () => 0}).listSlots(query, read);
    expect(slots.length).toBeGreaterThan(all.slots.length / 3);
    expect(slots.length).toBeLessThan(all.slots.length);
  });

  it('can be full', async () => {
    const days = await daysOf({taken: () => Infinity});
    expect(new Set(days.map(({status}) => status))).toEqual(new Set(['full', 'closed']));
  });

  it('can have few times left on a day', async () => {
    const days = await daysOf({
      taken: ({start}) => (start.startsWith('2026-11-26T09') ? 0 : Infinity),
      lines: [
        {
          siteId: 'donghu',
          mode: 'in-person',
          stepMinutes: 20,
          spans: [{from: '09:00', to: '12:00', capacity: 1}],
        },
      ],
    });
    expect(days[1]).toEqual({date: '2026-11-26', status: 'few', freeCount: 3});
  });

  it('can be closed on any day for any reason', async () => {
    const days = await daysOf({
      closed: (date) => (date === '2026-11-26' ? 'Moving house' : undefined),
    });
    expect(days[1]).toMatchObject({status: 'closed', reason: 'Moving house'});
    expect(days[3]?.status).not.toBe('closed');
  });

  it('can fail in any call, and then not', async () => {
    let isDown = true;
    const down = new ProviderError('unavailable', {retryAfterSeconds: 30});
    const provider = memoryAppointments({
      now,
      fail: (call) => (isDown && call === 'getCatalog' ? down : undefined),
    });
    await expect(provider.getCatalog({}, read)).rejects.toBe(down);
    await expect(provider.listSlots(query, read)).resolves.toBeDefined();
    isDown = false;
    await expect(provider.getCatalog({}, read)).resolves.toBeDefined();
  });

  it('can take its time, and is left in peace when nobody waits any more', async () => {
    let answer = () => {};
    const wait = () => new Promise<void>((resolve) => (answer = resolve));
    const abort = new AbortController();
    const call = memoryAppointments({now, wait}).getCatalog({}, abort);
    abort.abort('left');
    answer();
    await expect(call).rejects.toBe('left');
  });

  it('can lie in another zone', async () => {
    const provider = memoryAppointments({now, offset: '-03:30', taken: () => 0});
    const {slots, from} = await provider.listNextSlots({...query, limit: 1}, read);
    expect(from).toBe('2026-11-24');
    expect(slots[0]?.start).toMatch(/^2026-11-2[45]T.*-03:30$/);
  });

  it('says why it is closed in the language asked for', async () => {
    const provider = memoryAppointments({now});
    const {days = []} = await provider.listSlots(query, {...read, lang: 'zh-Hans'});
    expect(days.find(({date}) => date === '2026-11-28')?.reason).toBe('周末休息');
  });
});
