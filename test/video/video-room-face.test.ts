import {fixtureCleanup} from '@open-wc/testing-helpers';
import {afterEach, describe, expect, it, vi} from 'vitest';
import {faceThat, patience, Room} from './room-harness.js';

afterEach(() => fixtureCleanup());

describe('a face that the portal compares', () => {
  it('is not spoken of where nobody’s is compared', async () => {
    const room = await Room.open();
    await room.says('Try it out');
    expect(room.read).not.toContain('face is compared');
  });

  it('is handed over with what to do beforehand, and the result is told to page and person', async () => {
    const outcomes: string[] = [];
    const room = await Room.open({
      provider: {face: faceThat(() => Promise.resolve({outcome: 'confirmed', next: 'Go on.'}))},
    });
    room.element.addEventListener('zt-face-verified', ({detail}) => outcomes.push(detail.outcome));
    await room.says(/Your face is compared Take your glasses off\./);
    await room.press('Begin');
    await room.says('It is you. That is done. Go on.');
    await room.hears('It is you. That is done.');
    expect(outcomes).toEqual(['confirmed']);
    await expect.element(room.button('Begin')).not.toBeInTheDocument();
  });

  it.each([
    ['not-confirmed', /could not be confirmed That happens.*Try again, or go on/],
    ['unavailable', /does not work at the moment You need not wait for it/],
  ] as const)('has a way on where it is %s', async (outcome, words) => {
    const face = faceThat(() => Promise.resolve({outcome, next: 'Room 3 knows.'}));
    const room = await Room.open({provider: {face}});
    await room.press('Begin');
    await room.says(words);
    expect(room.read).toContain('Room 3 knows.');
    await expect.element(room.button('Try again')).toBeVisible();
  });

  it('counts as not available where the system fails', async () => {
    const room = await Room.open({
      provider: {face: faceThat(() => Promise.reject(new Error('no')))},
    });
    await room.press('Begin');
    await room.says('It does not work at the moment');
  });

  it('is begun once by two presses, and ended where the room goes away', async () => {
    const signals: AbortSignal[] = [];
    const start = vi.fn(({signal}: {signal: AbortSignal}) => {
      signals.push(signal);
      return new Promise<never>(() => undefined);
    });
    const room = await Room.open({provider: {face: {guidance: () => [], start}}});
    await room.button('Begin').dblClick(patience);
    await room.says('Your face is being compared');
    expect(start).toHaveBeenCalledTimes(1);
    room.element.remove();
    expect(signals[0]?.aborted).toBe(true);
  });
});
