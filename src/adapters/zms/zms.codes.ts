import {
  type FieldProblem,
  type ProblemCode,
  ProviderError,
} from '../../core/provider-error.model.js';
import type {JsonAnswer} from '../booking/json-call.js';
import {parseErrors} from './zms.schema.js';

/**
 * What ZMS's error codes mean, whatever HTTP status they come with: a taken time is a 404 there, a
 * wrong key a 406. From the codes that its own client has texts for (it-at-m/eappointment).
 */
const MEANINGS: Readonly<Record<string, ProblemCode>> = {
  appointmentNotAvailable: 'slot-taken',
  processNotReservedAnymore: 'hold-expired',
  sessionTimeout: 'hold-expired',
  preconfirmationExpired: 'activation-expired',
  processNotPreconfirmedAnymore: 'activation-expired',
  appointmentNotFound: 'not-found',
  processInvalid: 'not-found',
  invalidProcessId: 'not-found',
  authKeyMismatch: 'wrong-token',
  invalidAuthKey: 'wrong-token',
  appointmentCanNotBeCanceled: 'too-late',
  processAlreadyCalled: 'too-late',
  tooManyAppointmentsWithSameMail: 'too-many',
  tooManySlotsPerAppointment: 'too-long',
  tooManyServicesPerAppointment: 'too-long',
  captchaMissing: 'antibot-required',
  captchaInvalid: 'antibot-invalid',
  captchaExpired: 'antibot-invalid',
  captchaVerificationFailed: 'antibot-invalid',
  captchaVerificationError: 'antibot-invalid',
  processAlreadyExists: 'changed',
  rateLimitExceeded: 'rate-limited',
  ipBlacklisted: 'rate-limited',
  invalidLocationAndServiceCombination: 'invalid',
  invalidOfficeId: 'invalid',
  invalidServiceId: 'invalid',
  invalidServiceCount: 'invalid',
  invalidTimestamp: 'invalid',
  invalidSchema: 'invalid',
};

/** Which of our fields a code is about. */
const FIELDS: Readonly<Record<string, string>> = {
  invalidFamilyName: '/contact/name',
  invalidEmail: '/contact/email',
  emailIsRequired: '/contact/email',
  invalidTelephone: '/contact/phone',
  telephoneIsRequired: '/contact/phone',
  invalidCustomTextfield: '/answers/customTextfield',
  invalidCustomTextfield2: '/answers/customTextfield2',
};

/** The codes that mean "there is nothing", and no failure. */
const NOTHING_FREE = ['noAppointmentForThisDay', 'noAppointmentForThisScope'];

const BY_STATUS: Readonly<Record<number, ProblemCode>> = {429: 'rate-limited', 404: 'not-found'};

/** ZMS says nowhere how long to wait; its window is a minute (60 calls per address). */
const RATE_WINDOW_SECONDS = 60;

const codesOf = ({json}: JsonAnswer): readonly string[] =>
  parseErrors(json).errors.flatMap(({errorCode}) => errorCode ?? []);

/** Whether an answer only says that nothing is free. */
export const saysNothingFree = (answer: JsonAnswer): boolean => {
  const codes = codesOf(answer);
  return codes.length > 0 && codes.every((code) => NOTHING_FREE.includes(code));
};

const isRefusal = ({json, status}: JsonAnswer): boolean =>
  status >= 400 || parseErrors(json).errors.length > 0;

/** The refusal in an answer, also in one with status 200; undefined where it is none. */
export function zmsRefusal(answer: JsonAnswer): ProviderError | undefined {
  if (!isRefusal(answer)) return undefined;
  const codes = codesOf(answer);
  const errors = codes.flatMap((code): FieldProblem[] => {
    const pointer = FIELDS[code];
    return pointer ? [{pointer, detail: '', code}] : [];
  });
  const meaning = codes.map((each) => MEANINGS[each]).find(Boolean);
  const code = meaning ?? (errors.length ? 'invalid' : (BY_STATUS[answer.status] ?? 'unavailable'));
  const wait = code === 'rate-limited' ? RATE_WINDOW_SECONDS : undefined;
  return new ProviderError(code, {
    // An error with status 200 must not be taken for a success by anybody.
    status: answer.status >= 400 ? answer.status : undefined,
    errors: errors.length ? errors : undefined,
    retryAfterSeconds: answer.retryAfterSeconds ?? wait,
  });
}
