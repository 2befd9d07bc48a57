import type {Appointment, Slot} from '../../../appointment/appointment.model.js';
import {type Exchange, inShort} from '../exchange.js';
import {failed, notTried, passed, type Outcome, type Rule} from '../rule.js';
import {needCapability} from './holding.js';
import {look} from './looking.js';
import type {Visit} from './visit.js';

const ACT = 'cancelling';
/** Times may be shown for 30 seconds. */
const LOOKS = 7;
const PAUSE_MS = 5000;

const isCancelled = (answer: Exchange): Outcome => {
  if (answer.status !== 200) return failed('200', inShort(answer));
  const {status} = answer.body as Appointment;
  return status === 'cancelled' ? passed : failed('cancelled', status);
};

/** Looks until a time has as many places as it had before the check. */
async function isFreeAgain(visit: Visit, slot: Slot): Promise<Outcome> {
  const {remaining} = slot;
  if (remaining === undefined) return notTried('it does not say how many places are left');
  let left = await visit.placesAt(slot);
  for (let looks = 1; (left ?? 0) < remaining && looks < LOOKS; looks++) {
    await visit.backEnd.wait(PAUSE_MS);
    left = await visit.placesAt(slot);
  }
  return (left ?? 0) >= remaining
    ? passed
    : failed(`${remaining} places at ${slot.start}, as before`, `${left} places`);
}

const strangers: Rule<Visit> = {
  id: 'cancel-needs-token',
  clause: 'openapi.yaml: POST /appointments/{id}/cancellation 403',
  title: 'Without its token nothing is cancelled',
  matters: 'anybody can cancel anybody’s appointment',
  try: async (visit) => {
    const {appointment} = visit.needAppointment();
    const answer = await visit.cancel(appointment.id, '');
    const isRefused = answer.status === 403 || answer.status === 404;
    return isRefused ? passed : failed('403 wrong-token', inShort(answer));
  },
};

const cancelled: Rule<Visit> = {
  id: 'cancel',
  clause: 'openapi.yaml: POST /appointments/{id}/cancellation 200',
  title: 'The appointment is cancelled, and is shown as cancelled',
  matters: 'who cannot come keeps a place that others need, and is put down as missing',
  try: async (visit) => {
    await needCapability(visit, 'cancel');
    const {appointment, token} = visit.needAppointment();
    const told = isCancelled(await visit.cancel(appointment.id, token, visit.keyOf(ACT)));
    return told.state === 'passed' ? isCancelled(await look(visit)) : told;
  },
};

const twice: Rule<Visit> = {
  id: 'cancel-twice',
  clause: 'openapi.yaml: POST /appointments/{id}/cancellation',
  title: 'Cancelling again, with the same key or another, is no error',
  matters: 'who presses twice reads that it did not work',
  try: async (visit) => {
    await needCapability(visit, 'cancel');
    const {appointment, token} = visit.needAppointment();
    const same = isCancelled(await visit.cancel(appointment.id, token, visit.keyOf(ACT)));
    if (same.state !== 'passed') return same;
    return isCancelled(await visit.cancel(appointment.id, token));
  },
};

const freed: Rule<Visit> = {
  id: 'cancelled-time-free',
  clause: 'openapi.yaml: POST /appointments/{id}/cancellation',
  title: 'After cancelling, the places are free again: the last one, and the one moved away from',
  matters: 'the office looks full, and stands empty',
  try: async (visit) => {
    await needCapability(visit, 'cancel');
    visit.needAppointment();
    const {first, second} = await visit.plan();
    const before = await isFreeAgain(visit, first);
    return before.state === 'passed' && second ? isFreeAgain(visit, second) : before;
  },
};

/** Taking back what was booked. */
export const cancellingRules: readonly Rule<Visit>[] = [strangers, cancelled, twice, freed];
