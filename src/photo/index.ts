/** What a photo has to be, and whether one is. Importing it changes nothing. */
export {defineElements, type DefineOptions} from '../core/define.js';
export {photoElements} from './elements.js';
export type * from './face.model.js';
export {inspect, type InspectionOptions} from './inspection.js';
export {kitStandardIds} from './kit.data.js';
export {PhotoAcceptedEvent, PhotoCheckedEvent} from './photo-check.events.js';
export type {PhotoCheckTexts} from './photo-check.messages.js';
export {PhotoCheck} from './photo-check.js';
export * from './photo.events.js';
export {httpPhotos, kitPhotos} from './photo.http.js';
export type {PhotoTexts} from './photo.messages.js';
export {
  type FaceDetector,
  photoContext,
  type PhotoProvider,
  type StandardState,
} from './photo.provider.js';
export {PhotoGuide} from './photo-guide.js';
export type * from './report.model.js';
export type * from './standard.model.js';
