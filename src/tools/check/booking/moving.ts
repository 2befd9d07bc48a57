import type {Appointment, Hold, Slot} from '../../../appointment/appointment.model.js';
import {codeOf, type Exchange, inShort} from '../exchange.js';
import {type Fault, failed, notTried, passed, type Rule, Stop, verdict} from '../rule.js';
import {isRefusal, needCapability} from './holding.js';
import {look} from './looking.js';
import type {Target, Visit} from './visit.js';

const ACT = 'moving';
const STALE = '"zerotrip-check"';

interface Move {
  readonly holdId: string;
  readonly tag: string | undefined;
  readonly key: string;
}

async function move(visit: Visit, {holdId, key, tag}: Move): Promise<Exchange> {
  const {appointment, token} = visit.needAppointment();
  const path = `/appointments/${encodeURIComponent(appointment.id)}/reschedule`;
  const headers = tag ? {'if-match': tag} : {};
  return visit.send({method: 'POST', path, body: {holdId}, key, token, headers});
}

/** The other time, kept for the move, and the version to move from. */
async function targetOf(visit: Visit): Promise<Target> {
  if (visit.target) return visit.target;
  await needCapability(visit, 'reschedule');
  const {appointment, token} = visit.needAppointment();
  const {second} = await visit.plan();
  if (!second) throw new Stop(notTried('no other time is free'));
  if (appointment.status !== 'confirmed')
    throw new Stop(notTried('the booking waits for a person'));
  const answer = await visit.keep(second, {reschedule: appointment.id, token});
  if (answer.status !== 201) throw new Stop(notTried(`no other time: ${inShort(answer)}`));
  const tag = (await look(visit)).headers.get('etag') ?? '';
  return (visit.target = {hold: answer.body as Hold, tag});
}

const ownTime: Rule<Visit> = {
  id: 'own-time-counts-free',
  clause: 'openapi.yaml: GET /slots (reschedule)',
  title: 'Who moves an appointment still sees its own time among the free ones',
  matters: 'who wants to come half an hour later does not find any time',
  try: async (visit) => {
    await needCapability(visit, 'reschedule');
    const {appointment, token} = visit.needAppointment();
    const {chosen, first} = await visit.plan();
    const day = first.start.slice(0, 10);
    const span = `from=${day}&to=${day}&reschedule=${encodeURIComponent(appointment.id)}`;
    const answer = await visit.send({path: `/slots?${chosen.query}&${span}`, token});
    const {slots} = Object(answer.body) as {slots?: readonly Slot[]};
    if (answer.status !== 200 || !slots) return failed('200', inShort(answer));
    const isThere = slots.some(({start}) => start === first.start);
    return isThere ? passed : failed(`${first.start} among them`, 'all times but that');
  },
};

const needsVersion: Rule<Visit> = {
  id: 'move-needs-version',
  clause: 'openapi.yaml: POST /appointments/{id}/reschedule (If-Match)',
  title: 'Nothing is moved without If-Match (428), nor with the version of another time (412)',
  matters: 'what a family member moved meanwhile is moved once more, unseen',
  try: async (visit) => {
    const {hold} = await targetOf(visit);
    const none = await move(visit, {holdId: hold.id, tag: undefined, key: visit.newKey()});
    if (none.status !== 428 || codeOf(none) !== 'changed') return isRefusal(none, 428, 'changed');
    const stale = await move(visit, {holdId: hold.id, tag: STALE, key: visit.newKey()});
    return isRefusal(stale, 412, 'changed');
  },
};

const movedFaults = (before: Appointment, after: Appointment, hold: Hold): readonly Fault[] => [
  ...(after.uid === before.uid ? [] : [{came: `another uid: ${after.uid}`}]),
  ...(after.reference === before.reference ? [] : [{came: `reference ${after.reference}`}]),
  ...(after.sequence > before.sequence ? [] : [{came: `sequence ${after.sequence}`}]),
  ...(after.slot?.start === hold.slot.start ? [] : [{came: `at ${after.slot?.start}`}]),
];

const moved: Rule<Visit> = {
  id: 'move',
  clause: 'openapi.yaml: POST /appointments/{id}/reschedule 200',
  title: 'The appointment moves to the kept time; reference and uid stay, the sequence grows',
  matters: 'two entries in the calendar, and nobody knows which one is right',
  try: async (visit) => {
    const {hold, tag} = await targetOf(visit);
    const {appointment} = visit.needAppointment();
    const answer = await move(visit, {holdId: hold.id, tag, key: visit.keyOf(ACT)});
    if (answer.status !== 200) return failed('200', inShort(answer));
    const after = answer.body as Appointment;
    visit.appointment = after;
    return verdict('the same appointment at the new time', movedFaults(appointment, after, hold));
  },
};

const once: Rule<Visit> = {
  id: 'move-once',
  clause: 'openapi.yaml: Idempotency',
  title: 'The same key moves once, and gets the first answer again',
  matters: 'a repeated press says “changed meanwhile” to the one who changed it',
  try: async (visit) => {
    const {hold, tag} = await targetOf(visit);
    const {appointment} = visit.needAppointment();
    const answer = await move(visit, {holdId: hold.id, tag, key: visit.keyOf(ACT)});
    if (answer.status !== 200) return failed('200', inShort(answer));
    const {sequence} = answer.body as Appointment;
    return sequence === appointment.sequence
      ? passed
      : failed(`sequence ${appointment.sequence}`, `sequence ${sequence}`);
  },
};

/** Moving what was booked. */
export const movingRules: readonly Rule<Visit>[] = [ownTime, needsVersion, moved, once];
