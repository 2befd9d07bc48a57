/**
 * The kit's own limits, for what no document puts a figure on. They advise and never fail. Most are
 * proposals, calibrated on drawings and on one photograph; a standard's own figures beat them.
 */
import type {RuleId} from '../report.model.js';
import type {Band, Certainty} from '../standard.model.js';

/** A limit of the kit's own. `medium` where it rests on something published. */
export interface Limit extends Band {
  readonly certainty: Certainty;
}

/** Each limit in the unit in which its rule is measured. */
export const LIMITS = {
  // L*. China's exit-and-entry guide stops at 84 for grey; 90 for a white wall is a proposal.
  'background.lightness': {min: 90, certainty: 'medium'},
  // C* from the nearest wall that is accepted. Proposal.
  'background.tint': {max: 6, certainty: 'low'},
  // 95th percentile of ΔE. Proposal; OFIQ judges the mean Sobel gradient of a segmented wall.
  'background.uniformity': {max: 5, certainty: 'low'},
  // ΔE. Proposal: a dark suit measured 84, a white suit 14, a white shirt 4.5.
  'clothing.contrast': {min: 30, certainty: 'low'},
  // Share of pixels. OFIQ counts luma of 247 to 255 and scores 1 / (share + 0.01).
  'exposure.over': {max: 0.01, certainty: 'medium'},
  // Mean luma of the face, where the wall is dark as well. Proposal; OFIQ's window (0.2 to 0.8)
  // lets a photo pass that has a third of its light.
  'exposure.under': {min: 0.3, certainty: 'low'},
  // Variance. Proposal from one face: 106 sharp, 42 at 150x200 pixels, 2.8 blurred.
  sharpness: {min: 40, certainty: 'low'},
  // OFIQ SingleFacePresent.
  'face.count': {min: 1, max: 1, certainty: 'medium'},
  // Degrees. ISO/IEC 19794-5:2011 7.2.2, read in a vendor's documentation.
  'head.roll': {max: 5, certainty: 'medium'},
  // Share of the width. ISO/IEC 19794-5, from memory.
  'head.centre': {min: 0.45, max: 0.55, certainty: 'low'},
} as const satisfies Partial<Record<RuleId, Limit>>;

/** L* difference between the sides from which light comes from one side. Proposal. */
export const SIDE_LIGHT: Band = {max: 8};

/** Share of the clothes that may look like the wall: a collar, a gap at the shoulder. Proposal. */
export const ALIKE: Band = {max: 0.15};

/** L* from which a wall shows that there was light enough. */
export const LIT_WALL = 84;

/** L* by which a wall may look darker than the sample it was chosen by. Proposal. */
export const SHADE = 4;

/** Luma of the white of an eye in sufficient light, 0 to 1. Proposal. */
export const LIT_EYE = 0.5;

/** A second face this much as large as the first, by area, belongs to a second person. OFIQ. */
export const SECOND_PERSON = 0.1;

/** How far width by height may be off: as good as exact, and near enough not to refuse. */
export const ASPECT = {exact: 0.01, near: 0.03};
