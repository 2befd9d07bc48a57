/** A meeting by video, and all that comes before it. Importing it changes nothing. */
export {defineElements, type DefineOptions} from '../core/define.js';
export {ProviderError, type ProblemCode} from '../core/provider-error.model.js';
export {videoElements} from './elements.js';
export type * from './face.model.js';
export * from './meeting.model.js';
export {parseMeeting} from './meeting.schema.js';
export {FaceVerifiedEvent, VideoJoinRequestedEvent} from './video.events.js';
export type {VideoTexts} from './video.messages.js';
export {
  type FaceVerification,
  videoContext,
  type VideoOptions,
  type VideoProvider,
  type WayIn,
} from './video.provider.js';
export {VideoRoomElement} from './video-room.js';
