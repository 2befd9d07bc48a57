import {custom, fallback, object, pipe, safeParse, transform} from 'valibot';
import {instant, maybe, maybeAmount, parserOf, within} from '../../core/arriving.schema.js';
import {address, code, many, words} from '../foreign.schema.js';

/** `Schedule/456`, or an absolute address that ends so, as `456`. */
const reference = maybe(
  pipe(
    custom<string>((value) => typeof value === 'string' && value !== ''),
    transform((value) => value.slice(value.lastIndexOf('/') + 1)),
  ),
);

const id = custom<string>((value) => typeof value === 'string' && value !== '');

const ofType = (resourceType: string) => custom<string>((value) => value === resourceType);

const telecom = many(object({system: words, value: words}));

const location = object({
  resourceType: ofType('Location'),
  id,
  name: words,
  description: words,
  telecom,
  address: maybe(
    object({
      line: many(custom<string>((value) => typeof value === 'string')),
      city: words,
      state: words,
      postalCode: words,
    }),
  ),
  position: maybe(object({latitude: within(-90, 90), longitude: within(-180, 180)})),
  virtualService: many(object({})),
});

const coding = object({system: words, code, display: words});

const schedule = object({
  resourceType: ofType('Schedule'),
  id,
  serviceType: many(object({coding: many(coding), text: words})),
  actor: many(object({reference})),
});

const extension = object({
  url: words,
  valueUrl: address,
  valueUri: address,
  valueString: words,
  valueInteger: maybeAmount,
});

const slot = object({
  resourceType: ofType('Slot'),
  id,
  schedule: object({reference}),
  status: words,
  start: instant,
  end: maybe(instant),
  extension: many(extension),
});

const optional = <T>(schema: Parameters<typeof parserOf<T>>[0]) => {
  const orNone = fallback(maybe(schema), undefined);
  return (value: unknown): T | undefined => safeParse(orNone, value).output as T | undefined;
};

/** A Location; undefined for any other resource, and for a broken one. */
export const locationIn = optional(location);

/** A Schedule; undefined for any other resource, and for a broken one. */
export const scheduleIn = optional(schedule);

/** A Slot; undefined for any other resource, and for a broken one. */
export const slotIn = optional(slot);

/** The list of files of a publication. */
export const parseManifest = parserOf(object({output: many(object({type: words, url: words}))}));

/** One page of a FHIR search. */
export const parseBundle = parserOf(
  object({
    resourceType: ofType('Bundle'),
    entry: many(object({resource: custom<unknown>((value) => Boolean(value))})),
    link: many(object({relation: words, url: words})),
  }),
);

type Known<T> = NonNullable<T>;

/** A FHIR Location, as far as it is read. */
export type SmartLocation = Known<ReturnType<typeof locationIn>>;

/** A FHIR Schedule, as far as it is read. */
export type SmartSchedule = Known<ReturnType<typeof scheduleIn>>;

/** A FHIR Slot, as far as it is read. */
export type SmartSlot = Known<ReturnType<typeof slotIn>>;
