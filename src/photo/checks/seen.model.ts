/** What was read from one file before anything is judged. */
import type {Faces, Picture, Point} from '../face.model.js';

/** A file and its picture, as far as either could be read. */
export interface Seen {
  readonly file: {
    /** Media type told from the first bytes; undefined for none that is known. */
    readonly type: string | undefined;
    readonly bytes: number;
  };
  /** Pixels of the picture after its orientation was applied; absent where it cannot be decoded. */
  readonly size?: {readonly width: number; readonly height: number} | undefined;
  /** The whole picture, its longer side at most 640 pixels. */
  readonly picture?: Picture | undefined;
  /** The box of the largest face, drawn from the original 160 pixels wide. */
  readonly faceSample?: Picture | undefined;
  /** In pixels of `picture`; absent where no detector could work. */
  readonly faces?: Faces | undefined;
  /** Top of the head as the citizen marked it, in pixels of `size`. */
  readonly crown?: Point | undefined;
}
