import * as v from 'valibot';

/** One line of words, without blanks around it. */
export const line = (most: number) =>
  v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(most), v.regex(/^[^\r\n]+$/));

/** Id of something that the office has. */
export const id = line(100);

const isTag = (text: string): boolean => {
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
};

/** A BCP 47 tag. */
export const languageTag = v.pipe(v.string(), v.maxLength(35), v.check(isTag));

const shortText = v.pipe(v.string(), v.maxLength(200));
const texts = v.record(v.pipe(v.string(), v.maxLength(64)), v.pipe(v.string(), v.maxLength(2000)));
const mode = v.picklist(['in-person', 'video', 'phone']);

const serviceCount = v.object({
  id: shortText,
  count: v.pipe(v.number(), v.integer(), v.minValue(1)),
});

/** Body of `POST /holds`. */
export const holdSchema = v.object({
  slotId: shortText,
  services: v.pipe(v.array(serviceCount), v.minLength(1), v.maxLength(5)),
  mode,
  antibot: v.optional(v.string()),
  reschedule: v.optional(shortText),
});

/** Body of `PATCH /holds/{id}`: nothing, or the wish said aloud. */
export const extendSchema = v.object({extend: v.optional(v.literal(true))});

/** Body of `POST /appointments`. */
export const bookingSchema = v.object({
  holdId: v.pipe(v.string(), v.uuid()),
  contact: texts,
  answers: v.optional(texts, {}),
  consents: v.optional(v.array(shortText), []),
  lang: v.pipe(v.string(), v.maxLength(35)),
});

/** Body of `POST /appointments/{id}/activation`. */
export const activationSchema = v.object({token: shortText});

/** Body of `POST /appointments/{id}/reschedule`. */
export const rescheduleSchema = v.object({
  holdId: v.pipe(v.string(), v.uuid()),
  reason: v.optional(v.pipe(v.string(), v.maxLength(500))),
});

/** Body of `POST /appointments/{id}/cancellation`. */
export const cancellationSchema = v.object({
  reason: v.optional(v.pipe(v.string(), v.maxLength(500))),
});

/** Body of `POST /waitlist`. */
export const waitlistSchema = v.object({
  services: v.pipe(v.array(serviceCount), v.minLength(1), v.maxLength(5)),
  siteIds: v.pipe(v.array(shortText), v.minLength(1), v.maxLength(20)),
  mode,
  from: shortText,
  to: shortText,
  contact: texts,
  lang: v.pipe(v.string(), v.maxLength(35)),
});

/** Modes in a query. */
export const isMode = (text: string | undefined): text is v.InferOutput<typeof mode> =>
  v.is(mode, text);
