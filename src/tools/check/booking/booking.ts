import type {Appointment} from '../../../appointment/appointment.model.js';
import {codeOf, type Exchange, inShort} from '../exchange.js';
import {failed, notTried, passed, type Rule, verdict} from '../rule.js';
import {isRefusal} from './holding.js';
import type {Visit} from './visit.js';

const ACT = 'booking';

/** Sends the booking of the hold; `change` alters what is sent. */
async function book(visit: Visit, key: string, change: object = {}): Promise<Exchange> {
  const {details} = await visit.plan();
  const {id} = visit.needHold();
  const body = {holdId: id, ...details, ...change};
  return visit.send({method: 'POST', path: '/appointments', body, key});
}

const isMade = ({status}: Exchange): boolean => status === 201 || status === 202;

/** Goes on with what was booked although it should not have been. */
function remember(visit: Visit, answer: Exchange): void {
  if (!isMade(answer)) return;
  const appointment = answer.body as Appointment;
  visit.appointment ??= appointment;
  visit.token ??= appointment.manageToken;
}

const keyMissing: Rule<Visit> = {
  id: 'booking-needs-key',
  clause: 'openapi.yaml: Idempotency',
  title: 'Without an Idempotency-Key nothing is booked',
  matters: 'two presses on a slow line book twice',
  try: async (visit) => {
    const answer = await book(visit, '');
    remember(visit, answer);
    return isRefusal(answer, 400, 'key-missing');
  },
};

const incomplete: Rule<Visit> = {
  id: 'booking-checked',
  clause: 'openapi.yaml: POST /appointments 422',
  title: 'A booking without its required details is refused, with a pointer to each of them',
  matters: 'the form does not say what is missing, or the office cannot reach anybody',
  try: async (visit) => {
    const {fields} = (await visit.plan()).chosen.offering;
    const required = fields.filter((field) => field.required);
    if (required.length === 0) return notTried('nothing is required');
    const answer = await book(visit, visit.newKey(), {contact: {}, answers: {}});
    remember(visit, answer);
    if (answer.status !== 422 || codeOf(answer) !== 'invalid') {
      return failed('422 invalid', inShort(answer));
    }
    const {errors = []} = answer.body as {errors?: readonly {pointer?: string}[]};
    const told = errors.map(({pointer}) => pointer);
    const missing = required
      .map(({group = 'contact', name}) => `/${group}/${name}`)
      .filter((pointer) => !told.includes(pointer));
    return verdict(
      'an error at each of them',
      missing.map((pointer) => ({came: `none at ${pointer}`})),
    );
  },
};

const booked: Rule<Visit> = {
  id: 'booking',
  clause: 'openapi.yaml: POST /appointments 201, 202',
  title: 'The kept time is booked; the answer has a token, and the time that was chosen',
  matters: 'nobody can book, or nobody can change what they booked',
  try: async (visit) => {
    const {first} = await visit.plan();
    const answer = await book(visit, visit.keyOf(ACT));
    if (!isMade(answer)) return failed('201 or 202', inShort(answer));
    const one = answer.body as Appointment;
    [visit.appointment, visit.token] = [one, one.manageToken];
    const status = answer.status === 201 ? 'confirmed' : 'pending-activation';
    return verdict(`${status}, a manage token, sequence 0, ${first.start}`, [
      ...(one.manageToken ? [] : [{came: 'no manageToken'}]),
      ...(one.status === status ? [] : [{came: `${answer.status} and “${one.status}”`}]),
      ...(one.slot?.start === first.start ? [] : [{came: `booked for ${one.slot?.start}`}]),
      ...(one.sequence === 0 ? [] : [{came: `sequence ${one.sequence}`}]),
    ]);
  },
};

const once: Rule<Visit> = {
  id: 'booking-once',
  clause: 'openapi.yaml: Idempotency',
  title: 'The same key with the same request books once, and gets the first answer again',
  matters: 'a repeated press books twice, or says “expired” to somebody who has an appointment',
  try: async (visit) => {
    const {appointment} = visit.needAppointment();
    const answer = await book(visit, visit.keyOf(ACT));
    const {id} = Object(answer.body) as {id?: string};
    if (isMade(answer) && id === appointment.id) return passed;
    return failed('the first answer', isMade(answer) ? 'a second appointment' : inShort(answer));
  },
};

const reused: Rule<Visit> = {
  id: 'booking-key-reused',
  clause: 'openapi.yaml: Idempotency',
  title: 'The same key with other details is refused',
  matters: 'somebody is told that a booking was made with details that nobody kept',
  try: async (visit) => {
    visit.needAppointment();
    const answer = await book(visit, visit.keyOf(ACT), {lang: 'fr'});
    return isRefusal(answer, 422, 'key-reused');
  },
};

const usedUp: Rule<Visit> = {
  id: 'hold-used-up',
  clause: 'openapi.yaml: components/responses/HoldExpired',
  title: 'A hold becomes one appointment only; after that it is 410 hold-expired',
  matters: 'one kept time is booked twice',
  try: async (visit) => {
    visit.needAppointment();
    return isRefusal(await book(visit, visit.newKey()), 410, 'hold-expired');
  },
};

/** Booking a kept time. */
export const bookingRules: readonly Rule<Visit>[] = [
  keyMissing,
  incomplete,
  booked,
  once,
  reused,
  usedUp,
];
