import type {TemplateResult} from 'lit';
import {cameraIcon, phoneIcon, pinIcon} from '../../core/icons.js';
import type {Localization} from '../../core/localization.js';
import type {AppointmentTexts} from '../appointment.messages.js';
import type {Catalog, MeetingMode, Site} from '../appointment.model.js';
import type {Booking} from '../booking.model.js';
import {
  maxQuantity,
  modesFor,
  offeringsFor,
  servicesFor,
  sitesFor,
  tripsFor,
} from '../catalog.model.js';
import {modeName, tripsText} from './slot-words.js';

type Words = Localization<AppointmentTexts>;

/** One thing to choose. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  /** What to know about it before choosing. */
  readonly notes: readonly string[];
  readonly icon?: TemplateResult;
  /** Said in our own words, not in the catalogue's. */
  readonly isOurs?: boolean;
}

const icons = {video: cameraIcon, phone: phoneIcon, 'in-person': pinIcon};

const given = (...notes: readonly (string | undefined)[]): string[] =>
  notes.flatMap((note) => note || []);

const modeChoice = (
  texts: Words,
  catalog: Catalog,
  booking: Booking,
  mode: MeetingMode,
): Choice => {
  const [offering] = offeringsFor(catalog, {serviceId: booking.serviceId, mode});
  const minutes = offering && texts.text('minutes', {count: offering.durationMinutes});
  return {
    value: mode,
    label: modeName(texts, mode),
    notes: given(tripsText(texts, tripsFor(mode, offering)), minutes),
    icon: icons[mode](),
    isOurs: true,
  };
};

const siteChoice = ({
  id,
  name,
  address,
  hours,
  hint,
  notices = [],
  accessibility = [],
}: Site): Choice => ({
  value: id,
  label: name,
  notes: given(
    ...notices,
    address,
    hours,
    hint,
    accessibility.flatMap(({label, value}) => (value === false ? [] : label)).join(' · '),
  ),
});

/** The answers to each question that is asked by choosing one. */
export const choices: Readonly<
  Record<
    'service' | 'people' | 'mode' | 'place',
    (texts: Words, catalog: Catalog, booking: Booking) => Choice[]
  >
> = {
  service: (_texts, catalog) =>
    servicesFor(catalog).map(({id, name, description}) => ({
      value: id,
      label: name,
      notes: given(description),
    })),
  people: (texts, catalog, {serviceId}) =>
    Array.from({length: maxQuantity(catalog, serviceId)}, (_, index) => ({
      value: String(index + 1),
      label: texts.text('persons', {count: index + 1}),
      notes: [],
      isOurs: true,
    })),
  mode: (texts, catalog, booking) =>
    modesFor(catalog, booking.serviceId ?? '').map((mode) =>
      modeChoice(texts, catalog, booking, mode),
    ),
  place: (_texts, catalog, {serviceId = '', mode = 'in-person'}) =>
    sitesFor(catalog, serviceId, mode).map(siteChoice),
};
