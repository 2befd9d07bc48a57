/** What a check of a photo found. It advises; a person decides. */
import type {Face, Point} from './face.model.js';
import type {Band, Certainty, HeadMeasure} from './standard.model.js';

/**
 * `pass`: looks right. `check`: look at this again. `unknown`: could not tell. `fail`: the file
 * itself is not as asked; nothing that is estimated ever fails.
 */
export type Verdict = 'pass' | 'check' | 'unknown' | 'fail';

/** Rules that a machine can only estimate from pixels. */
export type PixelRule =
  | 'background.lightness'
  | 'background.tint'
  | 'background.uniformity'
  | 'clothing.contrast'
  | 'exposure.over'
  | 'exposure.under'
  | 'sharpness';

/** Facts of a file. */
export type FileRule = 'file.format' | 'file.bytes' | 'image.pixels' | 'image.aspect';

/** What a finding is about. */
export type RuleId = FileRule | PixelRule | 'face.count' | HeadMeasure;

/** What a measured value counts. */
export type MeasuredUnit =
  | 'L*'
  | 'C*'
  | 'ΔE'
  | 'share'
  | 'variance'
  | 'count'
  | 'px'
  | 'mm'
  | 'ratio'
  | 'deg'
  | 'bytes'
  | 'type';

/** Why a verdict is what it is, where the figure alone does not say. */
export type Reason =
  /** Nothing to measure: the picture cannot be decoded here. */
  | 'undecodable'
  /** The face is not known, and the measure needs it. */
  | 'no-face'
  /** Whatever was found may lie on its side. */
  | 'unsure'
  /** The detector is missing or failed. */
  | 'no-detector'
  | 'several'
  | 'none'
  /** Hair or a scarf runs into the wall, so the crown is a guess. */
  | 'no-outline'
  /** The rule itself is not certain enough to hold a picture against it. */
  | 'uncertain-rule'
  /** Where light differs from left to right. */
  | 'side-light';

/** One rule, held against one picture. */
export interface Finding {
  readonly rule: RuleId;
  readonly verdict: Verdict;
  /** The value in `unit`; for `file.format` the media type found. */
  readonly measured?: number | string | undefined;
  readonly unit?: MeasuredUnit | undefined;
  /** What was asked for, in `unit`; media types for `file.format`. */
  readonly expected?: Band | readonly string[] | undefined;
  readonly reason?: Reason | undefined;
  readonly certainty: Certainty;
  /** Names in the standard's `sources`; empty for a limit of the kit's own. */
  readonly sources: readonly string[];
}

/** Where the head is in the picture that was checked, in its pixels. */
export interface Head {
  readonly face: Face;
  /** Top of the head; absent where the outline could not be told from the wall. */
  readonly crown?: Point | undefined;
}

/** The whole of a check. */
export interface PhotoReport {
  /** Id of the standard and the day of its values. */
  readonly standard: string;
  readonly version: string;
  readonly findings: readonly Finding[];
  /** Size of the picture after its orientation was applied; absent where it cannot be decoded. */
  readonly width?: number | undefined;
  readonly height?: number | undefined;
  readonly head?: Head | undefined;
}
