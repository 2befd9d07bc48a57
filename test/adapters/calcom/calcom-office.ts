import {linhuCatalog} from '../../../src/appointment/linhu.memory.js';
import {calcomAppointments, type CalcomOptions} from '../../../src/adapters/calcom/index.js';
import {eventTypes} from './calcom-events.js';
import {CalcomServer, type CalcomServerOptions} from './calcom-server.js';

/** A provider in front of a server that nobody has asked anything yet. */
export function calcomOffice(
  now: () => number,
  server: CalcomServerOptions = {},
  options: Partial<CalcomOptions> = {},
) {
  const cal = new CalcomServer(now, server);
  const provider = calcomAppointments('https://cal.example', {
    fetch: cal.fetch,
    catalog: linhuCatalog,
    events: eventTypes.map(({id, service, site, mode}) => ({
      eventTypeId: id,
      serviceId: service,
      siteId: site,
      mode,
    })),
    reservationMinutes: 10,
    now,
    ...options,
  });
  return {cal, provider};
}
