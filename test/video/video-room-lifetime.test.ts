import {fixtureCleanup} from '@open-wc/testing-helpers';
import {html} from 'lit';
import {afterEach, describe, expect, it, vi} from 'vitest';
import {listenersOf} from '../support/left-behind.js';
import {FakeDevices} from './fake-devices.js';
import {faceThat, meeting, officeAt, OPEN, patience, Room} from './room-harness.js';

let devices: FakeDevices | undefined;

afterEach(() => {
  fixtureCleanup();
  vi.restoreAllMocks();
  devices?.stop();
  devices = undefined;
});

/** Timers that were begun and neither ended nor stopped. */
function timers(): Set<unknown> {
  const running = new Set<unknown>();
  const [begin, clear] = [window.setInterval.bind(window), window.clearInterval.bind(window)];
  vi.spyOn(window, 'setInterval').mockImplementation(((...args: Parameters<typeof begin>) => {
    const timer = begin(...args);
    running.add(timer);
    return timer;
  }) as typeof begin);
  vi.spyOn(window, 'clearInterval').mockImplementation((timer) => {
    running.delete(timer);
    clear(timer);
  });
  return running;
}

describe('connecting and removing it 200 times', () => {
  it('leaves no listener and no camera on, and then it still works', async () => {
    devices = new FakeDevices();
    const room = await Room.open({at: OPEN});
    await room.press('Try the camera');
    await room.press('Try the microphone');
    await room.says('We hear you well.');
    const around = room.element.parentElement!;
    room.element.remove();
    expect(devices.live).toBe(0);
    const counts = [listenersOf(window), listenersOf(document)];
    for (let round = 0; round < 200; round++) {
      around.append(room.element);
      await room.element.updateComplete;
      // Also where it goes while the browser still asks.
      room.root.querySelector<HTMLElement>('.check button')!.click();
      room.element.remove();
    }
    for (const each of counts) expect([...each.values()].filter((left) => left !== 0)).toEqual([]);
    await expect.poll(() => devices!.live, patience).toBe(0);
    vi.restoreAllMocks();
    devices = new FakeDevices();
    around.append(room.element);
    await room.press('Try the camera');
    await room.says('Camera It works.');
  });

  it('listens only while the microphone is on', async () => {
    devices = new FakeDevices();
    const room = await Room.open({at: OPEN});
    await room.says('Try the microphone');
    const around = room.element.parentElement!;
    const running = timers();
    const closed = vi.spyOn(AudioContext.prototype, 'close');
    for (const goAway of [
      async () => room.press('Turn the microphone off'),
      async () => Promise.resolve(room.element.remove()),
    ]) {
      await room.press('Try the microphone');
      await room.says('Say something');
      expect(running.size).toBe(1);
      await goAway();
      await expect.poll(() => running.size, patience).toBe(0);
      around.append(room.element);
    }
    expect(closed).toHaveBeenCalledTimes(2);
  });

  it('has forgotten what was found and the picture when it comes back, not the way in', async () => {
    devices = new FakeDevices();
    const room = await Room.open({at: OPEN});
    await room.press('Rehearse it');
    await room.press('I can read it');
    const around = room.element.parentElement!;
    room.element.remove();
    around.append(room.element);
    await room.says('You can go in now');
    await room.saysNo('It works.');
    expect(room.video).toBeNull();
  });
});

describe('at a machine for everybody', () => {
  const script = (): HTMLScriptElement =>
    Object.assign(document.createElement('script'), {
      type: 'application/json',
      slot: 'meeting',
      textContent: JSON.stringify({...meeting, ref: 'K7-099'}),
    });

  it('the next person finds neither the meeting, nor the yes, nor the picture of the last one', async () => {
    devices = new FakeDevices();
    const face = faceThat(() => Promise.resolve({outcome: 'confirmed'}));
    const room = await Room.on(
      html`<section lang="en">
        <zt-portal kiosk
          ><zt-video-room
            .data=${officeAt(OPEN, {isRecorded: true})}
            .meeting=${meeting}
            .provider=${{face}}
            >${script()}</zt-video-room
          ></zt-portal
        >
      </section>`,
    );
    await room.says('Number K7-042');
    await room.view.getByLabelText('I agree that the meeting is recorded').click();
    await room.press('Begin');
    await room.says('It is you. That is done.');
    await room.press('Rehearse it');
    await room.press('I cannot read it');
    await room.says('It cannot be read yet.');
    expect(devices.live).toBe(1);
    room.around.querySelector<HTMLElement & {endSession(): void}>('zt-portal')!.endSession();
    expect(await livesUntil(room)).toBe(0);
    await room.says('Once you have a time');
    expect(room.read).not.toMatch(/K7-042|K7-099|It is you|It works|cannot be read/);
    expect(room.element.innerHTML).not.toContain('K7-099');
    room.element.meeting = {...meeting, ref: 'K7-043'};
    await room.says('Number K7-043');
    const tick = room.view.getByLabelText('I agree that the meeting is recorded');
    await expect.element(tick).not.toBeChecked();
  });

  it('an answer to the last person’s press is not told to the next one', async () => {
    let letIn = (): void => undefined;
    const join = vi.fn(
      () => new Promise<undefined>((resolve) => (letIn = () => resolve(undefined))),
    );
    const room = await Room.on(
      html`<section lang="en">
        <zt-portal kiosk
          ><zt-video-room
            .data=${officeAt(OPEN)}
            .meeting=${meeting}
            .provider=${{join}}
          ></zt-video-room
        ></zt-portal>
      </section>`,
    );
    await room.says('You can go in now');
    room.door!.click();
    await room.says('One moment, please');
    room.around.querySelector<HTMLElement & {endSession(): void}>('zt-portal')!.endSession();
    await room.says('Once you have a time');
    letIn();
    room.element.meeting = meeting;
    await room.says('You can go in now');
    expect(room.read).not.toContain('The room is open');
  });

  const livesUntil = async (room: Room): Promise<number> => {
    await room.element.updateComplete;
    await expect.poll(() => devices!.live, patience).toBe(0);
    return devices!.live;
  };
});
