import {html} from 'lit';
import {afterEach, beforeAll, beforeEach, describe, expect, it, vi} from 'vitest';
import {fetchTexts, openPage, pass, portalOf, stopTheClock, warningOf} from './kiosk-page.js';

const kiosk = html`<zt-portal kiosk idle-seconds="30"></zt-portal>`;

beforeAll(() => fetchTexts('en'));
beforeEach(stopTheClock);
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('somebody who talks by video', () => {
  /** What comes from the other side: a voice, as long as somebody is there. */
  const voice = () => {
    const audio = new AudioContext();
    return {audio, stream: audio.createMediaStreamDestination().stream};
  };
  const call = async (more: Partial<HTMLVideoElement> = {}) => {
    const {audio, stream} = voice();
    const video = document.createElement('video');
    Object.assign(video, {srcObject: stream, ...more});
    // Nothing may be heard before a press; what counts is that it goes on.
    vi.spyOn(video, 'paused', 'get').mockReturnValue(false);
    const page = await openPage(kiosk);
    portalOf(page).append(video);
    return {page, stream, close: () => audio.close()};
  };

  it('is not asked while the other side can be heard, and has the whole time afterwards', async () => {
    const {close, page, stream} = await call();
    for (let times = 0; times < 5; times++) {
      await pass(30);
      expect(warningOf(page)).toBeUndefined();
    }
    for (const track of stream.getTracks()) track.stop();
    await pass(29);
    expect(warningOf(page)).toBeUndefined();
    await pass(1);
    expect(warningOf(page)).toBeDefined();
    await close();
  });

  it.each([
    ['their own picture', {muted: true}],
    ['a film that begins again and again', {loop: true, srcObject: null}],
  ])('is asked where only %s goes on', async (_what, more) => {
    const {close, page} = await call(more);
    await pass(30);
    expect(warningOf(page)).toBeDefined();
    await close();
  });
});
