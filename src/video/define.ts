/** Registers the video elements under `zt-`. */
import {defineElements} from '../core/define.js';
import {videoElements} from './elements.js';
import type {VideoRoomElement} from './video-room.js';

defineElements(videoElements);

declare global {
  interface HTMLElementTagNameMap {
    'zt-video-room': VideoRoomElement;
  }
}
