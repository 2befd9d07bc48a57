/** Figures as a person reads them. */
import type {Localization} from '../../../core/localization.js';
import {remember} from '../../../core/remember.js';
import type {PhotoCheckTexts} from '../../photo-check.messages.js';
import type {Finding, MeasuredUnit} from '../../report.model.js';
import type {Band} from '../../standard.model.js';

/** Where a figure is written. */
interface Reader {
  readonly texts: Localization<PhotoCheckTexts>;
  readonly lang: string;
}

const BYTES_PER_KB = 1024;
const KB_PER_MB = 1024;

const unitFormat = remember(
  (lang: string, unit: string, digits: string) =>
    new Intl.NumberFormat(lang, {style: 'unit', unit, maximumFractionDigits: Number(digits)}),
);
const percent = remember(
  (lang: string) => new Intl.NumberFormat(lang, {style: 'percent', maximumFractionDigits: 0}),
);

/** A share as “12 %”. */
export const shareText = (share: number, lang: string): string => percent(lang).format(share);

function bytesText(bytes: number, lang: string): string {
  const kilobytes = bytes / BYTES_PER_KB;
  return kilobytes < KB_PER_MB
    ? unitFormat(lang, 'kilobyte', '0').format(kilobytes)
    : unitFormat(lang, 'megabyte', '1').format(kilobytes / KB_PER_MB);
}

/** A number in its unit: “354 px”, “7°”, “21 of 100 light”. */
function numberText(value: number, unit: MeasuredUnit | undefined, {texts, lang}: Reader): string {
  const whole = Math.round(value);
  switch (unit) {
    case 'L*':
      return texts.text('lightness', {value: whole});
    case 'C*':
    case 'ΔE':
      return texts.text('difference', {value: whole});
    case 'variance':
      return texts.text('sharp', {value: whole});
    case 'count':
      return texts.text('faces', {count: whole});
    case 'share':
    case 'ratio':
      return shareText(value, lang);
    case 'deg':
      return unitFormat(lang, 'degree', '0').format(value);
    case 'mm':
      return unitFormat(lang, 'millimeter', '1').format(value);
    case 'bytes':
      return bytesText(value, lang);
    default:
      return texts.text('pixels', {value: String(whole)});
  }
}

/** What was measured; undefined where nothing was. */
export function measuredText(finding: Finding, reader: Reader): string | undefined {
  const {measured, rule, unit} = finding;
  if (typeof measured === 'number') return numberText(measured, unit, reader);
  return measured ?? (rule === 'file.format' ? reader.texts.text('noType') : undefined);
}

const isList = (expected: Finding['expected']): expected is readonly string[] =>
  Array.isArray(expected);

/** What was asked for; undefined where nothing was. */
export function expectedText(finding: Finding, reader: Reader): string | undefined {
  const {expected, unit} = finding;
  if (!expected) return undefined;
  if (isList(expected))
    return new Intl.ListFormat(reader.lang, {type: 'disjunction'}).format(expected);
  return bandText(expected, (value) => numberText(value, unit, reader), reader);
}

function bandText({min, max}: Band, say: (value: number) => string, {texts}: Reader) {
  if (min !== undefined && min === max) return say(min);
  if (min !== undefined && max !== undefined)
    return texts.text('between', {min: say(min), max: say(max)});
  if (min !== undefined) return texts.text('atLeast', {min: say(min)});
  return max === undefined ? undefined : texts.text('atMost', {max: say(max)});
}
