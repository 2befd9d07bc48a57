import {isIsoDate} from '../../../src/core/plain-date.model.js';
import type {FieldProblem} from '../../../src/core/provider-error.model.js';
import type {Consent, FieldSpec} from '../../../src/appointment/appointment.model.js';
import type {Say} from './text.js';

/** What the citizen filled in. */
export interface Details {
  readonly contact: Readonly<Record<string, string>>;
  readonly answers: Readonly<Record<string, string>>;
  readonly consents: readonly string[];
}

const EMAIL = /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/;
const TEL = /^\+?[0-9][0-9 ()-]{5,18}[0-9]$/;
/** Where somebody can be told: the e-mail address, else the telephone number. */
export const addressIn = ({email = '', phone = ''}: Details['contact']): string | undefined =>
  EMAIL.test(email) ? email : TEL.test(phone) ? phone : undefined;

const groupOf = (field: FieldSpec): 'contact' | 'answers' => field.group ?? 'contact';

function hasType(field: FieldSpec, value: string): boolean {
  switch (field.type) {
    case 'email':
      return EMAIL.test(value);
    case 'tel':
      return TEL.test(value);
    case 'date':
      return isIsoDate(value);
    case 'number':
      return Number.isFinite(Number(value));
    case 'select':
      return field.options?.some((option) => option.value === value) ?? false;
    default:
      return true;
  }
}

function typeHint(field: FieldSpec, say: Say): string {
  if (field.type === 'email')
    return say('邮箱好像不对，请再看看', 'This e-mail address looks wrong');
  if (field.type === 'tel')
    return say('电话号码好像不对，请再看看', 'This phone number looks wrong');
  if (field.type === 'select') return say('请从列出的选项里选', 'Choose one of the listed answers');
  return say(`“${field.label}”填得不对`, `“${field.label}” is not filled in correctly`);
}

function complaint(field: FieldSpec, value: string, say: Say): [string, string] | undefined {
  if (!value) {
    return field.required
      ? ['required', say(`请填写“${field.label}”`, `Enter “${field.label}”`)]
      : undefined;
  }
  if (value.length > (field.maxLength ?? 500)) {
    return ['too-long', say(`“${field.label}”太长了`, `“${field.label}” is too long`)];
  }
  if (!hasType(field, value)) return [`not-${field.type}`, typeHint(field, say)];
  if (field.pattern && !new RegExp(`^(?:${field.pattern})$`, 'v').test(value)) {
    return ['pattern', field.patternHint ?? typeHint(field, say)];
  }
  return undefined;
}

function unknownNames(details: Details, fields: readonly FieldSpec[], say: Say): FieldProblem[] {
  return (['contact', 'answers'] as const).flatMap((group) =>
    Object.keys(details[group])
      .filter((name) => !fields.some((field) => field.name === name && groupOf(field) === group))
      .map((name) => ({
        pointer: `/${group}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`,
        detail: say('没有问这一项', 'This was not asked'),
        code: 'unknown-field',
      })),
  );
}

/** Every reason why the details cannot be accepted, in the order of the form; empty where none. */
export function detailProblems(
  fields: readonly FieldSpec[],
  consents: readonly Consent[],
  details: Details,
  say: Say,
): FieldProblem[] {
  const wrong = fields.flatMap((field) => {
    const found = complaint(field, (details[groupOf(field)][field.name] ?? '').trim(), say);
    return found
      ? {pointer: `/${groupOf(field)}/${field.name}`, code: found[0], detail: found[1]}
      : [];
  });
  const refused = consents
    .filter(({id, required}) => required && !details.consents.includes(id))
    .map(({id, label}) => ({
      pointer: `/consents/${id}`,
      detail: say(`需要您同意：${label}`, `Please agree to this: ${label}`),
      code: 'consent-required',
    }));
  return [...wrong, ...unknownNames(details, fields, say), ...refused];
}
