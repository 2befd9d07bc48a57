import {fixtureCleanup} from '@open-wc/testing-helpers';
import {afterEach, describe, expect, it, vi} from 'vitest';
import {type Devices, FakeDevices} from './fake-devices.js';
import {patience, Room} from './room-harness.js';

let devices: FakeDevices | undefined;

const withDevices = (answers?: Devices): FakeDevices => (devices = new FakeDevices(answers));

afterEach(() => {
  fixtureCleanup();
  devices?.stop();
  devices = undefined;
  vi.restoreAllMocks();
});

const hidePage = (): void => {
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
  document.dispatchEvent(new Event('visibilitychange'));
};

describe('somebody who tries the camera', () => {
  it('is asked by a press only, and sees themselves as in a mirror', async () => {
    const {asked} = withDevices();
    const room = await Room.open();
    await room.says('Try it out');
    expect(asked).not.toHaveBeenCalled();
    await room.press('Try the camera');
    await expect.poll(() => room.video?.videoWidth, patience).toBe(320);
    expect(new DOMMatrix(getComputedStyle(room.video!).transform).a).toBe(-1);
    await room.says(/Camera It works\. Do you see yourself\?/);
    await room.hears('Camera: It works.');
    expect(asked).toHaveBeenCalledTimes(1);
  });

  it('sees a picture that goes on, whatever else changes on the page', async () => {
    withDevices();
    const room = await Room.open();
    await room.press('Try the camera');
    await expect.poll(() => room.video?.videoWidth, patience).toBe(320);
    const begun: Event[] = [];
    room.video!.addEventListener('loadstart', (event) => begun.push(event));
    const before = room.video!.currentTime;
    for (let update = 0; update < 5; update++) {
      room.element.requestUpdate();
      await room.element.updateComplete;
    }
    await expect.poll(() => room.video!.currentTime, patience).toBeGreaterThan(before + 0.2);
    expect(begun).toEqual([]);
  });

  it('turns it off again with the same button, which keeps the focus', async () => {
    const camera = withDevices();
    const room = await Room.open();
    await room.press('Try the camera');
    await room.press('Turn the camera off');
    expect(camera.live).toBe(0);
    await room.says('It works.');
    expect(room.video).toBeNull();
    expect(room.root.activeElement?.textContent).toMatch('Turn the camera on again');
  });

  it.each([
    ['NotAllowedError', /may not use it\. Press the sign beside the address/],
    ['NotFoundError', /None was found\. Plug one in.*call us/],
    ['NotReadableError', /does not answer\. Is it plugged in\? Close other programs/],
  ])('is told what to do about %s, and may try again', async (video, words) => {
    withDevices({video});
    const room = await Room.open();
    await room.press('Try the camera');
    await room.says(words);
    await room.hears(/Camera: /);
    devices?.stop();
    withDevices();
    await room.press('Try again');
    await room.says('Camera It works.');
  });

  it('is told where the browser has none to give, and where the page may not ask', async () => {
    vi.spyOn(navigator, 'mediaDevices', 'get').mockReturnValue(undefined as never);
    const room = await Room.open();
    await room.press('Try the camera');
    await room.says(/This browser cannot use it\. Open this page in another browser/);
    vi.stubGlobal('isSecureContext', false);
    await room.press('Try again');
    await room.says(/cannot be used on this page\. The address has to begin with https/);
    vi.unstubAllGlobals();
  });

  it('asks once however often it is pressed', async () => {
    const {asked} = withDevices();
    let give = (_stream: MediaStream): void => undefined;
    asked.mockImplementation(() => new Promise((resolve) => (give = resolve)));
    const room = await Room.open();
    await room.press('Try the camera');
    await room.says('Choose “Allow”');
    await room.button('Try the camera').click({...patience, force: true});
    expect(asked).toHaveBeenCalledTimes(1);
    give(new MediaStream());
    await room.says('It works.');
  });

  it('has its light off once the page is hidden, left, or the room is gone', async () => {
    const camera = withDevices();
    const room = await Room.open();
    await room.press('Try the camera');
    await room.press('Try the microphone');
    await expect.poll(() => camera.live, patience).toBe(2);
    hidePage();
    expect(camera.live).toBe(0);
    vi.restoreAllMocks();
    withDevices();
    await room.press('Turn the camera on again');
    await expect.poll(() => devices!.live, patience).toBe(1);
    dispatchEvent(new Event('pagehide'));
    expect(devices!.live).toBe(0);
    await room.press('Turn the camera on again');
    await expect.poll(() => devices!.live, patience).toBe(1);
    room.element.remove();
    expect(devices!.live).toBe(0);
  });

  it('has its light off where the room went away while the browser still asked', async () => {
    const {asked} = withDevices();
    const given = vi.fn();
    const stream = {getTracks: () => [{stop: given}]} as unknown as MediaStream;
    let give = (): void => undefined;
    asked.mockImplementation(
      () => new Promise<MediaStream>((resolve) => (give = () => resolve(stream))),
    );
    const room = await Room.open();
    await room.press('Try the camera');
    room.element.remove();
    give();
    await expect.poll(() => given.mock.calls.length, patience).toBe(1);
  });
});

describe('somebody who tries the microphone', () => {
  const step = (room: Room): number => room.root.querySelector('meter')?.value ?? -1;

  it('sees a bar move, and hears in words that they are heard', async () => {
    const microphone = withDevices({gain: 0.5});
    const room = await Room.open();
    await room.press('Try the microphone');
    await room.says('Say something, such as your name.');
    await expect.poll(() => step(room), patience).toBeGreaterThan(5);
    await room.says('We hear you well.');
    await room.hears('Microphone: We hear you well.');
    await room.press('Turn the microphone off');
    expect(microphone.live).toBe(0);
    await room.says('We hear you well.');
    expect(room.root.querySelector('meter')).toBeNull();
  });

  it('is told that nothing is heard, and why that may be', async () => {
    withDevices({gain: 0});
    const room = await Room.open();
    await room.press('Try the microphone');
    await room.says(/We hear nothing yet\. Come closer\. Look whether the microphone is muted/);
    await room.hears('Microphone: Say something, such as your name.');
    expect(step(room)).toBe(0);
  });

  it('is asked to come closer where the voice is faint', async () => {
    withDevices({gain: 0.012});
    const room = await Room.open();
    await room.press('Try the microphone');
    await room.says('We hear you, but softly.');
  });
});

describe('somebody who tries the rest', () => {
  it('says whether the sound was heard', async () => {
    const room = await Room.open();
    await room.press('Play a sound');
    await room.says('Did you hear it?');
    await room.press('I heard nothing');
    await room.says(/You heard nothing\. Turn the volume up/);
    await room.press('Play it again');
    await room.press('I heard it');
    await room.says('You can hear us.');
    await room.hears('Sound: You can hear us.');
  });

  it('is told where the browser plays nothing', async () => {
    vi.stubGlobal('AudioContext', undefined);
    const room = await Room.open();
    await room.press('Play a sound');
    await room.says('This browser plays no sound.');
    vi.unstubAllGlobals();
  });

  it('learns how the connection is, by the page’s own server or the portal’s system', async () => {
    const room = await Room.open();
    await room.press('Try the connection');
    await room.says('Connection It is good enough.');
    let isDown = true;
    const reach = vi.fn(() => (isDown ? Promise.reject(new Error()) : Promise.resolve()));
    const other = await Room.open({provider: {reach}});
    await other.press('Try the connection');
    await other.says(/There is none at the moment\. Look at your network/);
    isDown = false;
    await other.press('Try again');
    await other.says('It is good enough.');
    expect(reach).toHaveBeenCalledTimes(2);
  });

  it('is told that a connection is slow', async () => {
    let now = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => now);
    const reach = (): Promise<unknown> => {
      now += 3001;
      return Promise.resolve();
    };
    const room = await Room.open({provider: {reach}});
    await room.press('Try the connection');
    await room.says(/It is slow\. Go closer to the router/);
  });
});
