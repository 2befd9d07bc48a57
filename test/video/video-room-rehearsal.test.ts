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

describe('somebody who rehearses with the document', () => {
  it('sees it in a frame, as the officer will, and says whether it can be read', async () => {
    const camera = withDevices();
    const room = await Room.open();
    await room.press('Rehearse it');
    await expect.poll(() => room.video?.videoWidth, patience).toBe(320);
    expect(getComputedStyle(room.video!).transform).toBe('none');
    expect(room.root.querySelectorAll('video')).toHaveLength(1);
    const [frame, picture] = ['.card', 'video'].map((each) =>
      room.root.querySelector(`.frame ${each}`)!.getBoundingClientRect(),
    );
    expect(frame!.width / frame!.height).toBeCloseTo(85.6 / 54, 1);
    expect(frame!.left).toBeGreaterThan(picture!.left);
    expect(frame!.bottom).toBeLessThan(picture!.bottom);
    await room.press('I cannot read it');
    await room.says(/cannot be read yet\. More light/);
    await room.press('I can read it');
    await room.says('Then the officer can read it, too.');
    await room.press('End the rehearsal');
    expect(camera.live).toBe(0);
  });

  it('has a way on without a camera', async () => {
    withDevices({video: 'NotFoundError'});
    const room = await Room.open();
    await room.press('Rehearse it');
    await room.says(/Hold your document into the picture.*None was found.*call us/);
    await expect.element(room.button('Rehearse it')).toBeVisible();
    await expect.element(room.view.getByRole('link', {name: /Call \+86/})).toBeVisible();
  });

  it('stores nothing and sends nothing', async () => {
    withDevices();
    const sent = vi.spyOn(window, 'fetch');
    const stored = vi.spyOn(Storage.prototype, 'setItem');
    const room = await Room.open();
    await room.press('Try the microphone');
    await room.press('Rehearse it');
    await expect.poll(() => room.video?.videoWidth, patience).toBe(320);
    await room.press('I can read it');
    room.element.remove();
    expect(sent).not.toHaveBeenCalled();
    expect(stored).not.toHaveBeenCalled();
  });
});
