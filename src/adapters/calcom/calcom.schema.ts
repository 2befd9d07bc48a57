import {custom, object} from 'valibot';
import {instant, list, maybe, parserOf, within} from '../../core/arriving.schema.js';
import {address, code, many, words, yesNo} from '../foreign.schema.js';

/** The wrapper of every answer: `{status: "success", data}` or `{status: "error", error}`. */
export const parseEnvelope = parserOf(
  object({
    status: words,
    error: maybe(
      object({
        message: words,
        details: maybe(object({statusCode: maybe(within(100, 599))})),
      }),
    ),
  }),
);

const slot = object({start: instant, end: maybe(instant)});

/** Days by their date, each with a list. */
const byDay = parserOf(
  object({
    data: custom<Record<string, unknown>>(
      (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
    ),
  }),
);

/** Lists of the kit end at a thousand; a month of a large office has more. */
const MOST_SLOTS = 20_000;

const times = parserOf(list(slot, MOST_SLOTS));

/** `GET /v2/slots` with `format=range`: times by day, here all in one list. */
export const parseSlots = (json: unknown) =>
  times(Object.values(byDay(json).data).flat().slice(0, MOST_SLOTS));

const dataOf = <T>(parse: (value: unknown) => T) => {
  const envelope = parserOf(object({data: custom<unknown>(() => true)}));
  return (value: unknown): T => parse(envelope(value).data);
};

/** `POST` and `PATCH /v2/slots/reservations`. */
export const parseReservation = dataOf(
  parserOf(
    object({
      reservationUid: custom<string>((value) => typeof value === 'string' && value !== ''),
      /** Minutes. */
      reservationDuration: maybe(within(0, 10_000)),
      reservationUntil: maybe(instant),
      slotEnd: maybe(instant),
    }),
  ),
);

/** A booking; a list of one where it repeats. */
export const parseBooking = dataOf(
  parserOf(
    object({
      id: code,
      uid: custom<string>((value) => typeof value === 'string' && value !== ''),
      status: words,
      start: instant,
      end: maybe(instant),
      eventType: maybe(object({id: code})),
      eventTypeId: code,
      location: words,
      meetingUrl: address,
      icsUid: words,
      rescheduledFromUid: words,
      rescheduledToUid: words,
      attendees: many(object({absent: yesNo})),
    }),
  ),
);

/** A booking as it arrived. */
export type CalcomBooking = ReturnType<typeof parseBooking>;
