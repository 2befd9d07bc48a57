/** What a shipment's facts are called. */
import {embedded} from '../core/foreign-text.js';
import {formatClock} from '../core/formats.js';
import {remember} from '../core/remember.js';
import {lacksHandover} from './facets.model.js';
import {momentOf} from './moment.model.js';
import {
  atReader,
  clockWords,
  dayWords,
  elsewhere,
  type Reader,
  relativeWords,
  todayIn,
} from './moment.words.js';
import type {MailEvent, Place, Shipment} from './shipment.model.js';

type Arriving = Pick<Shipment, 'expected' | 'events'>;

/** When it should be there. */
export interface ExpectedWords {
  /** “on Thursday 26 November”, within a sentence. */
  readonly text: string;
  /** “Thursday 26 November”, alone. */
  readonly short: string;
  readonly isPast: boolean;
  readonly isToday: boolean;
  /** “tomorrow”, where it is one day of this week. */
  readonly relative?: string | undefined;
  /** Named only where the reader's clock shows another time. */
  readonly zone?: string | undefined;
}

/** The day or the time at one end; its zone says which day is today. */
function endOf(written: string | undefined, {expected, events}: Arriving, reader: Reader) {
  const precision = expected?.precision === 'time' ? 'minute' : 'day';
  const event = atReader({at: written, precision}, reader);
  const {clock, date, zone} = momentOf(event) ?? {};
  if (!date) return undefined;
  // A day alone is a day where the shipment is.
  const place = zone ?? (events[0] && momentOf(events[0])?.zone);
  const words = clockWords(date, clock, reader);
  return {date, clock, today: todayIn(place, reader), words, zone: elsewhere(event, reader)};
}

/** When it should be there, in words; undefined where nobody says. */
export function expectedWords(shipment: Arriving, reader: Reader): ExpectedWords | undefined {
  const {texts} = reader;
  const from = endOf(shipment.expected?.from, shipment, reader);
  const to = endOf(shipment.expected?.to, shipment, reader);
  const last = to ?? from;
  if (!last) return undefined;
  const isOneDay = !from || !to || from.date === to.date;
  return {
    text: spanWords(from, to, reader),
    short: shortWords(from, to, reader),
    isPast: last.date < last.today,
    isToday: isOneDay && last.date === last.today,
    relative: isOneDay ? relativeWords(last.date, last.today, texts.lang) : undefined,
    zone: last.zone,
  };
}

type End = ReturnType<typeof endOf>;

function shortWords(from: End, to: End, reader: Reader): string {
  if (!from || !to) return from?.words ?? reader.texts.text('until', {day: to!.words});
  return from.date === to.date ? sameDayWords(from, to, reader) : `${from.words} – ${to.words}`;
}

function spanWords(from: End, to: End, reader: Reader): string {
  const {texts} = reader;
  if (!from) return texts.text('until', {day: to!.words});
  if (to && to.date !== from.date) return texts.text('between', {from: from.words, to: to.words});
  return texts.text('on', {day: to ? sameDayWords(from, to, reader) : from.words});
}

/** “Thursday 26 November, 14:00–16:00”. */
function sameDayWords(from: NonNullable<End>, to: NonNullable<End>, reader: Reader): string {
  const {texts} = reader;
  if (!from.clock || !to.clock || from.clock === to.clock) return from.words;
  const [first, last] = [from, to].map(({clock, date}) =>
    formatClock(texts.lang, `${date}T${clock!}`),
  );
  return texts.text('clock', {day: dayWords(from.date, reader), time: `${first!}–${last!}`});
}

const money = remember(
  (lang: string, currency: string) =>
    new Intl.NumberFormat(
      lang,
      currency
        ? {style: 'currency', currency, currencyDisplay: 'narrowSymbol'}
        : {maximumFractionDigits: 2},
    ),
);

/** Letters that name a currency; others would throw. */
const CURRENCY = /^[a-z]{3}$/i;

/** What it costs the citizen. */
export function costWords({cost}: Shipment, {texts}: Reader): string {
  if (cost.amount === 0) return texts.text('free');
  const currency = CURRENCY.test(cost.currency ?? '') ? cost.currency! : '';
  return texts.text('pay', {amount: money(texts.lang, currency).format(cost.amount)});
}

/** Into whose hands it came; says plainly where nobody has told. */
export function handoverWords(shipment: Shipment, {texts}: Reader): string {
  const {handover = 'unspecified', proof} = shipment;
  if (lacksHandover(shipment)) return texts.text('notTold');
  return handover === 'unspecified' && proof?.by ? embedded(proof.by) : texts.text(handover);
}

/** “Held up. The weather holds it up”, as one line. */
export const stateWords = (
  {status, reason}: Pick<MailEvent, 'status' | 'reason'>,
  {texts}: Reader,
): string =>
  [status && texts.text(status), reason && texts.text(reason)].filter(Boolean).join(' · ');

/** A place as one line. */
export const placeWords = ({name, city, country}: Place = {}): string =>
  [name, city, (name ?? city) ? undefined : country].filter(Boolean).join(', ');
