import type {Office} from '../../../office/office.model.js';
import type {BackEnd} from '../back-end.js';
import {inShort} from '../exchange.js';
import {NOBODYS, unknown} from '../reading.js';
import {type Fault, failed, notOffered, passed, type Rule, verdict} from '../rule.js';
import {isZone, offsetIn, writtenOffset} from '../zone.js';
import {askOffice, officeIds, officeOf} from './facts.js';

const CLAUSE = 'openapi.yaml: GET /offices/{id}';

const known: Rule<BackEnd> = {
  id: 'office',
  clause: CLAUSE,
  title: 'An office that is told is the one asked for',
  matters: 'no hours and nobody to ask, or those of another office',
  try: async (backEnd) => {
    let isTold = false;
    for (const id of await officeIds(backEnd)) {
      const answer = await askOffice(backEnd, id);
      // A site need not be told of as an office, unless somebody has named it.
      if (answer.isLacking && backEnd.options.office === undefined) continue;
      if (answer.status !== 200) return failed(`200 for “${id}”`, inShort(answer));
      const told = (Object(answer.body) as Partial<Office>).id;
      if (told !== id) return failed(`the id ${id}`, String(told));
      isTold = true;
    }
    return isTold ? passed : notOffered('nothing is told of any site as an office');
  },
};

const zone: Rule<BackEnd> = {
  id: 'office-zone',
  clause: 'openapi.yaml: components/schemas/OpeningHours',
  title: 'Hours name the IANA zone that they are meant in',
  matters: 'whoever is far away reads “open now” while nobody is there',
  try: async (backEnd) => {
    const {callback, help, hours} = await officeOf(backEnd);
    const all = [hours, callback?.hours, ...(help?.tiers ?? []).map((tier) => tier.hours)];
    const zones = all.flatMap((one) => (one ? [one.timeZone] : []));
    const faults = zones
      .filter((name): boolean => !isZone(name))
      .map((name) => ({came: `“${name}”`}));
    return verdict('a zone such as Asia/Shanghai', faults);
  },
};

function clockFaults({generatedAt, hours}: Office): readonly Fault[] {
  if (generatedAt === undefined) return [{came: 'no `generatedAt`'}];
  const instant = Date.parse(generatedAt);
  if (Number.isNaN(instant) || !isZone(hours.timeZone)) return [{came: generatedAt}];
  const offset = offsetIn(hours.timeZone, instant);
  return writtenOffset(generatedAt) === offset
    ? []
    : [{came: `${generatedAt}, where the office has ${offset}`}];
}

const clock: Rule<BackEnd> = {
  id: 'office-clock',
  clause: CLAUSE,
  title: 'An office tells its own time, with its own offset',
  matters: 'a telephone whose clock is wrong says “closed” while somebody is there',
  try: async (backEnd) =>
    verdict('`generatedAt` in its zone', clockFaults(await officeOf(backEnd))),
};

const KEPT = /\bmax-age=0*[1-9]|\bs-maxage=0*[1-9]|\bimmutable\b/;

const fresh: Rule<BackEnd> = {
  id: 'office-not-kept',
  clause: CLAUSE,
  title: 'An office is asked anew each time: its answer tells the time',
  matters: 'the page tells the time of ten minutes ago as now',
  try: async (backEnd) => {
    const {id} = await officeOf(backEnd);
    const said = (await askOffice(backEnd, id)).headers.get('cache-control') ?? '';
    return KEPT.test(said) ? failed('no-store or no-cache', said) : passed;
  },
};

const twice = (what: string, ids: readonly string[]): readonly Fault[] =>
  ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => ({came: `${what} “${id}” twice`}));

const ids: Rule<BackEnd> = {
  id: 'office-ids',
  clause: 'openapi.yaml: components/schemas/HelpTier',
  title: 'Tiers and topics have ids of their own, and there is somebody to ask first',
  matters: 'a question goes to somebody else, or up and up without end',
  try: async (backEnd) => {
    const {callback, help} = await officeOf(backEnd);
    const tiers = help?.tiers ?? [];
    return verdict('ids of their own', [
      ...twice(
        'the tier',
        tiers.map(({id}) => id),
      ),
      ...twice(
        'the topic',
        (callback?.topics ?? []).map(({id}) => id),
      ),
      ...(help && tiers.length === 0 ? [{came: 'help without a tier'}] : []),
    ]);
  },
};

const caller: Rule<BackEnd> = {
  id: 'office-caller',
  clause: 'openapi.yaml: components/schemas/Office (callback)',
  title: 'The number that calls back is told in international form',
  matters: 'nobody can tell the office from a swindler',
  try: async (backEnd) => {
    const {callback} = await officeOf(backEnd);
    if (!callback) return notOffered('the office calls nobody back');
    const {callerNumber} = callback;
    return /^\+[1-9]\d{5,14}$/.test(callerNumber)
      ? passed
      : failed('+ and the digits alone', callerNumber);
  },
};

/** When an office is open and who answers. */
export const officeRules: readonly Rule<BackEnd>[] = [
  known,
  unknown('unknown-office', 'GET /offices/{id}', `/offices/${NOBODYS}`, 'an office'),
  zone,
  clock,
  fresh,
  ids,
  caller,
];
