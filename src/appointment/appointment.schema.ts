/**
 * What arrives from outside, checked: see `arriving.schema.ts` for what becomes of broken parts.
 * Members nobody asked for are left out.
 */
import {fallback, object, pipe, transform} from 'valibot';
import {
  amount,
  flag,
  instant,
  link,
  list,
  maybe,
  maybeAmount,
  maybeText,
  oneOf,
  parserOf,
  pattern,
  plainDate,
  plainDateOrNull,
  text,
  webAddress,
  within,
  yesOrText,
} from '../core/arriving.schema.js';
import type {Appointment, Catalog, Hold, Slot, SlotPage} from './appointment.model.js';
import type {WaitlistPlace} from './requests.model.js';

const MAX_SLOTS = 20_000;
/** More people than this in one visit would be a select nobody can use. */
const MAX_QUANTITY = 99;

const texts = list(text);
const mode = oneOf('in-person', 'video', 'phone');

const service = object({
  id: text,
  name: text,
  description: maybeText,
  modes: list(mode),
  maxQuantity: maybe(
    pipe(
      within(1, 1e9),
      transform((count) => Math.min(Math.floor(count), MAX_QUANTITY)),
    ),
  ),
  combinableWith: maybe(texts),
  documents: maybe(list(link)),
});

const site = object({
  id: text,
  name: text,
  kind: fallback(oneOf('counter', 'online-room'), 'counter'),
  timeZone: text,
  timeZoneLabel: maybeText,
  address: maybeText,
  geo: maybe(object({lat: within(-90, 90), lon: within(-180, 180)})),
  phone: maybeText,
  hint: maybeText,
  hours: maybeText,
  accessibility: maybe(list(object({id: text, label: text, value: yesOrText}))),
  notices: maybe(texts),
});

const field = object({
  name: text,
  label: text,
  type: fallback(oneOf('text', 'email', 'tel', 'date', 'number', 'select', 'textarea'), 'text'),
  required: flag,
  group: maybe(oneOf('contact', 'answers')),
  hint: maybeText,
  autocomplete: maybeText,
  maxLength: maybeAmount,
  pattern: maybe(pattern),
  patternHint: maybeText,
  options: maybe(list(object({value: text, label: text}))),
});

const offering = object({
  serviceId: text,
  siteId: text,
  mode,
  durationMinutes: amount,
  unitsPerCount: maybe(within(0, MAX_QUANTITY)),
  holdMinutes: maybeAmount,
  activationMinutes: maybeAmount,
  antibotRequired: maybe(flag),
  fields: fallback(list(field), []),
  consents: fallback(list(object({id: text, label: text, required: flag, link: maybe(link)})), []),
  cancelUntilMinutes: maybeAmount,
  leadMinutes: maybeAmount,
  horizonDays: maybeAmount,
  missedRule: maybeText,
  nextSteps: maybe(texts),
  trips: maybeAmount,
});

const capabilities = object({
  hold: flag,
  extendHold: flag,
  activation: flag,
  reschedule: fallback(oneOf('atomic', 'emulated', 'none'), 'none'),
  cancel: flag,
  waitlist: flag,
  slotDeepLink: flag,
  dayCounts: flag,
  nextFree: flag,
  quantities: flag,
  antibot: maybeText,
});

const catalog = object({
  lang: maybeText,
  services: list(service),
  sites: list(site),
  offerings: list(offering),
  capabilities,
});

const slot = object({
  id: text,
  start: instant,
  end: maybe(instant),
  durationMinutes: maybeAmount,
  siteId: text,
  mode,
  status: fallback(oneOf('free', 'held', 'busy', 'unavailable'), 'unavailable'),
  capacity: maybeAmount,
  remaining: maybeAmount,
  bookingUrl: maybe(webAddress),
  bookingPhone: maybeText,
});

const day = object({
  date: plainDate,
  status: fallback(oneOf('free', 'few', 'full', 'closed', 'unknown'), 'unknown'),
  freeCount: maybeAmount,
  reason: maybeText,
});

const slotPage = object({
  slots: list(slot, MAX_SLOTS),
  days: maybe(list(day)),
  from: plainDate,
  to: plainDate,
  prevBookableDate: maybe(plainDateOrNull),
  nextBookableDate: maybe(plainDateOrNull),
  generatedAt: instant,
  maxAgeSeconds: maybeAmount,
});

const hold = object({
  id: text,
  slot,
  expiresAt: instant,
  secondsLeft: amount,
  extensionsLeft: maybeAmount,
});

const appointment = object({
  id: text,
  reference: text,
  status: oneOf('held', 'pending-activation', 'confirmed', 'cancelled', 'completed', 'missed'),
  slot,
  site,
  services: fallback(list(object({id: text, name: text, count: amount})), []),
  mode,
  sequence: fallback(amount, 0),
  uid: text,
  activation: maybe(object({channel: oneOf('email', 'sms'), expiresAt: instant})),
  video: maybe(
    object({
      joinUrl: maybe(webAddress),
      joinFrom: instant,
      joinUntil: instant,
      prepareUrl: maybe(webAddress),
      // Who brings a document that is not asked for loses nothing.
      identity: fallback(oneOf('none', 'eid', 'document+face'), 'document+face'),
      linkPromise: maybe(oneOf('at-booking', 'on-the-day')),
    }),
  ),
  manage: maybe(object({canCancel: flag, canReschedule: flag, until: maybe(instant)})),
  manageToken: maybeText,
  icsUrl: maybe(webAddress),
  nextSteps: maybe(texts),
});

/** A catalogue as it arrived; throws `ProviderError('unreadable')` where it is none. */
export const parseCatalog: (value: unknown) => Catalog = parserOf(catalog);

/** A page of times as it arrived; throws `ProviderError('unreadable')` where it is none. */
export const parseSlotPage: (value: unknown) => SlotPage = parserOf(slotPage);

/** A hold as it arrived; throws `ProviderError('unreadable')` where it is none. */
export const parseHold: (value: unknown) => Hold = parserOf(hold);

/** An appointment as it arrived; throws `ProviderError('unreadable')` where it is none. */
export const parseAppointment: (value: unknown) => Appointment = parserOf(appointment);

/** Times such as the alternatives of a refusal; empty where there are none. */
export const parseSlots: (value: unknown) => readonly Slot[] = parserOf(
  fallback(list(slot, MAX_SLOTS), []),
);

const waitlistPlace = object({reference: text, expiresAt: maybe(instant)});

/** A place on the waiting list as it arrived; throws `ProviderError('unreadable')` for none. */
export const parseWaitlistPlace: (value: unknown) => WaitlistPlace = parserOf(waitlistPlace);
