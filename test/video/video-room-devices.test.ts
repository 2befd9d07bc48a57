import {fixtureCleanup} from '@open-wc/testing-helpers';
import {afterEach, describe, expect, it, vi} from 'vitest';
import {userEvent} from 'vitest/browser';
import {type Devices, FakeDevices} from './fake-devices.js';
import {patience, Room} from './room-harness.js';

let devices: FakeDevices | undefined;

const withDevices = (answers?: Devices): FakeDevices => (devices = new FakeDevices(answers));

afterEach(() => {
  fixtureCleanup();
  devices?.stop();
  devices = undefined;
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('a camera that is on but sees nothing', () => {
  it('is said to be black until its cover is opened, and stays so when it is turned off', async () => {
    let isCovered = true;
    withDevices({isCovered: () => isCovered});
    const room = await Room.open();
    await room.press('Try the camera');
    await room.says(/Camera The picture is black\. Open the cover of the lens/);
    await room.hears('Camera: The picture is black.');
    isCovered = false;
    await room.says('Camera It works.');
    isCovered = true;
    await room.says('Camera The picture is black.');
    await room.press('Turn the camera off');
    expect(room.read).toContain('Camera The picture is black.');
  });

  it('is told where the document is rehearsed, too, and where no picture comes at all', async () => {
    const {asked} = withDevices();
    asked.mockImplementation(() => Promise.resolve(new MediaStream()));
    const room = await Room.open();
    await room.press('Rehearse it');
    await room.says(/Hold your document into the picture.*The picture is black\..*or call us/);
  });
});

describe('a telephone that is held upright', () => {
  it('has the frame for the document within its picture', async () => {
    withDevices({isUpright: true});
    const room = await Room.open();
    await room.press('Rehearse it');
    await expect.poll(() => room.video?.videoWidth, patience).toBe(240);
    const [frame, picture] = ['.card', 'video'].map((each) =>
      room.root.querySelector(`.frame ${each}`)!.getBoundingClientRect(),
    );
    expect(picture!.width / picture!.height).toBeCloseTo(240 / 320, 2);
    expect(frame!.left).toBeGreaterThan(picture!.left);
    expect(frame!.right).toBeLessThan(picture!.right);
  });
});

describe('where there are several', () => {
  const named = (kind: MediaDeviceKind, deviceId: string, label: string): MediaDeviceInfo =>
    ({kind, deviceId, label}) as MediaDeviceInfo;

  it('another one can be chosen, by its name', async () => {
    const {asked, streams} = withDevices();
    vi.spyOn(navigator.mediaDevices, 'enumerateDevices').mockResolvedValue([
      named('videoinput', 'front', 'Built-in camera'),
      named('audioinput', 'ear', 'Microphone'),
      named('videoinput', 'desk', 'Desk camera'),
    ]);
    const room = await Room.open();
    await room.press('Try the camera');
    const choice = room.view.getByLabelText('Which camera');
    await userEvent.selectOptions(choice, 'Desk camera');
    await expect
      .poll(() => asked.mock.lastCall?.[0], patience)
      .toEqual({
        video: {deviceId: {exact: 'desk'}},
      });
    await expect.poll(() => devices!.live, patience).toBe(1);
    expect(streams[0]!.active).toBe(false);
    await expect.element(choice).toHaveValue('desk');
    // Once it was unplugged, whatever is left is asked for.
    streams[1]!.getTracks()[0]!.onended!(new Event('ended'));
    await room.says(/does not answer\. Is it plugged in\?/);
    await room.press('Try again');
    await expect
      .poll(() => asked.mock.lastCall?.[0], patience)
      .toEqual({
        video: {facingMode: 'user'},
      });
  });

  it('nothing is asked where there is one, or where the browser keeps their names', async () => {
    withDevices();
    vi.spyOn(navigator.mediaDevices, 'enumerateDevices').mockResolvedValue([
      named('audioinput', 'ear', 'Microphone'),
      named('audioinput', 'hidden', ''),
    ]);
    const room = await Room.open();
    await room.press('Try the microphone');
    await room.says('Say something');
    expect(room.root.querySelector('select')).toBeNull();
  });
});

describe('a browser that asks nobody', () => {
  it('is told of after a while, and can be asked once more', async () => {
    const {asked} = withDevices();
    asked.mockImplementationOnce(() => new Promise(() => undefined));
    vi.useFakeTimers({toFake: ['setTimeout', 'clearTimeout']});
    const room = await Room.open();
    await vi.waitFor(() => expect(room.read).toContain('Try the camera'));
    room.root.querySelector<HTMLElement>('.check button')!.click();
    await vi.waitFor(() => expect(room.read).toContain('Choose “Allow”'));
    expect(room.read).not.toContain('Do you see no question?');
    await vi.advanceTimersByTimeAsync(10_000);
    await vi.waitFor(() => expect(room.read).toContain('Do you see no question?'));
    expect(room.read).toMatch(/another browser, or call us/);
    vi.useRealTimers();
    await room.press('Try again');
    await room.says('Camera It works.');
    expect(room.read).not.toContain('Do you see no question?');
  });

  it('may still be answered late', async () => {
    const {asked} = withDevices();
    let give = (): void => undefined;
    asked.mockImplementationOnce(
      () => new Promise((resolve) => (give = () => resolve(new MediaStream()))),
    );
    vi.useFakeTimers({toFake: ['setTimeout', 'clearTimeout']});
    const room = await Room.open();
    await vi.waitFor(() => expect(room.read).toContain('Try the camera'));
    room.root.querySelector<HTMLElement>('.check button')!.click();
    await vi.advanceTimersByTimeAsync(60_000);
    give();
    await vi.waitFor(() => expect(room.read).toContain('Turn the camera off'));
  });
});

describe('a page whose own server forbids it', () => {
  it('sends nobody to look for a sign to press', async () => {
    withDevices({audio: 'NotAllowedError', video: 'NotAllowedError'});
    const policy = {allowsFeature: (feature: string) => feature !== 'microphone'};
    Object.defineProperty(document, 'featurePolicy', {value: policy, configurable: true});
    const room = await Room.open();
    await room.press('Try the microphone');
    await room.says(/cannot be used on this page\. Something is wrong on our side/);
    await room.press('Try the camera');
    await room.says('Press the sign beside the address');
    Reflect.deleteProperty(document, 'featurePolicy');
  });
});

describe('a browser that measures no sound', () => {
  it('says that the microphone works, and goes on', async () => {
    withDevices();
    vi.spyOn(AudioContext.prototype, 'createMediaStreamSource').mockImplementation(() => {
      throw new DOMException('', 'NotSupportedError');
    });
    const room = await Room.open();
    await room.press('Try the microphone');
    await room.says('Microphone It works.');
    await room.hears('Microphone: It works.');
    expect(room.root.querySelector('meter')).toBeNull();
    await room.press('Turn the microphone off');
    expect(devices!.live).toBe(0);
  });
});

describe('the sound that is played', () => {
  it('does not play over itself, and ends where the room goes away', async () => {
    const heard = vi.spyOn(AudioContext.prototype, 'resume');
    const contexts = heard.mock.contexts as unknown as AudioContext[];
    const room = await Room.open();
    await room.press('Play a sound');
    await room.press('Play it again');
    await expect.poll(() => contexts[0]?.state, patience).toBe('closed');
    room.element.remove();
    await expect.poll(() => contexts[1]?.state, patience).toBe('closed');
  });
});
