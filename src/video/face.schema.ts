import {object} from 'valibot';
import {flag, maybeText, oneOf, parserOf} from '../core/arriving.schema.js';
import type {FaceResult} from './face.model.js';

const result = object({
  outcome: oneOf('confirmed', 'not-confirmed', 'unavailable'),
  next: maybeText,
  isFinal: flag,
});

/** What a portal's system says; throws where nothing can be made of it. */
export const parseFaceResult: (value: unknown) => FaceResult = parserOf(result);
