import type {Localization} from '../../core/localization.js';
import type {AppointmentTexts} from '../appointment.messages.js';
import type {FieldSpec} from '../appointment.model.js';
import type {DetailProblem} from '../details.model.js';
import {MOST_DAYS} from '../waitlist.model.js';

const keys = {
  missing: 'missing',
  consent: 'consentMissing',
  email: 'badEmail',
  tel: 'badTel',
  date: 'badDate',
  number: 'badNumber',
  pattern: 'badPattern',
  address: 'addressMissing',
  order: 'badOrder',
  past: 'dayOver',
} as const;

/** What is wrong with one answer, and how it is right. */
export function problemText(
  texts: Localization<AppointmentTexts>,
  {kind, name, detail}: DetailProblem,
  {fields}: {readonly fields: readonly FieldSpec[]},
): string {
  const field = fields.find((each) => each.name === name);
  if (kind === 'refused') return detail ?? '';
  if (kind === 'span') return texts.text('tooManyDays', {count: MOST_DAYS});
  if (kind === 'too-long') return texts.text('tooLong', {count: field?.maxLength ?? 0});
  return (kind === 'pattern' && field?.patternHint) || texts.text(keys[kind]);
}
