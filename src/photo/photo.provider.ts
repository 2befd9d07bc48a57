import {createContext} from '@lit/context';
import type {ProviderError} from '../core/provider-error.model.js';
import type {Faces, Picture} from './face.model.js';
import type {PhotoStandard} from './standard.model.js';

/** Options of a call that only reads. */
export interface ReadOptions {
  readonly signal: AbortSignal;
  /** Id of the office whose own rules and loans are wanted, too. */
  readonly office?: string | undefined;
}

/** Where photo rules come from. */
export interface PhotoProvider {
  /** Rejects with a `ProviderError`: `not-found` where it knows no such standard. */
  getStandard(id: string, options: ReadOptions): Promise<PhotoStandard>;
}

/** Through this context an ancestor gives every photo element its provider. */
export const photoContext = createContext<PhotoProvider>(Symbol.for('zerotrip/photo'));

/** Rules on their way, here, or failed. All members absent: nobody has named any. */
export interface StandardState {
  readonly standard?: PhotoStandard | undefined;
  /** Why there is none. */
  readonly error?: ProviderError | undefined;
  readonly isLoading?: boolean | undefined;
  /** The office's own rules could not be read: these are the general ones. */
  readonly isGeneral?: boolean | undefined;
  /** Asks for them once more. */
  retry(): void;
}

/** Finds faces; a portal may bring its own. Rejects where it cannot work. */
export interface FaceDetector {
  /** @param picture - At most 640 pixels on its longer side. */
  detect(picture: Picture, options: {readonly signal: AbortSignal}): Promise<Faces>;
}
