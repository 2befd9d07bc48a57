import {fixtureCleanup} from '@open-wc/testing-helpers';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {FakeDevices} from './fake-devices.js';
import {doorkeeper, faceThat, Room} from './room-harness.js';

let devices: FakeDevices;

/** Two minutes before the room closes, on a clock that a test turns. */
const opened = async (more: Parameters<typeof Room.open>[0] = {}): Promise<Room> => {
  const room = await Room.open({at: '2026-11-27T13:58:00+08:00', ...more});
  await vi.waitFor(() => expect(room.read).toContain('Try the camera'));
  return room;
};

const click = (room: Room, selector: string): void =>
  room.root.querySelector<HTMLElement>(selector)!.click();

beforeEach(() => {
  devices = new FakeDevices();
  vi.useFakeTimers({
    toFake: ['Date', 'setTimeout', 'clearTimeout', 'performance'],
    now: Date.parse('2026-11-27T13:58:00+08:00'),
  });
});

afterEach(() => {
  vi.useRealTimers();
  fixtureCleanup();
  devices.stop();
  vi.restoreAllMocks();
});

describe('when the room closes', () => {
  it('camera and microphone go off, since nobody could turn them off any more', async () => {
    const room = await opened();
    click(room, '.check:nth-child(1) button');
    click(room, '.check:nth-child(2) button');
    await vi.waitFor(() => expect(devices.live).toBe(2));
    await vi.advanceTimersByTimeAsync(120_000);
    await vi.waitFor(() => expect(room.read).toContain('The room is closed now'));
    expect(devices.live).toBe(0);
  });

  it('a comparison of faces is called off', async () => {
    const signals: AbortSignal[] = [];
    const face = {
      ...faceThat(() => new Promise<never>(() => undefined)),
      start: ({signal}: {signal: AbortSignal}) => {
        signals.push(signal);
        return new Promise<never>(() => undefined);
      },
    };
    const room = await opened({provider: {face}});
    click(room, '[aria-labelledby=face] > button');
    await vi.advanceTimersByTimeAsync(120_000);
    await vi.waitFor(() => expect(room.read).toContain('The room is closed now'));
    expect(signals.map(({aborted}) => aborted)).toEqual([true]);
  });

  it('whoever is in is not told that they have missed it', async () => {
    const room = await opened();
    doorkeeper(room, () => Promise.resolve());
    click(room, '#enter');
    await vi.waitFor(() => expect(room.read).toContain('The room is open'));
    await vi.advanceTimersByTimeAsync(120_000);
    await vi.waitFor(() => expect(room.read).toContain('Your meeting is over'));
    expect(room.read).not.toContain('Did you miss it?');
    expect(room.read).toMatch(/Is anything still open\? Call us\. Call \+86/);
    expect(room.heard).toContain('Your meeting is over');
    expect(room.heard).not.toContain('The room is closed now');
  });
});
