import {html, nothing, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';

/** What a picture from a camera is called, and whether it is seen as in a mirror. */
export interface LivePicture {
  /** Its name for who cannot see it. */
  readonly label: string;
  /** Gets the class `mirror`. */
  readonly isMirror?: boolean | undefined;
}

/**
 * What a camera sees now; silent, since one's own voice must not come back. The stream is set once:
 * set again, the picture would begin anew with every update.
 */
export const livePicture = (
  stream: MediaStream | undefined,
  {isMirror, label}: LivePicture,
): TemplateResult =>
  html`<video
    class=${isMirror ? 'mirror' : nothing}
    .srcObject=${guard([stream], () => stream ?? null)}
    .muted=${true}
    autoplay
    playsinline
    aria-label=${label}
  ></video>`;
