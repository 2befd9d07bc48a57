/** Registers the video elements under `zt-`. */
import {defineElements} from '../core/define.js';
import {videoElements} from './elements.js';
import type {VideoRoomElement} from './video-room.js';

defineElements(videoElements);

// So that listeners anywhere on the page know these events.
export type {} from './video.events.js';

declare global {
  interface HTMLElementTagNameMap {
    'zt-video-room': VideoRoomElement;
  }
}
