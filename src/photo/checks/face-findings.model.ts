/** How many faces there are, and how large the head is and where. */
import type {Faces, Size} from '../face.model.js';
import type {Finding, Head, Reason} from '../report.model.js';
import type {HeadMeasure, HeadRule, PhotoStandard} from '../standard.model.js';
import {estimated, estimatedByUs, ours, untold} from './finding.model.js';
import {measured, needsCrown} from './head.model.js';
import {LIMITS, SECOND_PERSON} from './limits.model.js';

const areaOf = ({box}: Faces['faces'][number]): number => box.width * box.height;

/** How many people a picture shows; a face far behind is a picture on the wall. */
export function peopleIn({faces}: Faces): number {
  const [first] = faces;
  return first ? faces.filter((one) => areaOf(one) >= areaOf(first) * SECOND_PERSON).length : 0;
}

/** Whether there is one face. */
export function countFinding(faces: Faces | undefined, reason: Reason | undefined): Finding {
  const rule = 'face.count';
  if (!faces) return untold(rule, ours(rule), reason);
  const people = peopleIn(faces);
  if (people < 2 && faces.isUnsure) return untold(rule, ours(rule), 'unsure');
  return estimatedByUs(rule, people, 'count', people > 1 ? 'several' : 'none');
}

const general = (measure: 'head.roll' | 'head.centre'): HeadRule => ({
  measure,
  unit: measure === 'head.roll' ? 'deg' : 'ratio',
  value: LIMITS[measure],
  ...ours(measure),
});

/** The standard's rules about the head, and the kit's where it has none of its own. */
function rulesOf({head = []}: PhotoStandard): HeadRule[] {
  const isStated = (measure: HeadMeasure) => head.some((rule) => rule.measure === measure);
  const added = (['head.centre', 'head.roll'] as const).filter((measure) => !isStated(measure));
  return [...head, ...added.map(general)];
}

// The kit's own limits are proposals and shown as such; a document's rule must not be guessed.
const isGuess = (rule: HeadRule, {head = []}: PhotoStandard): boolean =>
  rule.certainty === 'low' && head.includes(rule);

function headFinding(rule: HeadRule, head: Head, size: Size, standard: PhotoStandard): Finding {
  const value = measured(rule, head, size, standard);
  const missing: Reason | undefined =
    needsCrown(rule.measure) && !head.crown ? 'no-outline' : undefined;
  const judged = {value, unit: rule.unit, band: rule.value, reason: missing};
  const finding = estimated(rule.measure, judged, rule);
  if (!isGuess(rule, standard) || finding.verdict === 'unknown') return finding;
  return {...finding, verdict: 'unknown', reason: 'uncertain-rule'};
}

/** The findings about the head; `reason` says why there is none where there is none. */
export function headFindings(
  standard: PhotoStandard,
  head: Head | undefined,
  size: Size | undefined,
  reason: Reason | undefined,
): Finding[] {
  return rulesOf(standard).map((rule) =>
    head && size ? headFinding(rule, head, size, standard) : untold(rule.measure, rule, reason),
  );
}
