import type {Appointment, Catalog} from './appointment.model.js';
import type {AppointmentProvider} from './appointment.provider.js';
import {narrowed} from './catalog.model.js';

/** An appointment, and the token of whoever owns it. */
export interface Owned {
  readonly appointment: Appointment;
  readonly token: string;
}

/**
 * The office as whoever moves an appointment sees it: every question is about the same visit, and
 * its own time counts as free.
 */
export function movingOffice(
  office: AppointmentProvider,
  {appointment, token}: Owned,
): AppointmentProvider {
  const services = appointment.services.map(({id, count}) => ({id, count}));
  const same = {services, reschedule: appointment.id};
  return {
    getCatalog: (query, options) => office.getCatalog(query, options),
    listSlots: (query, options) => office.listSlots({...query, ...same}, {...options, token}),
    // What moves a booking is none of the picker's acts.
    book: () => Promise.reject(new TypeError()),
    ...(office.listNextSlots && {
      listNextSlots: async (query, options) => {
        const page = await office.listNextSlots!({...query, ...same}, {...options, token});
        // The soonest other times: nobody moves to the time they have.
        return {...page, slots: page.slots.filter(({start}) => start !== appointment.slot.start)};
      },
    }),
    ...(office.hold && {
      hold: (request, options) => office.hold!({...request, ...same}, {...options, token}),
    }),
  };
}

/** The catalogue with nothing left to decide but the time. */
export function movingCatalog(catalog: Catalog, {services, mode, site}: Appointment): Catalog {
  const preset = {serviceId: services[0]?.id, siteId: site.id, mode};
  // How many come is decided, too.
  const capabilities = {...catalog.capabilities, quantities: false};
  return {...narrowed(catalog, preset), capabilities};
}
