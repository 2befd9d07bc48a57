import type {Day, SlotPage} from '../../appointment/appointment.model.js';
import {addDays, daysBetween} from '../../core/plain-date.model.js';
import type {BackEnd} from './back-end.js';
import {catalogOf, slotPageOf, spanOf} from './facts.js';
import {type Fault, notOffered, type Rule, Stop, verdict} from './rule.js';

const FEW = 3;

async function daysOf(backEnd: BackEnd): Promise<readonly Day[]> {
  const {days} = await slotPageOf(backEnd);
  if (days) return days;
  throw new Stop(notOffered('it lists no days'));
}

const inOrder: Rule<BackEnd> = {
  id: 'days-complete',
  clause: 'openapi.yaml: components/schemas/SlotPage (days)',
  title: 'Every day from `from` to `to` is listed once, in order',
  matters: 'days in the calendar that say nothing when somebody looks at them',
  try: async (backEnd) => {
    const listed = (await daysOf(backEnd)).map(({date}) => date);
    const {from, to} = await spanOf(backEnd);
    const asked = Array.from({length: daysBetween(from, to) + 1}, (_, index) =>
      addDays(from, index),
    );
    const missing = asked.filter((date) => !listed.includes(date));
    const isSorted = listed.every((date, index) => index === 0 || listed[index - 1]! < date);
    return verdict('each day once', [
      ...missing.map((date) => ({came: `no ${date}`})),
      ...(isSorted ? [] : [{came: 'days out of order, or twice'}]),
    ]);
  },
};

const reasons: Rule<BackEnd> = {
  id: 'closed-with-reason',
  clause: 'openapi.yaml: components/schemas/Day (reason)',
  title: 'Every closed day says why',
  matters: 'people do not know whether to try again tomorrow or after the holiday',
  try: async (backEnd) => {
    const closed = (await daysOf(backEnd)).filter(({status}) => status === 'closed');
    const silent = closed.filter(({reason}) => !reason?.trim());
    return verdict(
      'a reason',
      silent.map(({date}) => ({came: `${date} closed without one`})),
    );
  },
};

function statusProblem({freeCount, status}: Day, free: number): string | undefined {
  const word = free === 0 ? ['full', 'closed'] : [free <= FEW ? 'few' : 'free'];
  if (status !== 'unknown' && !word.includes(status)) return `“${status}” with ${free} times`;
  return freeCount === undefined || freeCount === free
    ? undefined
    : `${freeCount} of ${free} times`;
}

const counts: Rule<BackEnd> = {
  id: 'days-count',
  clause: 'openapi.yaml: components/schemas/Day',
  title: 'What a day is (free, few, full, closed) and its count fit its times',
  matters: 'a day that looks full is never opened, although times are free',
  try: async (backEnd) => {
    const days = await daysOf(backEnd);
    const {slots} = await slotPageOf(backEnd);
    const {capabilities} = await catalogOf(backEnd);
    const faults = days.flatMap((day): Fault[] => {
      const free = slots.filter(({start}) => start.startsWith(day.date)).length;
      const noCount = capabilities.dayCounts && day.freeCount === undefined && 'no freeCount';
      const came = noCount || statusProblem(day, free);
      return came ? [{came: `${day.date}: ${came}`}] : [];
    });
    return verdict('free above 3 times, few up to 3, full or closed at none', faults);
  },
};

const beyond = ({from, nextBookableDate, prevBookableDate, to}: SlotPage): readonly Fault[] => [
  ...(prevBookableDate && prevBookableDate >= from ? [{came: `before: ${prevBookableDate}`}] : []),
  ...(nextBookableDate && nextBookableDate <= to ? [{came: `after: ${nextBookableDate}`}] : []),
];

const neighbours: Rule<BackEnd> = {
  id: 'bookable-neighbours',
  clause: 'openapi.yaml: components/schemas/SlotPage (prevBookableDate, nextBookableDate)',
  title: 'The nearest bookable days lie before and after what is shown',
  matters: '“next free day” stays where it is',
  try: async (backEnd) =>
    verdict('days outside the span, or null', beyond(await slotPageOf(backEnd))),
};

/** What each day says. */
export const slotDayRules: readonly Rule<BackEnd>[] = [inOrder, reasons, counts, neighbours];
