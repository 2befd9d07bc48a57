import type {Hold, Slot} from '../../../appointment/appointment.model.js';
import {codeOf, type Exchange, inShort} from '../exchange.js';
import {failed, notTried, passed, type Rule, Stop} from '../rule.js';
import type {Visit} from './visit.js';

/** Citizens should not find the office full because of a check. */
const MOST_PLACES = 4;

const idOf = (answer: Exchange): string | undefined => (Object(answer.body) as {id?: string}).id;

/** Keeps all the places of the time that are left; the ids of what was kept. */
async function fill(visit: Visit, slot: Slot): Promise<readonly string[]> {
  const ids: string[] = [];
  for (let place = 1; place < (slot.remaining ?? 0); place++) {
    const answer = await visit.keep(slot);
    const id = idOf(answer);
    if (answer.status !== 201 || !id) break;
    ids.push(id);
  }
  return ids;
}

async function fewPlaces(visit: Visit): Promise<Slot> {
  const {first} = await visit.plan();
  visit.needHold();
  if (first.remaining === undefined) throw new Stop(notTried('it does not say how many are left'));
  if (first.remaining <= MOST_PLACES) return first;
  throw new Stop(notTried(`no time has ${MOST_PLACES} places left or fewer`));
}

const lastPlace: Rule<Visit> = {
  id: 'last-place',
  clause: 'openapi.yaml: POST /holds 409',
  title: 'When all places of a time are kept, the next one gets 409 slot-taken with other times',
  matters: 'two people come for one place, or nobody tells the second which times are left',
  try: async (visit) => {
    const slot = await fewPlaces(visit);
    const extra = await fill(visit, slot);
    const answer = await visit.keep(slot);
    const {alternatives} = Object(answer.body) as {alternatives?: readonly Slot[]};
    for (const id of [...extra, ...(answer.status < 300 ? [idOf(answer)!] : [])]) {
      await visit.release(id);
    }
    if (answer.status !== 409 || codeOf(answer) !== 'slot-taken') {
      return failed('409 slot-taken', inShort(answer));
    }
    const {second} = await visit.plan();
    if (second && !alternatives?.length) return failed('`alternatives`', '409 without them');
    const isRepeated = alternatives?.some(({id}) => id === slot.id);
    return isRepeated ? failed('other times', 'the same time as an alternative') : passed;
  },
};

const race: Rule<Visit> = {
  id: 'last-place-race',
  clause: 'openapi.yaml: POST /holds 409',
  title: 'Of several that want the last place at the same moment, one gets it',
  matters: 'two people come for one place, on the busiest day of the year',
  try: async (visit) => {
    const slot = await fewPlaces(visit);
    const extra = await fill(visit, slot);
    await visit.release(visit.needHold().id);
    visit.hold = undefined;
    const answers = await Promise.all([visit.keep(slot), visit.keep(slot), visit.keep(slot)]);
    const [winner, ...more] = answers.filter(({status}) => status === 201);
    if (winner) visit.hold = winner.body as Hold;
    for (const id of [...extra, ...more.flatMap((one) => idOf(one) ?? [])]) await visit.release(id);
    const others = answers.filter((answer) => answer !== winner);
    const came = `${winner ? 1 + more.length : 0} got it, ${others.map(inShort).join(', ')}`;
    const isRight = winner && others.every((one) => codeOf(one) === 'slot-taken');
    return isRight ? passed : failed('one 201, and 409 slot-taken for the others', came);
  },
};

const released: Rule<Visit> = {
  id: 'hold-released',
  clause: 'openapi.yaml: DELETE /holds/{id}',
  title: 'A kept time that is given back can be had again, and giving it back twice is no error',
  matters: 'times stay empty that others needed',
  try: async (visit) => {
    const slot = await fewPlaces(visit);
    const others = await fill(visit, slot);
    const {id} = visit.needHold();
    const answers = [await visit.release(id), await visit.release(id)];
    visit.hold = undefined;
    const again = await visit.keep(slot);
    if (again.status === 201) visit.hold = again.body as Hold;
    for (const other of others) await visit.release(other);
    const refused = answers.find(({status}) => status !== 204);
    if (refused) return failed('204, both times', inShort(refused));
    return again.status === 201 ? passed : failed('the time again', inShort(again));
  },
};

/** Whether a time is offered to as many people as there are places. */
export const lastPlaceRules: readonly Rule<Visit>[] = [lastPlace, released, race];
