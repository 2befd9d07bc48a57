import {addDays, type IsoDate} from '../../../src/core/plain-date.model.js';
import type {Happening} from '../db/cases.js';
import {addWorkingDays} from '../rules/working-days.js';
import {dateAt, instantAt, minutesOf} from '../rules/zone.js';
import type {World} from '../world/world.js';
import {matterOf, trackOf, type Subject} from './track.js';

/** What a plan is made of. */
export interface Opening extends Subject {
  readonly openedAt: Date;
  /** When the meeting begins and ends. */
  readonly starts_at: Date;
  readonly ends_at: Date;
}

/** Minutes from the check to the printed form, where it is made at once. */
const PRINTING = 60;
/** After this the form is printed the next morning. */
const LAST_PRINTING = '16:00';
/** When the carrier fetches the office's mail. */
const COLLECTION = '17:40';

const at = (code: string, instant: number, byMail = false): Happening => ({
  code,
  at: new Date(instant),
  byMail,
});

/** When a document is printed that was checked at an instant. */
function printedAt(world: World, subject: Subject, checked: number): number {
  const {casework, specialDays} = world;
  const {timeZone} = casework;
  const day = dateAt(timeZone, checked);
  const {makingDays} = matterOf(casework, subject);
  const isLate = checked > instantAt(timeZone, day, minutesOf(LAST_PRINTING));
  const ready = addWorkingDays(specialDays, day, makingDays);
  if (ready === day && !isLate) return checked + PRINTING * 60_000;
  const next = ready === day ? addWorkingDays(specialDays, addDays(day, 1), 0) : ready;
  return instantAt(timeZone, next, minutesOf('09:30'));
}

/** The carrier's way, day by day after the posting: the same for every form that arrives. */
const way: readonly (readonly [code: string, days: number, time: string])[] = [
  ['accepted', 0, COLLECTION],
  ['left', 0, '22:10'],
  ['arrived', 2, '06:30'],
  ['out', 3, '08:20'],
  ['delivered', 3, '10:35'],
];

/** What the carrier does with something posted on a day. */
export function carriage(
  world: World,
  day: IsoDate,
  stages: readonly (readonly [code: string, days: number, time: string])[] = way,
): Happening[] {
  const {timeZone} = world.casework;
  return stages.map(([code, days, time]) =>
    at(code, instantAt(timeZone, addDays(day, days), minutesOf(time)), true),
  );
}

/** Everything that will happen to a case, if nothing comes between. */
export function planOf(world: World, opening: Opening): Happening[] {
  const track = trackOf(world.casework, opening);
  const checked = opening.ends_at.getTime();
  const begin = [at('received', opening.openedAt.getTime()), at('checked', checked)];
  if (track === 'call') return begin;
  if (track === 'counter') return [...begin, at('printed', checked), at('handed-over', checked)];
  const printed = printedAt(world, opening, checked);
  const mail = carriage(world, dateAt(world.casework.timeZone, printed));
  const [posted, handedOver] = [mail[0]!.at.getTime(), mail.at(-1)!.at.getTime()];
  return [
    ...begin,
    at('printed', printed),
    at('posted', posted),
    ...mail,
    at('handed-over', handedOver),
  ];
}
