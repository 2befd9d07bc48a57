/** Days and times in words: the date first, “tomorrow” only beside it. */
import {formatClock, formatDate, formatDay, zoneName} from '../core/formats.js';
import type {Localization} from '../core/localization.js';
import type {IsoDate} from '../core/plain-date.model.js';
import {remember} from '../core/remember.js';
import type {MailTexts} from './mail.messages.js';
import {daysAway, isElsewhere, momentOf} from './moment.model.js';
import type {MailEvent} from './shipment.model.js';
import {offsetOf} from '../core/zone.model.js';

/** Who reads, and when. */
export interface Reader {
  readonly texts: Localization<MailTexts>;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** IANA zone of the reader's clock. */
  readonly zone: string;
}

/** A time in words, in the parts in which it is drawn. */
export interface TimeWords {
  /** For `<time datetime>`. */
  readonly datetime: string;
  /** “Thursday 26 November, 09:30”. */
  readonly text: string;
  /** “tomorrow”; only within a week. */
  readonly relative?: string | undefined;
  /** Named only where the reader's clock shows another time. */
  readonly zone?: string | undefined;
}

const MINUTE = 60_000;
const FIXED = /^UTC(?:([+-])(\d\d):(\d\d))?$/;

function minutesAhead(zone: string, now: number): number {
  const [isFixed, sign, hours = 0, minutes = 0] = FIXED.exec(zone) ?? [];
  if (isFixed === undefined) return offsetOf(zone, now) ?? 0;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

/** What the clock of a zone shows now, as `YYYY-MM-DDTHH:MM…`. */
const localIn = (zone: string, instant: number): string =>
  new Date(instant + minutesAhead(zone, instant) * MINUTE).toISOString();

/** Today where something happens; at the reader's where that is not known. */
export const todayIn = (zone: string | undefined, reader: Reader): IsoDate =>
  localIn(zone ?? reader.zone, reader.now).slice(0, 10);

/** A day in words, with its year where that is not the present one. */
export const dayWords = (date: IsoDate, {texts, now, zone}: Reader): string =>
  date.slice(0, 4) === localIn(zone, now).slice(0, 4)
    ? formatDay(texts.lang, date)
    : formatDate(texts.lang, date);

const relativeFormat = remember(
  (lang: string) => new Intl.RelativeTimeFormat(lang, {numeric: 'auto'}),
);

/** “tomorrow”, “3 days ago”; undefined beyond a week. */
export function relativeWords(date: IsoDate, today: IsoDate, lang: string): string | undefined {
  const days = daysAway(date, today);
  return days === undefined ? undefined : relativeFormat(lang).format(days, 'day');
}

/** When an event happened; undefined where nobody knows. */
export function timeWords(written: MailEvent, reader: Reader): TimeWords | undefined {
  const event = atReader(written, reader);
  const moment = momentOf(event);
  if (!moment) return undefined;
  const {clock, date, zone} = moment;
  const {lang} = reader.texts;
  return {
    datetime: momentOf(written)?.datetime ?? date,
    text: clockWords(date, clock, reader),
    relative: relativeWords(date, todayIn(zone, reader), lang),
    zone: elsewhere(event, reader),
  };
}

type Timed = Pick<MailEvent, 'at' | 'local' | 'zone' | 'precision'>;

/**
 * Whose clock it is, where the reader's shows another time or nobody knows: the zone's name, plain
 * words where it has none.
 */
export function elsewhere(event: Timed, {texts, zone}: Reader): string | undefined {
  const {clock, zone: there} = momentOf(event) ?? {};
  if (!clock || (there && !isElsewhere(event, zone))) return undefined;
  const name = there && zoneName(texts.lang, there);
  // Where a zone has no name of its own, the place's clock is what matters.
  return !name || name === there ? texts.text('there') : name;
}

/** An instant in UTC is told on the reader's own clock: it is no place's. */
export function atReader<T extends Timed>(event: T, {zone}: Reader): T {
  const instant = event.precision === 'minute' && /z$/i.test(event.at ?? '');
  const milliseconds = instant ? Date.parse(event.at!) : NaN;
  if (Number.isNaN(milliseconds)) return event;
  return {...event, at: undefined, local: localIn(zone, milliseconds).slice(0, 16), zone};
}

/** “Thursday 26 November, 09:30”; the day alone where there is no clock time. */
export function clockWords(date: IsoDate, clock: string | undefined, reader: Reader): string {
  const day = dayWords(date, reader);
  const {texts} = reader;
  return clock
    ? texts.text('clock', {day, time: formatClock(texts.lang, `${date}T${clock}`)})
    : day;
}

/** An instant on the reader's own clock: “13:30” today, with its day otherwise. */
export function readerClock(instant: string, reader: Reader): string {
  const milliseconds = Date.parse(instant);
  if (Number.isNaN(milliseconds)) return '';
  const local = localIn(reader.zone, milliseconds);
  const date = local.slice(0, 10);
  return date === todayIn(undefined, reader)
    ? formatClock(reader.texts.lang, local)
    : clockWords(date, local.slice(11, 16), reader);
}
