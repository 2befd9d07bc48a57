/**
 * Photo rules from outside, checked: a broken item costs that item, never the rest. Members nobody
 * asked for are left out.
 */
import {custom, fallback, object, pipe, type GenericSchema} from 'valibot';
import {
  list,
  maybe,
  maybeText,
  oneOf,
  parserOf,
  plainDate,
  text,
  within,
} from '../core/arriving.schema.js';
import {leftOut} from './left-out.model.js';
import * as is from './photo-parts.schema.js';
import type {Advice, Loan, PhotoOffice, PhotoStandard, Sourced, Wall} from './standard.model.js';

const {band, localText, sourced} = is;

const MAX_MM = 1_000;
const MAX_MONTHS = 120;

const capture = list(oneOf('office', 'studio', 'app', 'own'));

const file = object({
  formats: maybe(sourced(list(text))),
  bytes: maybe(object({...sourced(band).entries, isAdvice: maybe(is.yesOrNo)})),
  widthPx: maybe(sourced(band)),
  heightPx: maybe(sourced(band)),
  aspect: maybe(sourced(within(0.1, 10))),
  dpi: maybe(sourced(band)),
});

const headRule = object({
  measure: oneOf(
    ...(['head.height', 'head.width', 'head.top', 'head.chin'] as const),
    ...(['head.centre', 'head.roll', 'eyes.height', 'eyes.interEye'] as const),
  ),
  unit: oneOf('px', 'mm', 'ratio', 'deg'),
  ...sourced(band).entries,
});

const lightWall = object({name: localText, colour: is.colour});
const background = object({
  // Without a wall there is nothing to hold a top against.
  walls: pipe(list(lightWall), custom<Wall[]>(is.isFilled)),
  minLightness: maybe(within(0, 100)),
});

const office: GenericSchema<unknown, PhotoOffice> = object({
  id: text,
  name: localText,
  phone: maybe(is.phone),
  capture: maybe(capture),
  loans: maybe(is.distinct(list(is.loan), ({id}: Loan) => id)),
  notes: maybe(list(localText)),
});

const standard: GenericSchema<unknown, PhotoStandard> = object({
  id: is.id,
  country: fallback(is.country, 'ZZ'),
  version: plainDate,
  lang: maybe(is.tag),
  name: localText,
  norm: maybeText,
  sources: fallback(is.sources, {}),
  capture: maybe(sourced(capture)),
  recencyMonths: maybe(sourced(within(0, MAX_MONTHS))),
  print: maybe(sourced(object({widthMm: within(1, MAX_MM), heightMm: within(1, MAX_MM)}))),
  file: maybe(file),
  crop: maybe(sourced(is.yesOrNo)),
  head: maybe(list(headRule)),
  background: maybe(sourced(background)),
  advice: fallback(
    is.distinct(list(is.advice), ({id}: Advice) => id),
    [],
  ),
  exceptions: fallback(list(is.exception), []),
  loans: maybe(is.distinct(list(sourced(is.loan)), ({value}: Sourced<Loan>) => value.id)),
  selfChecks: maybe(
    list(oneOf('eyes.open', 'mouth.closed', 'glasses.glare', 'hair.ears', 'face.shadow')),
  ),
  office: maybe(office),
});

const parsed = parserOf(standard);

/** Members that are for files and not for the rules. */
const BESIDE_RULES = ['extends', '$schema'];

/**
 * The rules, as far as they can be read; whoever wrote them is told in the console what was not.
 * Throws `ProviderError('unreadable')` where no rules can be made of them.
 */
export function parsePhotoStandard(value: unknown): PhotoStandard {
  const rules = parsed(value);
  const lost = leftOut(value, rules).filter((path) => !BESIDE_RULES.includes(path));
  if (lost.length > 0)
    console.warn(`zerotrip: photo rules ${rules.id}: left out ${lost.slice(0, 20).join('; ')}`);
  return rules;
}
