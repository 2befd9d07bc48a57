import {custom, fallback, object, pipe, transform} from 'valibot';
import {maybe, parserOf, within} from '../../core/arriving.schema.js';
import {code, many, words, yesNo} from '../foreign.schema.js';

const whole = maybe(
  pipe(
    custom<string | number>((value) => Number.isFinite(Number.parseInt(String(value), 10))),
    transform((value) => Number.parseInt(String(value), 10)),
  ),
);

/** Numbers come as text here and there: coordinates, limits, seconds. */
const decimal = maybe(
  pipe(
    custom<string | number>(
      (value) => (typeof value === 'string' && value !== '') || typeof value === 'number',
    ),
    transform(Number),
    within(-180, 180),
  ),
);

const place = object({
  street: words,
  streetNumber: words,
  postalCode: words,
  city: words,
});

const scope = object({
  id: code,
  provider: maybe(object({id: code, displayName: words, name: words, contact: maybe(place)})),
  emailRequired: yesNo,
  telephoneActivated: yesNo,
  telephoneRequired: yesNo,
  customTextfieldActivated: yesNo,
  customTextfieldRequired: yesNo,
  customTextfieldLabel: words,
  customTextfield2Activated: yesNo,
  customTextfield2Required: yesNo,
  customTextfield2Label: words,
  captchaActivatedRequired: yesNo,
  infoForAppointment: words,
  infoForAllAppointments: words,
  reservationDuration: whole,
  activationDuration: whole,
  hint: words,
});

const address = object({
  street: words,
  house_number: words,
  postal_code: words,
  city: words,
  hint: maybe(custom<boolean | string>((value) => typeof value === 'string')),
});

const office = object({
  id: code,
  name: words,
  address: maybe(address),
  geo: maybe(object({lat: decimal, lon: decimal})),
  slotTimeInMinutes: whole,
  scope: maybe(scope),
});

const byNumber = maybe(
  pipe(
    custom<object>((value) => typeof value === 'object' && value !== null),
    transform((value) =>
      Object.values(value).flatMap((each) => Object.keys(Object(each) as object)),
    ),
  ),
);

const service = object({
  id: code,
  name: words,
  maxQuantity: whole,
  combinable: byNumber,
  parentId: code,
  variantId: whole,
});

const relation = object({officeId: code, serviceId: code, slots: whole});

const refusal = object({errorCode: words, statusCode: whole});

/** The errors of an answer; none where it is no refusal. Errors also come with status 200. */
export const parseErrors = parserOf(
  fallback(object({errors: many(refusal)}), () => ({errors: []})),
);

/** `GET /offices-and-services/`. */
export const parseOffices = parserOf(
  object({offices: many(office), services: many(service), relations: many(relation)}),
);

const seconds = custom<number>((value) => Number.isSafeInteger(value));

/** `GET /available-calendar/`: instants in seconds since 1970. */
export const parseCalendar = parserOf(
  object({
    prevBookableDate: words,
    nextBookableDate: words,
    availableDays: many(
      object({
        date: words,
        offices: many(object({officeId: code, appointments: many(seconds)})),
      }),
    ),
  }),
);

/** A process: what is reserved, and what it becomes. */
export const parseProcess = parserOf(
  object({
    processId: pipe(
      custom<string | number>((value) => typeof value === 'string' || typeof value === 'number'),
      transform(String),
    ),
    authKey: words,
    timestamp: whole,
    familyName: words,
    email: words,
    telephone: words,
    customTextfield: words,
    customTextfield2: words,
    officeId: code,
    status: words,
    scope: maybe(scope),
    serviceId: code,
    serviceName: words,
    serviceCount: whole,
    slotCount: whole,
    displayNumber: words,
  }),
);

/** `POST /captcha-verify/`. */
export const parseCaptcha = parserOf(object({token: words}));

/** What is offered where, as it arrived. */
export type ZmsOffices = ReturnType<typeof parseOffices>;

/** One office of {@link ZmsOffices}. */
export type ZmsOffice = ZmsOffices['offices'][number];

/** What an office asks for and how long it waits. */
export type ZmsScope = NonNullable<ZmsOffice['scope']>;

/** One service of {@link ZmsOffices}. */
export type ZmsService = ZmsOffices['services'][number];

/** A process as it arrived. */
export type ZmsProcess = ReturnType<typeof parseProcess>;

/** Free times as they arrived. */
export type ZmsCalendar = ReturnType<typeof parseCalendar>;
