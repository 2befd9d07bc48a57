/** Wall, clothes, light and sharpness: what is estimated from pixels. */
import type {Face, Picture} from '../face.model.js';
import type {Finding, PixelRule, Reason} from '../report.model.js';
import {type Band, isWithin, type PhotoStandard} from '../standard.model.js';
import {contrastOf} from './clothing.model.js';
import {chroma} from './color.model.js';
import {type Brightness, brightnessOf} from './exposure.model.js';
import {estimated, estimatedByUs, type Origin, ours, untold} from './finding.model.js';
import {ALIKE, LIMITS, LIT_EYE, LIT_WALL, SHADE, SIDE_LIGHT} from './limits.model.js';
import {sharpnessOf} from './sharpness.model.js';
import {nearest, type SeenWall, wallColours} from './wall.model.js';

/** What the pixel rules look at. */
export interface View {
  readonly picture: Picture | undefined;
  readonly sample: Picture | undefined;
  readonly face: Face | undefined;
  readonly wall: SeenWall | undefined;
  /** Why there is no face, where there is none. */
  readonly noFace: Reason | undefined;
  /** Whether a head may be where wall is looked for. */
  readonly isCrowded: boolean;
}

const cannotTell = (rule: PixelRule, reason: Reason | undefined): Finding =>
  untold(rule, ours(rule), reason);

/** How light a wall has to be: as the standard says, or nearly as light as the wall it names. */
function lightnessAsked(standard: PhotoStandard, wall: SeenWall): Band {
  const asked = standard.background?.value.minLightness ?? LIMITS['background.lightness'].min;
  const named = nearest(wallColours(standard), wall.colour).l;
  return {min: named < asked ? named - SHADE : asked};
}

function lightness(standard: PhotoStandard, wall: SeenWall): Finding {
  const rule = 'background.lightness';
  const {background} = standard;
  const from: Origin = background?.value.minLightness === undefined ? ours(rule) : background;
  const band = lightnessAsked(standard, wall);
  return estimated(rule, {value: wall.colour.l, unit: 'L*', band}, from);
}

function tint(standard: PhotoStandard, {colour}: SeenWall): Finding {
  const tints = wallColours(standard).map((named) => chroma(colour, named));
  return estimatedByUs('background.tint', Math.min(...tints), 'C*');
}

function uniformity({left, right, spread}: SeenWall): Finding {
  const rule = 'background.uniformity';
  const value = Math.abs(left.l - right.l);
  const sides = estimated(
    rule,
    {value, unit: 'L*', band: SIDE_LIGHT, reason: 'side-light'},
    ours(rule),
  );
  return sides.verdict === 'check' ? sides : estimatedByUs(rule, spread, 'ΔE');
}

function background(standard: PhotoStandard, {wall, noFace, isCrowded}: View): Finding[] {
  const rules = ['background.lightness', 'background.tint', 'background.uniformity'] as const;
  if (!wall) return rules.map((rule) => cannotTell(rule, noFace));
  return [
    lightness(standard, wall),
    tint(standard, wall),
    isCrowded ? cannotTell('background.uniformity', 'several') : uniformity(wall),
  ];
}

function clothing({picture, face, wall, noFace}: View): Finding {
  const rule = 'clothing.contrast';
  // Without a detector, the lower edge is the best guess; without a face, there may be nobody.
  if (!picture || !wall || (!face && noFace !== 'no-detector')) return cannotTell(rule, noFace);
  const contrast = contrastOf(picture, wall.colour, face);
  const finding = estimatedByUs(rule, contrast?.difference, 'ΔE');
  if (!contrast || finding.verdict === 'check') return finding;
  const share = estimated(rule, {value: contrast.alike, unit: 'share', band: ALIKE}, ours(rule));
  return share.verdict === 'check' ? share : finding;
}

/**
 * Wall first, then face: where the wall is lit, so was the face, however dark its skin. Where the
 * wall is dark as well, the white of the eyes tells little light from dark skin.
 */
function under(standard: PhotoStandard, {wall}: View, light: Brightness): Finding {
  const rule = 'exposure.under';
  if (!wall) return cannotTell(rule, undefined);
  const lit = Math.min(LIT_WALL, lightnessAsked(standard, wall).min ?? LIT_WALL);
  const byWall = estimated(rule, {value: wall.colour.l, unit: 'L*', band: {min: lit}}, ours(rule));
  if (byWall.verdict === 'pass') return byWall;
  const byFace = estimatedByUs(rule, light.mean, 'share');
  const isLit = isWithin(light.brightest, {min: LIT_EYE});
  return byFace.verdict === 'check' && isLit
    ? estimated(rule, {value: light.brightest, unit: 'share', band: {min: LIT_EYE}}, ours(rule))
    : byFace;
}

function onFace(standard: PhotoStandard, view: View): Finding[] {
  const {face, sample, noFace} = view;
  const light = face && sample && brightnessOf(sample, face);
  return [
    light
      ? estimatedByUs('exposure.over', light.burnt, 'share')
      : cannotTell('exposure.over', noFace),
    light ? under(standard, view, light) : cannotTell('exposure.under', noFace),
    face && sample
      ? estimatedByUs('sharpness', sharpnessOf(sample), 'variance')
      : cannotTell('sharpness', noFace),
  ];
}

/** The findings that are estimated from pixels: always all of them. */
export const pixelFindings = (standard: PhotoStandard, view: View): Finding[] => [
  ...background(standard, view),
  clothing(view),
  ...onFace(standard, view),
];
