import {elementsIn} from './page-wipe.js';

const isSpoken = ({muted, readyState}: MediaStreamTrack): boolean =>
  readyState === 'live' && !muted;

/** A film that begins again and again, or one's own picture, may go on when nobody is there. */
function isSpeaking(media: HTMLMediaElement): boolean {
  const {ended, loop, muted, paused, srcObject, volume} = media;
  if (paused || ended || loop || muted || volume === 0) return false;
  return !(srcObject instanceof MediaStream) || srcObject.getAudioTracks().some(isSpoken);
}

/** Whether something on the page is being said or played to somebody, aloud. */
export const isHeard = (portal: Element): boolean =>
  [...elementsIn(portal)].some((each) => each instanceof HTMLMediaElement && isSpeaking(each));
