/** Which part of a picture to keep, so that it becomes what a document asks for. Never more. */
import type {Box, Point, Size} from './face.model.js';
import type {Head} from './report.model.js';
import type {Band, HeadRule, PhotoStandard} from './standard.model.js';
import type {Target} from './target.model.js';

/** Eyes lie about half-way between crown and chin. */
const EYES_TO_CROWN = 1;

/** Top of the head, from the outline, or from the face's proportions where hair hides it. */
export const topOfHead = ({crown, face}: Head): Point => crown ?? aboveEyes(face);

function aboveEyes({leftEye, rightEye, chin}: Head['face']): Point {
  const x = (leftEye.x + rightEye.x) / 2;
  const y = (leftEye.y + rightEye.y) / 2;
  return {x: x - (chin.x - x) * EYES_TO_CROWN, y: y - (chin.y - y) * EYES_TO_CROWN};
}

/** Where both ends of each band meet; the first band where they do not. */
function common(bands: readonly Band[]): Band {
  const min = Math.max(...bands.map((band) => band.min ?? -Infinity));
  const max = Math.min(...bands.map((band) => band.max ?? Infinity));
  return min <= max ? {min, max} : (bands[0] ?? {});
}

/** The middle of a band; of one that is open at an end, a little inside the other. */
function middle({min = -Infinity, max = Infinity}: Band, otherwise: number): number {
  if (Number.isFinite(min) && Number.isFinite(max)) return (min + max) / 2;
  return Math.min(Math.max(otherwise, min), max);
}

interface Measured {
  readonly crown: Point;
  readonly chin: Point;
  readonly eyes: Point;
  readonly eyeDistance: number;
  readonly cheeks: number | undefined;
}

function measured(head: Head): Measured {
  const {leftEye, rightEye, leftCheek, rightCheek, chin} = head.face;
  return {
    crown: topOfHead(head),
    chin,
    eyes: {x: (leftEye.x + rightEye.x) / 2, y: (leftEye.y + rightEye.y) / 2},
    eyeDistance: Math.hypot(rightEye.x - leftEye.x, rightEye.y - leftEye.y),
    cheeks:
      leftCheek && rightCheek && Math.hypot(rightCheek.x - leftCheek.x, rightCheek.y - leftCheek.y),
  };
}

const ACROSS = /^(head\.(width|centre)|eyes\.interEye)$/;

/** A rule as shares of the finished picture's height, or of its width for what lies across. */
function shareOf(rule: HeadRule, {print}: PhotoStandard, size: Size): Band | undefined {
  const isAcross = ACROSS.test(rule.measure);
  const whole = {
    px: isAcross ? size.width : size.height,
    mm: isAcross ? print?.value.widthMm : print?.value.heightMm,
    ratio: 1,
    deg: undefined,
  }[rule.unit];
  if (!whole) return undefined;
  const {min, max} = rule.value;
  return {min: min && min / whole, max: max && max / whole};
}

/** Heights of frames in which a head of this size is as large as one rule wants it. */
function heightsFor(rule: HeadRule, share: Band, head: Measured, aspect: number): Band | undefined {
  const {cheeks, chin, crown, eyeDistance} = head;
  const length = {
    'head.height': Math.hypot(chin.x - crown.x, chin.y - crown.y),
    'head.width': cheeks && cheeks / aspect,
    'eyes.interEye': eyeDistance / aspect,
  }[rule.measure as string];
  return length === undefined
    ? undefined
    : {min: share.max && length / share.max, max: share.min && length / share.min};
}

/** Upper edges of frames of `height` in which the head stands where one rule wants it. */
function topsFor(rule: HeadRule, share: Band, head: Measured, height: number): Band | undefined {
  const at = (min: number | undefined, max: number | undefined): Band => ({min, max});
  const {min, max} = share;
  const below = (y: number): Band =>
    at(min && y - height + min * height, max && y - height + max * height);
  switch (rule.measure) {
    case 'eyes.height':
      return below(head.eyes.y);
    case 'head.chin':
      return below(head.chin.y);
    case 'head.top':
      return at(max && head.crown.y - max * height, min && head.crown.y - min * height);
    default:
      return undefined;
  }
}

/** The most that can be kept in this shape, about a point. */
function largest(whole: Size, aspect: number, about: Point): Box {
  const width = Math.min(whole.width, whole.height * aspect);
  return inside(
    {x: about.x - width / 2, y: about.y - width / aspect / 2, width, height: width / aspect},
    whole,
  );
}

/** A frame moved into the picture, and made smaller where the picture is. */
export function inside(frame: Box, whole: Size): Box {
  const scale = Math.min(1, whole.width / frame.width, whole.height / frame.height);
  const width = frame.width * scale;
  const height = frame.height * scale;
  const x = frame.x + (frame.width - width) / 2;
  const y = frame.y + (frame.height - height) / 2;
  return {
    x: Math.min(Math.max(x, 0), whole.width - width),
    y: Math.min(Math.max(y, 0), whole.height - height),
    width,
    height,
  };
}

/** Height of a frame about a head where no rule says it: a passport's, chin to crown 70 %. */
const USUAL_HEAD = 0.7;
/** Goes before the space above the head. */
const EYES = 'eyes.height';
/** Share of what is left that stands above the head where no rule says it. */
const USUAL_TOP = 0.4;

/** The frame that a document asks for, as far as the picture reaches. */
export function frameFor(
  standard: PhotoStandard,
  target: Target,
  whole: Size,
  head: Head | undefined,
): Box {
  const aspect = target.least.width / target.least.height;
  if (!head) return largest(whole, aspect, {x: whole.width / 2, y: whole.height / 2});
  const found = measured(head);
  const rules = (standard.head ?? []).flatMap((rule) => {
    const share = rule.certainty === 'low' ? undefined : shareOf(rule, standard, target.least);
    return share ? [{rule, share}] : [];
  });
  // Where a picture cannot hold both, the eyes come first: hair may be cut (GA 461-2004).
  rules.sort((a, b) => Number(b.rule.measure === EYES) - Number(a.rule.measure === EYES));
  const heights = rules.flatMap(({rule, share}) => heightsFor(rule, share, found, aspect) ?? []);
  const headHeight = found.chin.y - found.crown.y;
  const height = middle(common(heights), headHeight / USUAL_HEAD);
  const tops = rules.flatMap(({rule, share}) => topsFor(rule, share, found, height) ?? []);
  const y = middle(common(tops), found.crown.y - (height - headHeight) * USUAL_TOP);
  const width = height * aspect;
  return inside({x: found.eyes.x - width / 2, y, width, height}, whole);
}

/** A frame of another width about the same middle, in the picture. */
export function resized(frame: Box, width: number, whole: Size): Box {
  const height = (frame.height * width) / frame.width;
  const x = frame.x + (frame.width - width) / 2;
  return inside({x, y: frame.y + (frame.height - height) / 2, width, height}, whole);
}

/** A frame moved to another corner, in the picture. */
export const moved = (frame: Box, to: Partial<Point>, whole: Size): Box =>
  inside({...frame, ...to}, whole);

/** A rectangle in a picture that is `scale` times as large. */
export const enlarged = ({x, y, width, height}: Box, scale: number): Box => ({
  x: x * scale,
  y: y * scale,
  width: width * scale,
  height: height * scale,
});
