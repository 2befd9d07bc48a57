import type {FieldSpec, Offering} from '../../../appointment/appointment.model.js';
import {notTried, Stop} from '../rule.js';

/** Plainly made up, most likely first: a pattern chooses. */
const CANDIDATES: Readonly<Record<FieldSpec['type'], readonly string[]>> = {
  text: ['zerotrip check', '测试', 'Test', '000000', '000000000000000000', '0'],
  textarea: ['zerotrip check, no such street 0', '测试路 0 号'],
  // Placeholders and numbers kept for films; the second is for patterns without a country code.
  tel: ['13800000000', '+8613800000000', '+12025550100', '02079460000', '0000000000'],
  // A domain that never belongs to anybody (RFC 2606).
  email: ['zerotrip-check@example.com'],
  date: ['2000-01-01'],
  number: ['1', '0'],
  select: [],
};

function fits({maxLength, pattern}: FieldSpec, value: string): boolean {
  if (value.length > (maxLength ?? Infinity)) return false;
  return pattern === undefined || new RegExp(`^(?:${pattern})$`, 'v').test(value);
}

function madeUp(field: FieldSpec): string {
  const {name, options = [], type} = field;
  const candidates = type === 'select' ? options.map(({value}) => value) : CANDIDATES[type];
  const value = candidates.find((one) => fits(field, one));
  if (value !== undefined) return value;
  throw new Stop(notTried(`no artificial value fits the field “${name}” (--field ${name}=…)`));
}

/** What a booking sends besides its hold. */
export interface Details {
  readonly contact: Readonly<Record<string, string>>;
  readonly answers: Readonly<Record<string, string>>;
  readonly consents: readonly string[];
  readonly lang: string;
}

/**
 * Artificial details for all required fields and consents of an offering.
 * @param given - values by name, in place of the artificial ones.
 */
export function detailsFor(
  {consents, fields}: Offering,
  lang: string,
  given: Readonly<Record<string, string>> = {},
): Details {
  const asked = fields.filter(({name, required}) => required || given[name] !== undefined);
  const valuesOf = (wanted: 'contact' | 'answers'): Record<string, string> =>
    Object.fromEntries(
      asked
        .filter(({group = 'contact'}) => group === wanted)
        .map((field) => [field.name, given[field.name] ?? madeUp(field)]),
    );
  return {
    contact: valuesOf('contact'),
    answers: valuesOf('answers'),
    consents: consents.filter(({required}) => required).map(({id}) => id),
    lang,
  };
}
