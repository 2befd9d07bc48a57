import type {ServiceDefinition} from '../../service/service.model.js';
import type {Check, Finding} from '../finding.js';
import {conditionFindings} from './conditions.js';
import {idFindings} from './ids.js';
import {nameFindings} from './names.js';
import {questionFindings} from './questions.js';
import {reachFindings} from './reach.js';
import {shapeFindings} from './shape.js';
import {supplyFindings} from './supply.js';
import {dateFindings, feeFindings, languageFindings} from './terms.js';
import {tripFindings} from './trips.js';

const CHECKS: readonly Check[] = [
  idFindings,
  nameFindings,
  tripFindings,
  supplyFindings,
  feeFindings,
  dateFindings,
  questionFindings,
  conditionFindings,
  languageFindings,
];

const isError = ({severity}: Finding): boolean => severity === 'error';

/**
 * What is wrong or doubtful in a definition; nothing where it can go to citizens. While its shape
 * is wrong, only that is told; while a question or condition is, no path is walked.
 *
 * @param value - The parsed JSON of a definition, whatever it is.
 */
export function lintDefinition(value: unknown): readonly Finding[] {
  const shape = shapeFindings(value);
  if (shape.length > 0) return shape;
  const service = value as ServiceDefinition;
  const findings = CHECKS.flatMap((check) => check(service));
  const isWalkable = ![...questionFindings(service), ...conditionFindings(service)].some(isError);
  return isWalkable ? [...findings, ...reachFindings(service)] : findings;
}
