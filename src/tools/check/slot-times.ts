import type {Slot, SlotPage} from '../../appointment/appointment.model.js';
import type {BackEnd} from './back-end.js';
import {askNext, bodyOf, catalogOf, chosenOf, slotPageOf} from './facts.js';
import {type Fault, type Rule, Stop, verdict} from './rule.js';
import {isZone, offsetIn, writtenOffset} from './zone.js';

const at = (text: string | undefined): number => Date.parse(text ?? '');

/** The pages of times that can be had. */
async function pagesOf(backEnd: BackEnd): Promise<readonly SlotPage[]> {
  const page = await slotPageOf(backEnd);
  try {
    return [page, bodyOf<SlotPage>(await askNext(backEnd), 'the soonest times')];
  } catch (reason) {
    if (reason instanceof Stop) return [page];
    throw reason;
  }
}

const eachSlot = async (
  backEnd: BackEnd,
  wrong: (slot: Slot, page: SlotPage) => string | false | undefined,
): Promise<readonly Fault[]> =>
  (await pagesOf(backEnd)).flatMap((page) =>
    page.slots.flatMap((slot): Fault[] => {
      const came = wrong(slot, page);
      return came ? [{came}] : [];
    }),
  );

const rule = (
  id: string,
  title: string,
  matters: string,
  expected: string,
  wrong: (slot: Slot, page: SlotPage) => string | false | undefined,
): Rule<BackEnd> => ({
  id,
  clause: 'openapi.yaml: components/schemas/Slot',
  title,
  matters,
  try: async (backEnd) => verdict(expected, await eachSlot(backEnd, wrong)),
});

function offsetProblem(zone: string, text: string): readonly Fault[] {
  const written = writtenOffset(text);
  if (!written) return [{came: `${text}, without an offset`}];
  const right = isZone(zone) ? offsetIn(zone, at(text)) : written;
  return written === right ? [] : [{came: `${text}, but ${zone} is at ${right} then`}];
}

const offsets: Rule<BackEnd> = {
  id: 'offsets',
  clause: 'openapi.yaml: Time',
  title: 'Every instant has the offset that counts at its site',
  matters: 'the time on the page is not the one at which the office expects the citizen',
  try: async (backEnd) => {
    const {sites} = await catalogOf(backEnd);
    const {site} = await chosenOf(backEnd);
    const faults = (await pagesOf(backEnd)).flatMap((page) => [
      ...offsetProblem(site.timeZone, String(page.generatedAt)),
      ...page.slots.flatMap(({end, siteId, start}) => {
        const zone = sites.find(({id}) => id === siteId)?.timeZone ?? site.timeZone;
        return [start, ...(end ? [end] : [])].flatMap((text) => offsetProblem(zone, text));
      }),
    ]);
    return verdict('times such as 2026-11-26T13:30:00+08:00', faults);
  },
};

const order: Rule<BackEnd> = {
  id: 'slots-in-order',
  clause: 'openapi.yaml: components/schemas/SlotPage',
  title: 'Times come in order, each once',
  matters: '“the first free time” is not the first',
  try: async (backEnd) => {
    const faults = (await pagesOf(backEnd)).flatMap(({slots}) => {
      const late = slots.find((slot, index) => at(slot.start) < at(slots[index - 1]?.start));
      const ids = slots.map(({id}) => id);
      const twice = ids.find((id, index) => ids.indexOf(id) !== index);
      return [
        ...(late ? [{came: `${late.start} after a later one`}] : []),
        ...(twice ? [{came: `the slot ${twice} twice`}] : []),
      ];
    });
    return verdict('ascending times with ids of their own', faults);
  },
};

const asAsked: Rule<BackEnd> = {
  id: 'slots-as-asked',
  clause: 'openapi.yaml: GET /slots',
  title: 'Times are of the days, the site and the mode that were asked for',
  matters: 'somebody books the wrong place, or a visit in place of a call',
  try: async (backEnd) => {
    const {offering} = await chosenOf(backEnd);
    const faults = await eachSlot(backEnd, ({mode, siteId, start}, {from, to}) => {
      const day = start.slice(0, 10);
      if (siteId !== offering.siteId || mode !== offering.mode) return `${start} ${siteId} ${mode}`;
      return (day < from || day > to) && `${start}, outside ${from} to ${to}`;
    });
    return verdict('only what was asked for', faults);
  },
};

/** What each time says. */
export const slotTimeRules: readonly Rule<BackEnd>[] = [
  offsets,
  order,
  asAsked,
  rule(
    'slots-in-future',
    'Every time is still to come',
    'people choose a time that is over',
    'times after `generatedAt`',
    ({start}, {generatedAt}) => at(start) < at(generatedAt) && `${start} at ${generatedAt}`,
  ),
  rule(
    'slots-free',
    'Every time that is listed can be had: it is free, and a place is left',
    'people choose a time, and are told that it is taken, again and again',
    'free times with a place left, never more than there are',
    ({capacity, remaining, start, status}) =>
      (status !== 'free' && `${start} ${status}`) ||
      (remaining === 0 && `${start} with 0 places`) ||
      ((remaining ?? 0) > (capacity ?? Infinity) && `${start}: ${remaining} of ${capacity} left`),
  ),
  rule(
    'slots-length',
    'Every time ends after it begins, and lasts as long as it says',
    'the calendar entry is wrong, and the next appointment is missed',
    '`end` = `start` + `durationMinutes`',
    ({durationMinutes, end, start}) => {
      if (!end) return undefined;
      const minutes = (at(end) - at(start)) / 60_000;
      const isWrong = !(minutes > 0) || (durationMinutes ?? minutes) !== minutes;
      return isWrong && `${start} to ${end} as ${durationMinutes ?? '?'} minutes`;
    },
  ),
];
