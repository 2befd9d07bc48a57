import type {Appointment} from '../../../appointment/appointment.model.js';
import {type Exchange, inShort} from '../exchange.js';
import {NOBODYS} from '../reading.js';
import {failed, notOffered, notTried, passed, type Rule, Stop, verdict} from '../rule.js';
import {isRefusal} from './holding.js';
import type {Visit} from './visit.js';

const ACT = 'activating';

/** The booking that waits to be confirmed. Ends a rule where there is none. */
async function waitingOne(visit: Visit): Promise<Appointment> {
  const {offering} = (await visit.plan()).chosen;
  if (offering.activationMinutes === undefined) {
    throw new Stop(
      notOffered(`“${offering.serviceId}” counts at once (--service and --mode choose another)`),
    );
  }
  return visit.needAppointment().appointment;
}

async function activate(visit: Visit, token: string, key: string): Promise<Exchange> {
  const {id} = await waitingOne(visit);
  const path = `/appointments/${encodeURIComponent(id)}/activation`;
  return visit.send({method: 'POST', path, body: {token}, key});
}

/** The token of the message, which no answer holds. Ends a rule where nobody tells it. */
async function tokenOf(visit: Visit): Promise<string> {
  const {reference} = await waitingOne(visit);
  const token = await visit.activationToken(reference);
  if (token) return token;
  throw new Stop(notTried('nobody told the token of the message (--activation)'));
}

const keyMissing: Rule<Visit> = {
  id: 'activation-needs-key',
  clause: 'openapi.yaml: Idempotency',
  title: 'Without an Idempotency-Key nothing is confirmed',
  matters: 'a second press on a slow line says “not available” to whoever has confirmed',
  try: async (visit) => isRefusal(await activate(visit, NOBODYS, ''), 400, 'key-missing'),
};

const protectedByToken: Rule<Visit> = {
  id: 'activation-needs-token',
  clause: 'openapi.yaml: POST /appointments/{id}/activation 403',
  title: 'Only the token of the message confirms, not a guessed one and not the manage token',
  matters: 'bookings are confirmed for addresses that nobody has looked into',
  try: async (visit) => {
    await waitingOne(visit);
    const {token} = visit.needAppointment();
    const guessed = isRefusal(await activate(visit, NOBODYS, visit.newKey()), 403, 'wrong-token');
    if (guessed.state !== 'passed') return guessed;
    return isRefusal(await activate(visit, token, visit.newKey()), 403, 'wrong-token');
  },
};

const confirmed: Rule<Visit> = {
  id: 'activation',
  clause: 'openapi.yaml: POST /appointments/{id}/activation 200',
  title: 'The token of the message confirms the booking, which stays the same otherwise',
  matters: 'the time is given away although the citizen has confirmed',
  try: async (visit) => {
    const before = await waitingOne(visit);
    const answer = await activate(visit, await tokenOf(visit), visit.keyOf(ACT));
    if (answer.status !== 200) return failed('200', inShort(answer));
    const after = answer.body as Appointment;
    visit.appointment = after;
    return verdict('the same appointment, confirmed', [
      ...(after.status === 'confirmed' ? [] : [{came: `“${after.status}”`}]),
      ...(after.reference === before.reference ? [] : [{came: `reference ${after.reference}`}]),
      ...(after.slot?.start === before.slot.start ? [] : [{came: `at ${after.slot?.start}`}]),
    ]);
  },
};

const twice: Rule<Visit> = {
  id: 'activation-twice',
  clause: 'openapi.yaml: POST /appointments/{id}/activation',
  title: 'Confirming once more is no error, and changes nothing',
  matters: 'who opens the link of the mail again reads that it does not work',
  try: async (visit) => {
    const token = await tokenOf(visit);
    const {sequence} = visit.needAppointment().appointment;
    for (const key of [visit.keyOf(ACT), visit.newKey()]) {
      const answer = await activate(visit, token, key);
      if (answer.status !== 200) return failed('200', inShort(answer));
      const after = answer.body as Appointment;
      const isSame = after.status === 'confirmed' && after.sequence === sequence;
      if (!isSame) return failed('the same answer', `${after.status}, ${after.sequence}`);
    }
    return passed;
  },
};

/** Confirming what waits for that. */
export const activatingRules: readonly Rule<Visit>[] = [
  keyMissing,
  protectedByToken,
  confirmed,
  twice,
];
