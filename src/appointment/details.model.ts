/** What is still wrong with the details before they are sent. */
import {isIsoDate} from '../core/plain-date.model.js';
import type {FieldProblem} from '../core/provider-error.model.js';
import type {Consent, FieldSpec} from './appointment.model.js';

/** One thing to mend, in the order of the form. */
export interface DetailProblem {
  /** Name of the field, or id of the consent. */
  readonly name: string;
  readonly kind:
    | 'missing'
    | 'consent'
    | 'email'
    | 'tel'
    | 'date'
    | 'number'
    | 'pattern'
    | 'too-long'
    | 'address'
    | 'order'
    | 'past'
    | 'span'
    | 'refused';
  /** The office's own sentence, where it was the office that refused. */
  readonly detail?: string | undefined;
}

// Looser than any standard on purpose: only what cannot be right is refused before the office looks.
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const TEL = /^\+?[\d\s()./-]{5,24}$/;

/** Whether the whole value matches a `pattern`; a pattern the browser cannot read refuses nothing. */
function matches(pattern: string, value: string): boolean {
  try {
    return new RegExp(`^(?:${pattern})$`, 'u').test(value);
  } catch {
    return true;
  }
}

const hasRightType: Partial<Record<FieldSpec['type'], (value: string) => boolean>> = {
  email: (value) => EMAIL.test(value),
  tel: (value) => TEL.test(value),
  date: isIsoDate,
  number: (value) => Number.isFinite(Number(value)),
};

function problemOf(field: FieldSpec, value: string): DetailProblem['kind'] | undefined {
  if (!value) return field.required ? 'missing' : undefined;
  if (field.maxLength !== undefined && value.length > field.maxLength) return 'too-long';
  if (hasRightType[field.type]?.(value) === false) return field.type as DetailProblem['kind'];
  return field.pattern !== undefined && !matches(field.pattern, value) ? 'pattern' : undefined;
}

/** Everything that is wrong with what was typed, fields first, then consents. */
export function detailProblems(
  form: {readonly fields: readonly FieldSpec[]; readonly consents: readonly Consent[]},
  details: Readonly<Record<string, string>>,
  given: readonly string[],
): readonly DetailProblem[] {
  const fields = form.fields.flatMap((field) => {
    const kind = problemOf(field, details[field.name]?.trim() ?? '');
    return kind ? [{name: field.name, kind}] : [];
  });
  const consents = form.consents
    .filter(({id, required}) => required && !given.includes(id))
    .map(({id}) => ({name: id, kind: 'consent' as const}));
  return [...fields, ...consents];
}

/**
 * What is still wrong once one answer has changed. What the office refused is no longer listed:
 * only the office can say whether it is right now.
 */
export const stillWrong = (
  listed: readonly DetailProblem[],
  changed: string,
  now: readonly DetailProblem[],
): readonly DetailProblem[] =>
  listed.flatMap((each) =>
    each.name === changed ? now.filter(({name}) => name === changed) : [each],
  );

/** What the office found wrong, by the last part of each JSON pointer: `/contact/email` → `email`. */
export const refusedDetails = (errors: readonly FieldProblem[]): readonly DetailProblem[] =>
  errors.map(({pointer, detail}) => ({
    name: pointer
      .slice(pointer.lastIndexOf('/') + 1)
      .replaceAll('~1', '/')
      .replaceAll('~0', '~'),
    kind: 'refused',
    detail,
  }));
