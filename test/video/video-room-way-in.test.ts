import {fixtureCleanup} from '@open-wc/testing-helpers';
import {afterEach, describe, expect, it, vi} from 'vitest';
import {userEvent} from 'vitest/browser';
import {ProviderError} from '../../src/core/provider-error.model.js';
import {FakeDevices} from './fake-devices.js';
import {doorkeeper, EARLY, followed, meeting, OPEN, patience, Room} from './room-harness.js';

let devices: FakeDevices | undefined;

afterEach(() => {
  fixtureCleanup();
  vi.useRealTimers();
  vi.restoreAllMocks();
  devices?.stop();
  devices = undefined;
});

describe('somebody who is early', () => {
  it('reads when the room opens and how long that is, by the office’s clock', async () => {
    const room = await Room.open({at: EARLY});
    await room.says(/Friday,? 27 November, 13:30 to 13:45/);
    expect(room.read).toContain('The room opens at 13:20. That is in 3 hours 20 minutes.');
    expect(room.read).toContain('Number K7-042.');
    expect(room.read).toMatch(
      /office’s time \(China.*On your clock it is Thursday 26 November, 22:30\./,
    );
    expect(room.door).toBeNull();
  });

  it('is told the day where it is another one', async () => {
    const room = await Room.open({at: '2026-11-25T10:00:00+08:00'});
    await room.says(/opens on Friday,? 27 November at 13:20\. That is in 2 days 3 hours\./);
  });

  it('sees the way in appear by itself and hears of it, with a clock that is hours wrong', async () => {
    vi.useFakeTimers({
      toFake: ['Date', 'setTimeout', 'clearTimeout', 'performance'],
      // The office says that it is ten hours later.
      now: Date.parse('2026-11-27T03:18:30+08:00'),
    });
    const room = await Room.open({at: '2026-11-27T13:18:30+08:00'});
    await vi.waitFor(() => expect(room.read).toContain('That is in 2 minutes.'));
    await vi.advanceTimersByTimeAsync(30_000);
    expect(room.read).toContain('That is in 1 minute.');
    expect(room.door).toBeNull();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(room.read).toContain('You can go in now');
    expect(room.door?.getAttribute('href')).toBe(meeting.joinUrl);
    expect(room.heard).toEqual(['You can go in now']);
    await vi.advanceTimersByTimeAsync(40 * 60_000);
    expect(room.heard.at(-1)).toBe('The room is closed now');
    expect(room.door).toBeNull();
  });

  it('hears of it when the meeting is moved while the page is open', async () => {
    const room = await Room.open({at: EARLY});
    await room.says('Number K7-042');
    room.element.meeting = {...meeting, start: '2026-11-28T09:00:00+08:00', end: undefined};
    await room.hears(/^Saturday 28 November, 9:00$/);
  });

  it('may try everything without a time, too', async () => {
    const room = await Room.open({meeting: undefined});
    await room.says('Once you have a time, the way into the room appears here.');
    await expect.element(room.button('Try the camera')).toBeVisible();
  });
});

describe('somebody whose room is open', () => {
  it('goes in by the meeting’s link, in a new tab that knows nothing of this one', async () => {
    const room = await Room.open({at: OPEN});
    const [events, presses] = [doorkeeper(room), followed(room)];
    await room.says('You can go in now');
    const link = room.door as HTMLAnchorElement;
    expect([link.href, link.target, link.rel]).toEqual([
      meeting.joinUrl,
      '_blank',
      'noopener noreferrer',
    ]);
    await userEvent.click(link);
    expect(presses).toEqual([true]);
    expect(events.map(({detail}) => detail)).toEqual([{meeting}]);
    await room.says(/The room is open Does nothing happen\? Enter once more, or call us/);
    expect(room.root.activeElement?.id).toBe('entered');
    await expect.element(room.view.getByRole('link', {name: 'Enter once more'})).toBeVisible();
  });

  it('opens one tab by a double press', async () => {
    const room = await Room.open({at: OPEN});
    const presses = followed(room);
    await room.says('You can go in now');
    await userEvent.dblClick(room.door!);
    expect(presses).toEqual([true, false]);
  });

  it('is welcome although it is late', async () => {
    const room = await Room.open({at: '2026-11-27T13:42:10+08:00'});
    await room.says(/Your time began 12 minutes ago\. That is all right: go in now\./);
    expect(room.read).toContain('The room stays open until 14:00.');
    expect(room.door).not.toBeNull();
  });

  it('is taken in by whoever answers, with camera and microphone free by then', async () => {
    devices = new FakeDevices();
    const room = await Room.open({at: OPEN});
    const presses = followed(room);
    await room.press('Try the camera');
    await room.press('Try the microphone');
    await expect.poll(() => devices!.live, patience).toBe(2);
    let live: number | undefined;
    let letIn = (): void => undefined;
    const inside = new Promise<void>((resolve) => (letIn = resolve));
    const events = doorkeeper(room, () => {
      live = devices!.live;
      return inside;
    });
    await userEvent.click(room.door!);
    expect(live).toBe(0);
    await room.button('One moment, please').click({...patience, force: true});
    letIn();
    await room.says('The room is open');
    expect(events).toHaveLength(1);
    expect(presses).toEqual([false]);
  });

  it('can try again where that failed, and is told whom to call', async () => {
    const {joinUrl: _, ...linkless} = meeting;
    const room = await Room.open({at: OPEN, meeting: linkless});
    let isDown = true;
    doorkeeper(room, () =>
      isDown
        ? Promise.reject(new ProviderError('unavailable', {detail: 'The room is being tidied.'}))
        : Promise.resolve(),
    );
    await room.press('Enter the video room');
    await room.says(/That did not work Enter once more, or call us\. Your time still stands\./);
    expect(room.read).toContain('The room is being tidied.');
    expect(room.root.activeElement?.id).toBe('entered');
    isDown = false;
    await room.press('Enter the video room');
    await room.says('The room is open');
  });

  it('is told where nobody knows where the room is', async () => {
    const {joinUrl: _, ...linkless} = meeting;
    const room = await Room.open({at: OPEN, meeting: linkless});
    await room.press('Enter the video room');
    await room.says(/The link is not here yet Try again in a minute, or call us/);
    const phone = room.root.querySelector('#entered a');
    expect(phone?.getAttribute('href')).toMatch(/^tel:\+86/);
  });

  it('is taken in by the portal’s system, which may give an address, but only a safe one', async () => {
    const opened = vi.spyOn(window, 'open').mockReturnValue(null);
    const {joinUrl: _, ...linkless} = meeting;
    const urls = ['javascript:alert(1)', 'https://video.linhu.example/other'];
    const join = vi.fn(() => Promise.resolve({url: urls.shift()!}));
    const room = await Room.open({at: OPEN, meeting: linkless, provider: {join}});
    await room.press('Enter the video room');
    await room.says('That did not work');
    expect(opened).not.toHaveBeenCalled();
    await room.press('Enter the video room');
    await room.says('The room is open');
    expect(opened.mock.calls).toEqual([
      ['https://video.linhu.example/other', '_blank', 'noopener,noreferrer'],
    ]);
    expect(room.door?.getAttribute('href')).toBe('https://video.linhu.example/other');
    expect(join).toHaveBeenLastCalledWith({meeting: linkless}, {lang: 'en'});
  });

  it('follows the address by the second press where the browser held the first back', async () => {
    vi.spyOn(window, 'open').mockReturnValue(null);
    const {joinUrl: _, ...linkless} = meeting;
    const join = vi.fn(() => Promise.resolve({url: 'https://video.linhu.example/once'}));
    const room = await Room.open({at: OPEN, meeting: linkless, provider: {join}});
    const [events, presses] = [doorkeeper(room), followed(room)];
    await room.press('Enter the video room');
    await room.says('The room is open');
    await room.view.getByRole('link', {name: 'Enter once more'}).click();
    expect(presses).toEqual([true]);
    expect(join).toHaveBeenCalledTimes(1);
    // An address may be good for one entry only.
    await room.view.getByRole('link', {name: 'Enter once more'}).click();
    await expect.poll(() => join.mock.calls.length, patience).toBe(2);
    expect(presses).toEqual([true, false]);
    expect(events).toHaveLength(2);
  });

  it('tells the page and frees the camera by the middle button of the mouse, too', async () => {
    devices = new FakeDevices();
    const room = await Room.open({at: OPEN});
    const events = doorkeeper(room);
    await room.press('Try the camera');
    await expect.poll(() => devices!.live, patience).toBe(1);
    room.door!.addEventListener('auxclick', (press) => press.preventDefault());
    await userEvent.click(room.door!, {button: 'right'});
    expect([events.length, devices.live]).toEqual([0, 1]);
    await userEvent.click(room.door!, {button: 'middle'});
    await room.says('The room is open');
    expect([events.length, devices.live]).toEqual([1, 0]);
  });

  it('lets whoever holds the meeting on this page know the camera that was tried', async () => {
    devices = new FakeDevices();
    const room = await Room.open({at: OPEN});
    const events = doorkeeper(room, () => Promise.resolve());
    await room.press('Try the camera');
    await room.says('Camera It works.');
    const {deviceId} = devices.streams[0]!.getTracks()[0]!.getSettings();
    await userEvent.click(room.door!);
    await room.says('The room is open');
    expect(events[0]?.detail).toEqual({meeting, camera: deviceId});
  });

  it('is told what to do where the answer does not come', async () => {
    const join = () => new Promise<never>(() => undefined);
    const room = await Room.open({at: OPEN, provider: {join}});
    await room.says('You can go in now');
    room.door!.click();
    await room.says('If nothing comes, load this page anew, or call us.');
  });

  it('is left to the page that prevents the event', async () => {
    const room = await Room.open({at: OPEN});
    const presses = followed(room);
    room.element.addEventListener('zt-video-join-requested', (event) => event.preventDefault());
    await room.says('You can go in now');
    await userEvent.click(room.door!);
    await room.says('The room is open');
    expect(presses).toEqual([false]);
  });
});
