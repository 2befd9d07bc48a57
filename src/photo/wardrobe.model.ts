/** “Will my top do?”, from a colour alone and without any photo. */
import {chroma, deltaE, type Lab, labOfHex} from './checks/color.model.js';
import {LIMITS} from './checks/limits.model.js';
import {nearest, wallColours} from './checks/wall.model.js';
import type {Advice, PhotoStandard, Wall} from './standard.model.js';

/** What can be said of a top before a wall. */
export interface TopJudged {
  /** `check`: it may run into the wall, or is one of those to avoid. */
  readonly verdict: 'pass' | 'check';
  /** CIE76 ΔE between the top and the wall that it comes closest to. */
  readonly measured: number;
  /** ΔE from which a top stands out. */
  readonly expected: number;
  /** The accepted wall that the top comes closest to; absent where the standard names none. */
  readonly wall?: Wall | undefined;
  /** Advice of the standard that speaks against it. */
  readonly advice?: Advice | undefined;
}

/** L* from which a top counts as pale, and the chroma above which it counts as coloured. Proposal. */
const PALE = 80;
const COLOURED = 30;

/** Whether advice is against white or pale tops: its own drawing says so. */
const isAgainstPale = ({topic, stance, pair}: Advice): boolean =>
  topic === 'clothes' &&
  stance === 'avoid' &&
  (pair?.bad.top === 'white' || pair?.bad.top === 'pale');

/** The wall that a standard names for a colour. */
const wallOf = ({background}: PhotoStandard, colour: Lab): Wall | undefined =>
  background?.value.walls.find((wall) => {
    const named = labOfHex(wall.colour);
    return named && deltaE(named, colour) === 0;
  });

/** Judges the colour `#rrggbb` of a top; undefined where it is none. */
export function judgeTop(colour: string, standard: PhotoStandard): TopJudged | undefined {
  const top = labOfHex(colour);
  if (!top) return undefined;
  const closest = nearest(wallColours(standard), top);
  const measured = deltaE(top, closest);
  const isPale = top.l >= PALE && chroma(top) <= COLOURED;
  const advice = isPale ? standard.advice.find(isAgainstPale) : undefined;
  const expected = LIMITS['clothing.contrast'].min;
  return {
    verdict: measured >= expected && !advice ? 'pass' : 'check',
    measured,
    expected,
    wall: wallOf(standard, closest),
    advice,
  };
}
