/** Who must act, as the first sentence anybody reads. */
import {embedded} from '../core/foreign-text.js';
import type {PlainKey} from '../core/messages.js';
import {actorOf} from './facets.model.js';
import type {MailTexts} from './mail.messages.js';
import {dayOf} from './moment.model.js';
import {dayWords, type Reader} from './moment.words.js';
import type {Handover, Reason, Shipment, Status} from './shipment.model.js';
import {expectedWords} from './shipment.words.js';

type Key = PlainKey<MailTexts>;

const toDoByReason: Partial<Readonly<Record<Reason, Key>>> = {
  address_problem: 'doAddress',
  recipient_moved: 'doMoved',
  id_check_failed: 'doIdentity',
  payment_due: 'doPay',
};

const WAITING: ReadonlySet<Handover> = new Set(['locker_or_station', 'neighbour', 'reception']);

/** “Nothing for you to do. It should arrive on Thursday 26 November.” */
export function headline(shipment: Shipment, reader: Reader): string {
  const {texts} = reader;
  const actor = actorOf(shipment);
  if (actor === 'citizen') return toDo(shipment, reader);
  if (shipment.status === 'unknown') return texts.text('unclear');
  const first = texts.text('nothing');
  const second =
    actor === 'nobody'
      ? quietNews(shipment, reader)
      : texts.text(actor === 'office' ? 'weSee' : 'carrierSees');
  return second ? texts.text('pair', {first, second}) : first;
}

function quietNews(shipment: Shipment, reader: Reader): string | undefined {
  const {texts} = reader;
  if (shipment.status === 'delivered') return texts.text('arrived');
  const expected = expectedWords(shipment, reader);
  if (!expected || expected.isPast) return undefined;
  return expected.isToday
    ? texts.text('arrivesToday')
    : texts.text('arrives', {when: expected.text});
}

function toDo(shipment: Shipment, reader: Reader): string {
  const {action, handover, reason, status} = shipment;
  const {texts} = reader;
  if (status === 'delivered' && WAITING.has(handover!))
    return texts.text('fetch', {who: texts.text(handover!)});
  const key = reason && toDoByReason[reason];
  if (key && !isWaiting(shipment)) return texts.text(key);
  if (isWaiting(shipment)) return collect(shipment, reader);
  const said = action?.text ?? '';
  // What is no headline is read in full in the card.
  return said && said.length <= LONGEST ? embedded(said) : texts.text('yours');
}

/** Characters of a headline that is still taken in at a glance, on a telephone in large letters. */
const LONGEST = 120;

/** Whether it lies somewhere until the citizen comes. */
export const isWaiting = ({pickup, status}: Pick<Shipment, 'pickup' | 'status'>): boolean =>
  status === 'available_for_pickup' || (!!pickup && ATTEMPTED.has(status));

const ATTEMPTED: ReadonlySet<Status> = new Set(['delivery_attempted', 'exception']);

function collect({pickup}: Shipment, reader: Reader): string {
  const {texts} = reader;
  const until = dayOf(pickup?.until);
  const what = until
    ? texts.text('collectBy', {day: dayWords(until, reader)})
    : texts.text('collect');
  const things = pickup?.bring?.length ? listed(pickup.bring, texts.lang) : '';
  return things && things.length <= LONGEST ? texts.text('bring', {what, things}) : what;
}

/** Things in a row, as the language joins them. */
export const listed = (things: readonly string[], lang: string): string =>
  new Intl.ListFormat(lang).format(things.map(embedded));

const nextByStatus: Partial<Readonly<Record<Status, Key>>> = {
  no_data: 'nextEarly',
  announced: 'nextEarly',
  accepted: 'nextMoving',
  in_transit: 'nextMoving',
  out_for_delivery: 'nextNear',
  delivery_attempted: 'nextAttempted',
  exception: 'nextHeld',
  returning: 'nextBack',
  returned: 'nextBack',
};

/** What happens next; undefined where it is over or nobody knows. */
export function nextWords(shipment: Shipment, {texts}: Reader): string | undefined {
  const key = isWaiting(shipment) ? undefined : nextByStatus[shipment.status];
  return key && texts.text(key);
}

/** A change as one sentence to be read out. */
export const newsWords = (shipment: Shipment, reader: Reader): string =>
  reader.texts.text('news', {
    status: reader.texts.text(shipment.status),
    headline: headline(shipment, reader),
  });
