/** Facts of a file against what a document asks of it. Only these may fail. */
import type {FileRule, Finding, Verdict} from '../report.model.js';
import {type Band, isWithin, type PhotoStandard, type Sourced} from '../standard.model.js';
import {estimated, untold} from './finding.model.js';
import type {Size} from '../face.model.js';
import {ASPECT} from './limits.model.js';
import type {Seen} from './seen.model.js';

/** What is not certain is no reason to refuse a file. */
const refusing = ({certainty}: Sourced<unknown>): Verdict =>
  certainty === 'high' ? 'fail' : 'check';

const hardened = (finding: Finding, otherwise: Verdict): Finding =>
  finding.verdict === 'check' ? {...finding, verdict: otherwise} : finding;

const fact = (
  rule: FileRule,
  value: number,
  unit: 'bytes' | 'px' | 'ratio',
  asked: Sourced<Band>,
): Finding => hardened(estimated(rule, {value, unit, band: asked.value}, asked), refusing(asked));

const format = (asked: Sourced<readonly string[]>, type: string | undefined): Finding => ({
  rule: 'file.format',
  verdict: type !== undefined && asked.value.includes(type) ? 'pass' : refusing(asked),
  measured: type,
  unit: 'type',
  expected: asked.value,
  certainty: asked.certainty,
  sources: asked.sources,
});

/** The side that is not as asked; the width where both are. */
function pixels(sides: readonly (readonly [number | undefined, Sourced<Band> | undefined])[]) {
  const findings = sides.flatMap(([value, asked]) => {
    if (!asked) return [];
    if (value === undefined) return [untold('image.pixels', asked, 'undecodable')];
    return [fact('image.pixels', value, 'px', asked)];
  });
  const at = (verdict: Verdict) => findings.find((finding) => finding.verdict === verdict);
  return at('fail') ?? at('check') ?? findings[0];
}

function aspect(asked: Sourced<number>, size: Size | undefined): Finding {
  if (!size) return untold('image.aspect', asked, 'undecodable');
  const value = size.width / size.height;
  const within = (share: number): Band => ({
    min: asked.value * (1 - share),
    max: asked.value * (1 + share),
  });
  const finding = fact('image.aspect', value, 'ratio', {...asked, value: within(ASPECT.exact)});
  const isNear = isWithin(value, within(ASPECT.near));
  return finding.verdict === 'fail' && isNear ? {...finding, verdict: 'check'} : finding;
}

/** The findings about a file, for those rules that the standard states. */
export function fileFindings({file: rules}: PhotoStandard, {file, size}: Seen): Finding[] {
  const sizes = pixels([
    [size?.width, rules?.widthPx],
    [size?.height, rules?.heightPx],
  ]);
  const bytes = rules?.bytes && fact('file.bytes', file.bytes, 'bytes', rules.bytes);
  return [
    rules?.formats && format(rules.formats, file.type),
    bytes?.verdict === 'fail' && rules?.bytes?.isAdvice
      ? {...bytes, verdict: 'check' as const}
      : bytes,
    sizes,
    rules?.aspect && aspect(rules.aspect, size),
  ].filter((finding) => finding !== undefined);
}
