import {type ProblemCode, ProviderError} from '../../core/provider-error.model.js';
import type {JsonAnswer} from '../booking/json-call.js';
import {parseEnvelope} from './calcom.schema.js';

/** What was asked: the same status means another thing for each. */
export type CalcomAct = 'read' | 'reserve' | 'keep' | 'book' | 'move' | 'cancel';

/** Cal has no codes for it; these are its sentences for a time that somebody else has. */
const TAKEN = /already (has|have) (a )?booking|not available|no_available|already booked|reserved/i;

/** `responses - {email}email_validation_error`: the field that is wrong. */
const FIELD = /\{(\w+)\}/g;

const CONTACT: Readonly<Record<string, string>> = {
  name: 'name',
  email: 'email',
  attendeePhoneNumber: 'phone',
  phoneNumber: 'phone',
  smsReminderNumber: 'phone',
};

/** A status as each act means it; the others mean the same everywhere. */
const MEANINGS: Readonly<Record<CalcomAct, Readonly<Record<number, ProblemCode>>>> = {
  read: {},
  reserve: {422: 'slot-taken', 409: 'slot-taken', 400: 'invalid', 404: 'invalid'},
  keep: {404: 'hold-expired', 400: 'hold-expired', 422: 'slot-taken'},
  book: {400: 'invalid', 409: 'slot-taken', 422: 'invalid'},
  move: {400: 'too-late', 409: 'slot-taken', 403: 'too-late'},
  cancel: {400: 'too-late', 403: 'too-late'},
};

/** A refused key is the portal's affair: for the citizen the service is unavailable. */
const BY_STATUS: Readonly<Record<number, ProblemCode>> = {404: 'not-found', 429: 'rate-limited'};

/** The refusal in an answer, also in one with status 200; undefined where it is none. */
export function calcomRefusal(answer: JsonAnswer, act: CalcomAct): ProviderError | undefined {
  const {status: word, error} = parseEnvelope(Object(answer.json));
  if (answer.status < 400 && word !== 'error') return undefined;
  const status = error?.details?.statusCode ?? answer.status;
  const message = error?.message ?? '';
  const meaning = MEANINGS[act][status] ?? BY_STATUS[status] ?? 'unavailable';
  const isTaken = /^(reserve|book|move)$/.test(act) && TAKEN.test(message);
  const code = isTaken && status < 500 ? 'slot-taken' : meaning;
  const errors = code === 'invalid' ? fieldsIn(message) : [];
  return new ProviderError(code, {
    status: status >= 400 ? status : undefined,
    retryAfterSeconds: answer.retryAfterSeconds,
    errors: errors.length ? errors : undefined,
  });
}

const fieldsIn = (message: string) =>
  [...message.matchAll(FIELD)].map(([, name = '']) => {
    const own = CONTACT[name];
    return {pointer: own ? `/contact/${own}` : `/answers/${name}`, detail: '', code: name};
  });
