import {inspect} from '../../src/photo/inspection.js';
import type {FaceDetector} from '../../src/photo/photo.provider.js';
import type {RuleId, Verdict} from '../../src/photo/report.model.js';
import {standard} from '../../src/photo/standards/cn-exit-entry.data.js';
import {fileOf} from './drawn/raster.js';
import type {DrawnCase, Verdicts} from './verdict-table.js';

/** What the check said of a drawn picture, and how long it took. */
export interface Judged {
  readonly name: string;
  readonly verdicts: Verdicts;
  readonly ms: number;
}

/** Sends a drawn picture through the whole check, as a citizen's file goes. */
export async function judged(
  {name, scene, spoilt}: DrawnCase,
  detector: FaceDetector,
): Promise<Judged> {
  const file = await fileOf(scene, spoilt);
  const start = performance.now();
  const {signal} = new AbortController();
  const {findings} = await inspect(file, standard, {detector, signal});
  const ms = performance.now() - start;
  return {
    name,
    ms,
    verdicts: Object.fromEntries(findings.map(({rule, verdict}) => [rule, verdict])),
  };
}

/** One rule of which something else was said than what is so. */
export interface Surprise {
  readonly rule: RuleId;
  readonly said: Verdict | undefined;
  readonly expected: Verdict | undefined;
  /** Whether it makes somebody worry who need not. */
  readonly isFalseAlarm: boolean;
}

const isAlarm = (verdict: Verdict | undefined): boolean =>
  verdict === 'check' || verdict === 'fail';

/** Where verdicts are not as expected. */
export function surprises(said: Verdicts, expected: Verdicts): Surprise[] {
  const rules = new Set([...Object.keys(said), ...Object.keys(expected)]) as Set<RuleId>;
  return [...rules]
    .filter((rule) => said[rule] !== expected[rule])
    .map((rule) => ({
      rule,
      said: said[rule],
      expected: expected[rule],
      isFalseAlarm: isAlarm(said[rule]) && !isAlarm(expected[rule]),
    }));
}
