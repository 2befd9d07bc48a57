import {fixtureCleanup} from '@open-wc/testing-helpers';
import {afterEach, describe, expect, it, vi} from 'vitest';
import {FakeDevices} from './fake-devices.js';
import {faceThat, patience, Room} from './room-harness.js';

const never = new Promise<never>(() => undefined);

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

  it.each([
    ['rejects with an error', () => Promise.reject(new Error('no'))],
    ['rejects with nothing', () => Promise.reject(undefined as unknown as Error)],
    ['says nothing', () => Promise.resolve(undefined)],
    ['says something else', () => Promise.resolve({outcome: 'perhaps'})],
    [
      'throws at once',
      () => {
        throw new Error('no');
      },
    ],
  ])('has a way on where the system %s', async (_what, start) => {
    const outcomes: string[] = [];
    const face = {guidance: () => [], start: start as () => Promise<never>};
    const room = await Room.open({provider: {face}});
    room.element.addEventListener('zt-face-verified', ({detail}) => outcomes.push(detail.outcome));
    await room.press('Begin');
    await room.says('You need not wait for it: the officer looks at you in the meeting.');
    expect(outcomes).toEqual(['unavailable']);
  });

  it.each([
    ['throws', () => String(JSON.parse('{'))],
    ['is no list', () => 'Sit down.'],
    ['has holes', () => [null, 7, 'Sit down.']],
  ])('is offered although what to do beforehand %s', async (_what, guidance) => {
    const face = {guidance: guidance as () => string[], start: () => never};
    const room = await Room.open({provider: {face}});
    await room.says('Your face is compared');
    expect(room.read).not.toContain('null');
    await expect.element(room.button('Begin')).toBeVisible();
  });

  it('finds the camera free', async () => {
    const devices = new FakeDevices();
    let live: number | undefined;
    const face = faceThat(() => {
      live = devices.live;
      return never;
    });
    const room = await Room.open({provider: {face}});
    await room.press('Try the camera');
    await expect.poll(() => devices.live, patience).toBe(1);
    await room.press('Begin');
    await room.says('Your face is being compared');
    expect(live).toBe(0);
    devices.stop();
  });

  it('is called off by the same button, which keeps the focus, or over there', async () => {
    const outcomes: string[] = [];
    const signals: AbortSignal[] = [];
    const face = {
      guidance: () => [],
      start: ({signal}: {signal: AbortSignal}) => {
        signals.push(signal);
        return signals.length === 1 ? never : Promise.reject(new DOMException('', 'AbortError'));
      },
    };
    const room = await Room.open({provider: {face}});
    room.element.addEventListener('zt-face-verified', ({detail}) => outcomes.push(detail.outcome));
    await room.press('Begin');
    await room.press('Stop');
    expect(signals[0]!.aborted).toBe(true);
    await room.saysNo('Your face is being compared');
    expect(room.root.activeElement?.textContent).toMatch('Begin');
    await room.press('Begin');
    await expect.poll(() => signals.length, patience).toBe(2);
    await expect.element(room.button('Begin')).toBeVisible();
    expect(room.read).not.toContain('does not work at the moment');
    expect(outcomes).toEqual([]);
  });

  it('is not tried without end where the system says so', async () => {
    const face = faceThat(() => Promise.resolve({outcome: 'not-confirmed', isFinal: true}));
    const room = await Room.open({provider: {face}});
    await room.press('Begin');
    await room.says(/could not be confirmed You need not wait for it/);
    await expect.element(room.button('Try again')).not.toBeInTheDocument();
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
