import {addDays} from '../../../src/core/plain-date.model.js';
import {isTerminal} from '../../../src/mail/facets.model.js';
import {maskNumber} from '../../../src/mail/identify.model.js';
import type {Action, MailEvent, Pickup, Shipment} from '../../../src/mail/shipment.model.js';
import type {CaseRow, Happening, ShipmentRow} from '../db/cases.js';
import {saying, TAGS, type Lang} from '../rules/text.js';
import {dateAt, formatInstant} from '../rules/zone.js';
import type {World} from '../world/world.js';
import {mailStages, type MailStage} from './mail-stages.js';
import {matterOf} from './track.js';

/** What an answer is made of. */
export interface Telling {
  readonly world: World;
  readonly lang: Lang;
  readonly now: Date;
  /** When asking again may bring something, by the asker's clock. */
  readonly again: string;
}

/** What belongs to one case. */
export interface CaseFile {
  readonly row: CaseRow;
  readonly happenings: readonly Happening[];
  /** In the order in which they are posted. */
  readonly shipments: readonly ShipmentRow[];
}

/** One shipment of a case. */
export interface Posting {
  readonly row: CaseRow;
  readonly shipment: ShipmentRow;
  /** What the carrier does with it. */
  readonly carried: readonly Happening[];
  /** When it was posted again, after it came back; absent where it was or will not be. */
  readonly againAt?: Date | undefined;
}

/** What happens to one shipment of a case, and when the next one takes its place. */
export function journeyOf(
  {happenings, shipments}: CaseFile,
  {ref}: ShipmentRow,
): Pick<Posting, 'carried' | 'againAt'> {
  const of = (one: string | undefined) =>
    happenings.filter(({byMail, shipmentRef}) => byMail && shipmentRef === one);
  const next = shipments[shipments.findIndex((one) => one.ref === ref) + 1];
  return {carried: of(ref), againAt: next && of(next.ref)[0]?.at};
}

const dayOf = ({world}: Telling, {at}: Happening, later = 0): string =>
  addDays(dateAt(world.casework.timeZone, at.getTime()), later);

function eventOf(telling: Telling, ref: string, {code, at}: Happening): MailEvent {
  const {world, lang} = telling;
  const {status, reason, handover, text, place} = mailStages[code]!;
  return {
    id: `${ref}-${code}`,
    status,
    ...(reason && {reason}),
    ...(handover && {handover}),
    text: text[lang],
    lang: TAGS[lang],
    ...(place && {place: {city: place[lang], country: 'CN'}}),
    at: formatInstant(world.casework.timeZone, at.getTime()),
    precision: 'minute',
  };
}

function actionOf(telling: Telling, {action}: MailStage, happening: Happening): Action {
  const {world, lang} = telling;
  const {phone} = world.casework;
  if (!action) return {actor: 'carrier'};
  const {actor, text, withinDays, call} = action;
  return {
    actor,
    text: text[lang],
    ...(withinDays && {deadline: dayOf(telling, happening, withinDays)}),
    ...(call && {links: [{label: `${call[lang]} ${phone.text}`, href: phone.href}]}),
  };
}

function pickupOf(telling: Telling, {pickup}: MailStage, happening: Happening): Pickup | undefined {
  return pickup && {...pickup[telling.lang], until: dayOf(telling, happening, pickup.days)};
}

/** The day it should come, and until the last morning one more. */
function expectedOf(telling: Telling, {carried}: Posting): Shipment['expected'] {
  const last = carried.at(-1);
  const isOut = carried.some(({code, at}) => code === 'out' && at <= telling.now);
  if (last?.code !== 'delivered') return undefined;
  const [from, to] = [dayOf(telling, last), dayOf(telling, last, isOut ? 0 : 1)];
  return {from, to, precision: 'day', source: 'carrier'};
}

function proofOf({world, lang}: Telling, {code, at}: Happening): Shipment['proof'] {
  if (code !== 'delivered') return undefined;
  const by = saying(lang)('收件人本人', 'the addressee');
  return {at: formatInstant(world.casework.timeZone, at.getTime()), by};
}

function basisOf({world, lang}: Telling, {row, shipment}: Posting) {
  const {casework} = world;
  const {kind, title} = matterOf(casework, row).document;
  const {id, name, phone, site} = casework.carriers.find((one) => one.id === shipment.carrier)!;
  const text = saying(lang)('邮费我们出', 'We pay the postage');
  return {
    ref: shipment.ref,
    document: {kind, title: title[lang]},
    carrier: {id, name: name[lang], phone, site},
    number: maskNumber(shipment.number),
    cost: {amount: 0, text},
  };
}

/** What the carrier has done by now; undefined where nothing is posted yet. */
export function shipmentView(telling: Telling, posting: Posting): Shipment | undefined {
  const past = posting.carried.filter(({at}) => at <= telling.now);
  const last = past.at(-1);
  if (!last) return undefined;
  const stage = mailStages[last.code]!;
  const {status, reason, handover} = stage;
  const isOver = isTerminal(status);
  return {
    ...basisOf(telling, posting),
    status,
    reason,
    handover,
    expected: isOver ? undefined : expectedOf(telling, posting),
    pickup: pickupOf(telling, stage, last),
    events: past.map((one) => eventOf(telling, posting.shipment.ref, one)).reverse(),
    proof: proofOf(telling, last),
    action: replaced(telling, posting) ?? stageAction(telling, stage, last),
    checkedAt: formatInstant(telling.world.casework.timeZone, telling.now.getTime()),
    nextCheckAfter: isOver ? undefined : telling.again,
  };
}

/** What waits to be collected needs no words of the office: the place and the day say it. */
function stageAction(telling: Telling, stage: MailStage, last: Happening): Action | undefined {
  if (stage.status === 'delivered') return {actor: 'nobody'};
  return stage.pickup ? undefined : actionOf(telling, stage, last);
}

/** What came back is nobody's affair any more once it is posted again. */
function replaced({lang, now}: Telling, {againAt}: Posting): Action | undefined {
  if (!againAt || againAt > now) return undefined;
  const text = saying(lang)('已经重新寄给您了，不要钱。', 'We have posted it to you again, free.');
  return {actor: 'nobody', text};
}

/** A shipment of which nothing has been heard yet; of somebody else's, nothing is known at all. */
export function noDataView(telling: Telling, ref: string, posting?: Posting): Shipment {
  const basis = posting ? basisOf(telling, posting) : {ref, cost: {amount: 0}};
  return {
    ...basis,
    status: 'no_data',
    events: [],
    checkedAt: formatInstant(telling.world.casework.timeZone, telling.now.getTime()),
    nextCheckAfter: telling.again,
  };
}
