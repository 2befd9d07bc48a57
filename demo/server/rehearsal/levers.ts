import {booking, Rush} from './bookings.js';
import {caseGoesOn, caseOf} from './cases.js';
import type {Effect, Stage} from './effect.js';
import {Failing} from './failing.js';
import {down, noCamera, slow, Taken} from './obstacles.js';
import {questionAnswered, questionUp} from './questions.js';
import type {Lever} from './script.js';

type Pulled = Effect | undefined | Promise<Effect>;

const levers: {
  readonly [Type in Lever['type']]: (stage: Stage, lever: Extract<Lever, {type: Type}>) => Pulled;
} = {
  slow: (_, {seconds}) => slow(seconds),
  down: (_, {retryAfterSeconds}) => down(retryAfterSeconds),
  taken: (stage) => new Taken(stage),
  rush: (stage, errand) => new Rush(stage, errand),
  booking,
  case: (stage, {ref, happened}) => caseOf(stage, ref, happened),
  'case-goes-on': (stage, {ref, happens}) => caseGoesOn(stage, ref, happens),
  'question-up': questionUp,
  'question-answered': (stage, {text}) => questionAnswered(stage, text),
  failing: (stage, lever) => new Failing(stage, lever),
  mended: () => undefined,
  'no-camera': noCamera,
  over: () => undefined,
};

/** Pulls a lever: what it has switched on; undefined where it only ends what others have. */
export const pull = async (stage: Stage, lever: Lever): Promise<Effect | undefined> =>
  levers[lever.type](stage, lever as never);
