import type {ElementClasses} from '../core/define.js';
import {VideoRoomElement} from './video-room.js';

/** Every class of the domain by the part of its tag behind the prefix. */
export const videoElements: ElementClasses = {'video-room': VideoRoomElement};
