import {fixtureCleanup} from '@open-wc/testing-helpers';
import {afterEach, describe, expect, it, vi} from 'vitest';
import {userEvent} from 'vitest/browser';
import {byAddress, inAWindow, onThisPage} from '../../stories/support/video-systems.js';
import {meeting, OPEN, patience, Room} from './room-harness.js';

afterEach(() => {
  fixtureCleanup();
  vi.restoreAllMocks();
});

const {joinUrl: _, ...linkless} = meeting;

describe('the systems of the guide', () => {
  it('an address for one person is asked of the portal’s own server, by number only', async () => {
    const opened = vi.spyOn(window, 'open').mockReturnValue(null);
    const asked = vi.spyOn(window, 'fetch');
    asked.mockResolvedValueOnce(new Response('', {status: 503}));
    asked.mockRejectedValueOnce(new TypeError('Failed to fetch'));
    asked.mockResolvedValueOnce(Response.json({url: 'https://bbb.example/join?checksum=1'}));
    const provider = byAddress('/video/join');
    const room = await Room.open({at: OPEN, meeting: linkless, provider});
    await room.press('Enter the video room');
    await room.says('That did not work');
    await room.press('Enter the video room');
    await expect.poll(() => asked.mock.calls.length, patience).toBe(2);
    await room.says('That did not work');
    await room.press('Enter the video room');
    await room.says('The room is open');
    expect(opened.mock.calls[0]?.[0]).toBe('https://bbb.example/join?checksum=1');
    const [address, options] = asked.mock.lastCall!;
    expect([address, options?.body]).toEqual([
      '/video/join',
      JSON.stringify({ref: 'K7-042', lang: 'en'}),
    ]);
  });

  it('a meeting on this page is entered when its system says so, and taken away in the end', async () => {
    const heard = new Map<string, () => void>();
    const dispose = vi.fn();
    const begun = vi.fn();
    class Meet {
      constructor(...given: unknown[]) {
        begun(...given);
      }
      addListener(event: string, listener: () => void): void {
        heard.set(event, listener);
      }
      dispose = dispose;
    }
    const admit = vi.fn(() => Promise.resolve({roomName: 'r1', jwt: 'signed'}));
    const place = document.createElement('div');
    const provider = onThisPage(Meet, 'meet.example', place, admit);
    const room = await Room.open({at: OPEN, provider});
    await room.says('You can go in now');
    await userEvent.click(room.door!);
    await room.says('If nothing comes, load this page anew');
    expect(begun).toHaveBeenCalledWith('meet.example', {
      roomName: 'r1',
      jwt: 'signed',
      lang: 'en',
      parentNode: place,
    });
    heard.get('videoConferenceJoined')!();
    await room.says('The room is open');
    heard.get('readyToClose')!();
    expect(dispose).toHaveBeenCalledTimes(1);
  });

  describe('faces compared in a window of somebody else’s', () => {
    const address = 'https://face.example/start';
    const tell = (source: Window | null, origin: string, data: unknown): void => {
      dispatchEvent(new MessageEvent('message', {source, origin, data}));
    };

    it('count when that window says so, and nobody else', async () => {
      const close = vi.fn();
      const view = Object.assign(document.createElement('iframe'), {hidden: true});
      document.body.append(view);
      const other = Object.assign(view.contentWindow!, {close});
      vi.spyOn(window, 'open').mockReturnValue(other);
      const room = await Room.open({provider: {face: inAWindow(address)}});
      await room.says('Take your glasses off.');
      await room.press('Begin');
      await room.says('Your face is being compared');
      tell(window, 'https://face.example', {outcome: 'confirmed'});
      tell(other, 'https://evil.example', {outcome: 'confirmed'});
      expect(close).not.toHaveBeenCalled();
      tell(other, 'https://face.example', {outcome: 'not-confirmed', next: 'Go on.'});
      await room.says(/could not be confirmed.*Go on\./);
      expect(close).toHaveBeenCalledTimes(1);
      view.remove();
    });

    it('are not available where the browser opens no window', async () => {
      vi.spyOn(window, 'open').mockReturnValue(null);
      const room = await Room.open({provider: {face: inAWindow(address)}});
      await room.press('Begin');
      await room.says('It does not work at the moment');
    });
  });
});
