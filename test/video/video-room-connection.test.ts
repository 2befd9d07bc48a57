import {fixtureCleanup} from '@open-wc/testing-helpers';
import {afterEach, describe, expect, it, vi} from 'vitest';
import {Room} from './room-harness.js';

afterEach(() => {
  fixtureCleanup();
  vi.restoreAllMocks();
});

/** A network on which each answer takes so long. */
function network(...milliseconds: readonly number[]) {
  let now = 0;
  const left = [...milliseconds];
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  return vi.spyOn(window, 'fetch').mockImplementation(() => {
    now += left.shift() ?? 0;
    return Promise.resolve(new Response());
  });
}

const seen = (effectiveType: string) =>
  vi
    .spyOn(navigator as Navigator & {connection: unknown}, 'connection', 'get')
    .mockReturnValue({effectiveType});

describe('a connection that nobody but the page measures', () => {
  it('is asked for three times, with nothing personal and no picture', async () => {
    seen('4g');
    const asked = network(80, 90, 80);
    const room = await Room.open();
    await room.press('Try the connection');
    await room.says('Connection It is good enough.');
    expect(asked).toHaveBeenCalledTimes(3);
    for (const [address, options] of asked.mock.calls) {
      expect([address, options?.method, options?.cache]).toEqual([
        location.href.replace(/#.*/, ''),
        'HEAD',
        'no-store',
      ]);
    }
  });

  it('is slow where one answer comes late, though the others are quick', async () => {
    seen('4g');
    network(80, 1001, 80);
    const room = await Room.open();
    await room.press('Try the connection');
    await room.says('Connection It is slow.');
  });

  it('is slow where the browser knows that it is, though the server is near', async () => {
    seen('3g');
    network(20, 20, 20);
    const room = await Room.open();
    await room.press('Try the connection');
    await room.says('Connection It is slow.');
  });

  it('is none where the last answer does not come', async () => {
    seen('4g');
    const asked = network(80, 80);
    asked.mockImplementationOnce(() => Promise.resolve(new Response()));
    asked.mockImplementationOnce(() => Promise.reject(new TypeError('Failed to fetch')));
    const room = await Room.open();
    await room.press('Try the connection');
    await room.says('Connection There is none at the moment.');
  });
});

describe('a connection that the portal’s system measures', () => {
  it.each([
    ['good', 'Connection It is good enough.'],
    ['slow', 'Connection It is slow.'],
  ])('is %s where it says so', async (measured, words) => {
    const room = await Room.open({provider: {reach: () => Promise.resolve(measured)}});
    await room.press('Try the connection');
    await room.says(words);
  });
});
