/** Three ways into a system for meetings by video, as a portal would write them. */
import {
  type FaceVerification,
  type JoinRequest,
  ProviderError,
  type VideoProvider,
  type WayIn,
} from '../../src/video/index.js';

/**
 * A system with an address for each person, such as BigBlueButton. Your own server makes it, since only
 * it may know the secret that signs it: here it is asked, and answers `{"url": "https://…"}`.
 */
export const byAddress = (ask: string): VideoProvider => ({
  async join({meeting, mayRecord}, {lang}) {
    const response = await fetch(ask, {
      method: 'POST',
      headers: {'content-type': 'application/json'},
      body: JSON.stringify({ref: meeting.ref, mayRecord, lang}),
    }).catch(() => {
      throw new ProviderError('offline');
    });
    if (!response.ok) throw new ProviderError('unavailable');
    return (await response.json()) as WayIn;
  },
});

/** What is used of `JitsiMeetExternalAPI`, which `external_api.js` of a Jitsi server brings. */
export type Jitsi = new (
  domain: string,
  options: {roomName: string; jwt: string; lang: string; parentNode: Element},
) => {
  addListener(event: 'videoConferenceJoined' | 'readyToClose', heard: () => void): void;
  dispose(): void;
};

/** A meeting on this very page, such as Jitsi's. Your own server lets the citizen in: room and token. */
export const onThisPage = (
  Meet: Jitsi,
  domain: string,
  parentNode: Element,
  admit: (request: JoinRequest) => Promise<{roomName: string; jwt: string}>,
): VideoProvider => ({
  async join(request, {lang}) {
    const call = new Meet(domain, {...(await admit(request)), lang, parentNode});
    call.addListener('readyToClose', () => call.dispose());
    await new Promise<void>((resolve) => call.addListener('videoConferenceJoined', resolve));
    // No address: the meeting shows itself.
    return undefined;
  },
});

/** Faces compared in a window of somebody else's, which tells this page what came of it. */
export const inAWindow = (address: string): FaceVerification => ({
  guidance: () => ['Take your glasses off.', 'Sit facing the window.'],
  start: ({signal}) =>
    new Promise((resolve, reject) => {
      const view = open(address, '_blank');
      if (!view) return reject(new ProviderError('unavailable'));
      const end = () => {
        removeEventListener('message', hear);
        view.close();
      };
      const hear = ({data, origin, source}: MessageEvent) => {
        if (source !== view || origin !== new URL(address).origin) return;
        end();
        resolve(data as never);
      };
      addEventListener('message', hear);
      signal.addEventListener('abort', end);
    }),
});
