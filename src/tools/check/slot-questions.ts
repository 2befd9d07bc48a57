import type {SlotPage} from '../../appointment/appointment.model.js';
import {addDays, type IsoDate} from '../../core/plain-date.model.js';
import type {BackEnd} from './back-end.js';
import {codeOf, type Exchange, inShort} from './exchange.js';
import {
  askNext,
  bodyOf,
  catalogOf,
  chosenOf,
  isReadOnly,
  MOST_DAYS,
  slotPageOf,
  spanOf,
} from './facts.js';
import {NOBODYS} from './reading.js';
import {failed, notOffered, type Outcome, passed, type Rule, Stop} from './rule.js';

const FAR_DAYS = 3650;

/** Asks for times in another way than is right. A host of mere files answers all questions alike. */
async function askOddly(backEnd: BackEnd, path: string): Promise<Exchange> {
  await slotPageOf(backEnd);
  const mayLack = await isReadOnly(backEnd);
  const answer = await backEnd.ask({path, mayLack});
  if (mayLack && (answer.status === 200 || answer.isLacking)) {
    throw new Stop(notOffered('a host of files gives the same answer to every question'));
  }
  return answer;
}

const span = (query: string, from: IsoDate, to: IsoDate): string =>
  `/slots?${query}&from=${from}&to=${to}`;

const pointersOf = (answer: Exchange): readonly string[] => {
  const {errors} = Object(answer.body) as {errors?: readonly {pointer?: string}[] | null};
  return errors?.map(({pointer = ''}) => pointer) ?? [];
};

function isRefusedAt(answer: Exchange, pointer: string): Outcome {
  const expected = `422 invalid with an error at ${pointer}`;
  if (answer.status !== 422 || codeOf(answer) !== 'invalid')
    return failed(expected, inShort(answer));
  const pointers = pointersOf(answer);
  if (pointers.includes(pointer)) return passed;
  return failed(expected, `an error at ${pointers.join(', ') || 'no place'}`);
}

const tooLong: Rule<BackEnd> = {
  id: 'slots-62-days',
  clause: 'openapi.yaml: GET /slots (to)',
  title: `More than ${MOST_DAYS} days at once are refused`,
  matters: 'a page that asks too much makes the office slow for everybody',
  try: async (backEnd) => {
    const {query} = await chosenOf(backEnd);
    const {from} = await spanOf(backEnd);
    const answer = await askOddly(backEnd, span(query, from, addDays(from, MOST_DAYS)));
    const isSaid = answer.status === 422 && codeOf(answer) === 'too-long';
    return isSaid ? passed : failed('422 too-long', inShort(answer));
  },
};

const wrongOrder: Rule<BackEnd> = {
  id: 'slots-days-in-order',
  clause: 'openapi.yaml: GET /slots 422',
  title: 'Days in the wrong order are refused, with a pointer to `to`',
  matters: 'an empty calendar in place of a hint',
  try: async (backEnd) => {
    const {query} = await chosenOf(backEnd);
    const {from} = await spanOf(backEnd);
    return isRefusedAt(await askOddly(backEnd, span(query, from, addDays(from, -1))), '/to');
  },
};

const noDay: Rule<BackEnd> = {
  id: 'slots-real-days',
  clause: 'openapi.yaml: GET /slots 422',
  title: 'A day that does not exist is refused, with a pointer to `from`',
  matters: 'times of another day than the one that was meant',
  try: async (backEnd) => {
    const {query} = await chosenOf(backEnd);
    const {to} = await spanOf(backEnd);
    const year = to.slice(0, 4);
    return isRefusedAt(await askOddly(backEnd, span(query, `${year}-02-30`, to)), '/from');
  },
};

const limit: Rule<BackEnd> = {
  id: 'slots-next-limit',
  clause: 'openapi.yaml: GET /slots/next (limit)',
  title: 'No more of the soonest times come than were asked for, and a limit of 0 is refused',
  matters: 'a list of hundreds where three were asked for',
  try: async (backEnd) => {
    bodyOf(await askNext(backEnd), 'the soonest times');
    const {query} = await chosenOf(backEnd);
    const one = await askOddly(backEnd, `/slots/next?${query}&limit=1`);
    const {slots = []} = Object(one.body) as Partial<SlotPage>;
    if (slots.length > 1) return failed('at most 1 time', `${slots.length} times`);
    return isRefusedAt(await askOddly(backEnd, `/slots/next?${query}&limit=0`), '/limit');
  },
};

const empty: Rule<BackEnd> = {
  id: 'slots-none-is-200',
  clause: 'openapi.yaml: GET /slots',
  title: 'No free time is an answer, not an error',
  matters: '“something went wrong” in place of “nothing is free”',
  try: async (backEnd) => {
    const {query} = await chosenOf(backEnd);
    const far = addDays((await spanOf(backEnd)).from, FAR_DAYS);
    const answer = await askOddly(backEnd, span(query, far, far));
    const {slots} = Object(answer.body) as {slots?: readonly unknown[]};
    const isEmpty = answer.status === 200 && Array.isArray(slots) && slots.length === 0;
    return isEmpty ? passed : failed('200 with an empty list', inShort(answer));
  },
};

const strangers: Rule<BackEnd> = {
  id: 'reschedule-needs-token',
  clause: 'openapi.yaml: GET /slots (security)',
  title: 'Times for moving an appointment are not shown without its manage token',
  matters: 'a stranger learns when somebody has an appointment',
  try: async (backEnd) => {
    const {capabilities} = await catalogOf(backEnd);
    if (capabilities.reschedule === 'none') return notOffered('`capabilities`: no moving');
    const {query} = await chosenOf(backEnd);
    const {from} = await spanOf(backEnd);
    const answer = await askOddly(backEnd, `${span(query, from, from)}&reschedule=${NOBODYS}`);
    const isRefused = answer.status === 403 || answer.status === 404;
    return isRefused ? passed : failed('403 wrong-token or 404 not-found', inShort(answer));
  },
};

/** How questions about times are answered. */
export const slotQuestionRules: readonly Rule<BackEnd>[] = [
  tooLong,
  wrongOrder,
  noDay,
  limit,
  empty,
  strangers,
];
