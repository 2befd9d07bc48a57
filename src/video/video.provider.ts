import {createContext} from '@lit/context';
import type {FaceResult} from './face.model.js';
import type {JoinRequest} from './meeting.model.js';

/** Options of every call. */
export interface VideoOptions {
  /** BCP 47 tag of the page's language. */
  readonly lang: string;
}

/** Where the room is. */
export interface WayIn {
  /** An `https` address, opened in a new tab. */
  readonly url: string;
}

/**
 * A face compared by a system of the portal's. The kit hands over and shows the result; it never
 * looks at a face itself, and no picture passes through it.
 */
export interface FaceVerification {
  /** What to know and to do beforehand, sentence by sentence. */
  guidance(options: VideoOptions): readonly string[];
  /**
   * Hands over; camera and microphone are free by then. A rejection counts as `unavailable`, an
   * `AbortError` as if nothing had been tried. The signal tells that the citizen has called it off.
   */
  start(options: VideoOptions & {readonly signal: AbortSignal}): Promise<FaceResult>;
}

/** A portal's system for meetings by video. */
export interface VideoProvider {
  /**
   * Asks the system for something small, to see how the connection is; rejects where there is none.
   * A system that measures by itself, such as the speed of a picture, answers `good` or `slow`.
   */
  reach?(): Promise<unknown>;
  /**
   * Takes the citizen in: an address to open, or nothing where the system shows the meeting by
   * itself. Rejects with a `ProviderError`.
   */
  join?(request: JoinRequest, options: VideoOptions): Promise<WayIn | undefined>;
  /** Compares faces; absent where nobody's is compared. */
  readonly face?: FaceVerification | undefined;
}

/** Through this context an ancestor gives every video room its system. */
export const videoContext = createContext<VideoProvider>(Symbol.for('zerotrip/video'));
