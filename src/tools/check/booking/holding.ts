import type {Hold} from '../../../appointment/appointment.model.js';
import {catalogOf} from '../facts.js';
import {codeOf, type Exchange, inShort} from '../exchange.js';
import {failed, notOffered, type Outcome, passed, type Rule, Stop, verdict} from '../rule.js';
import type {Visit} from './visit.js';

/** Whether an answer is this refusal. */
export const isRefusal = (answer: Exchange, status: number, code: string): Outcome =>
  answer.status === status && codeOf(answer) === code
    ? passed
    : failed(`${status} ${code}`, inShort(answer));

const keyMissing: Rule<Visit> = {
  id: 'hold-needs-key',
  clause: 'openapi.yaml: Idempotency',
  title: 'Without an Idempotency-Key no time is kept',
  matters: 'two presses on a slow line keep two times',
  try: async (visit) => {
    const {first} = await visit.plan();
    const answer = await visit.keep(first, {key: ''});
    const {id} = Object(answer.body) as {id?: string};
    if (answer.status < 300 && id) await visit.release(id);
    return isRefusal(answer, 400, 'key-missing');
  },
};

const ACT = 'hold';
const kept: Rule<Visit> = {
  id: 'hold',
  clause: 'openapi.yaml: POST /holds 201',
  title: 'A free time is kept, and it says for how long',
  matters: 'the time is gone when the form is filled in',
  try: async (visit) => {
    const {first} = await visit.plan();
    const answer = await visit.keep(first, {key: visit.keyOf(ACT)});
    if (answer.status !== 201) return failed('201', inShort(answer));
    const hold = answer.body as Hold;
    visit.hold = hold;
    return verdict('the time asked for, held, with seconds left', [
      ...(hold.slot?.start === first.start ? [] : [{came: `kept ${hold.slot?.start}`}]),
      ...(hold.slot?.status === 'held' ? [] : [{came: `the slot is “${hold.slot?.status}”`}]),
      ...(hold.secondsLeft > 0 ? [] : [{came: `${hold.secondsLeft} seconds left`}]),
    ]);
  },
};

const once: Rule<Visit> = {
  id: 'hold-once',
  clause: 'openapi.yaml: Idempotency',
  title: 'The same key with the same request keeps one time, not two',
  matters: 'a repeated press takes a place away from somebody else',
  try: async (visit) => {
    const {first} = await visit.plan();
    const {id} = visit.needHold();
    const answer = await visit.keep(first, {key: visit.keyOf(ACT)});
    const again = Object(answer.body) as Partial<Hold>;
    if (again.id === id) return passed;
    if (answer.status < 300 && again.id) await visit.release(again.id);
    return failed('the first answer', again.id ? 'another hold' : inShort(answer));
  },
};

const reused: Rule<Visit> = {
  id: 'hold-key-reused',
  clause: 'openapi.yaml: Idempotency',
  title: 'The same key with another request is refused',
  matters: 'somebody gets a time that they did not choose',
  try: async (visit) => {
    const {first, second} = await visit.plan();
    const other = second ?? {...first, id: `${first.id}x`};
    visit.needHold();
    const answer = await visit.keep(other, {key: visit.keyOf(ACT)});
    const {id} = Object(answer.body) as {id?: string};
    if (answer.status < 300 && id && id !== visit.hold?.id) await visit.release(id);
    return isRefusal(answer, 422, 'key-reused');
  },
};

const extended: Rule<Visit> = {
  id: 'hold-extended',
  clause: 'openapi.yaml: PATCH /holds/{id}',
  title: 'A kept time is kept longer on request',
  matters: 'who writes slowly loses the time',
  try: async (visit) => {
    const {capabilities} = await catalogOf(visit.backEnd);
    if (!capabilities.extendHold) return notOffered('`capabilities`: holds are not extended');
    const before = visit.needHold();
    if (before.extensionsLeft === 0) return notOffered('`extensionsLeft` is 0');
    const path = `/holds/${encodeURIComponent(before.id)}`;
    const answer = await visit.send({method: 'PATCH', path, body: {extend: true}});
    if (answer.status !== 200) return failed('200', inShort(answer));
    const after = answer.body as Hold;
    const isLonger = Date.parse(after.expiresAt) >= Date.parse(before.expiresAt);
    const isCounted = (after.extensionsLeft ?? 0) < (before.extensionsLeft ?? Infinity);
    if (!isLonger) return failed(`not before ${before.expiresAt}`, after.expiresAt);
    return isCounted ? passed : failed('fewer extensions left', `${after.extensionsLeft}`);
  },
};

const releasedUnknown: Rule<Visit> = {
  id: 'hold-release-unknown',
  clause: 'openapi.yaml: DELETE /holds/{id}',
  title: 'Giving back what is not kept is no error',
  matters: 'a page that is closed twice tells of a fault',
  try: async (visit) => {
    await visit.plan();
    const path = '/holds/00000000-0000-4000-8000-000000000000';
    const answer = await visit.send({method: 'DELETE', path});
    return answer.status === 204 ? passed : failed('204', inShort(answer));
  },
};

/** Ends a rule where the back end is not asked to move or cancel. */
export async function needCapability(visit: Visit, name: 'cancel' | 'reschedule'): Promise<void> {
  const {capabilities} = await catalogOf(visit.backEnd);
  const can = name === 'cancel' ? capabilities.cancel : capabilities.reschedule === 'atomic';
  if (!can)
    throw new Stop(notOffered(`\`capabilities\`: ${name} is ${String(capabilities[name])}`));
}

/** Keeping a time. */
export const holdingRules: readonly Rule<Visit>[] = [
  keyMissing,
  kept,
  once,
  reused,
  extended,
  releasedUnknown,
];
