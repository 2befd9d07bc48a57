/** What a back end sends to the picker until a day can be chosen, as files. */
import {memoryAppointments} from '../../../../src/appointment/appointment.memory.js';
import type {Bundle} from '../../bundle.js';

const WISH = {
  services: [{id: 'hukou-form', count: 1}],
  mode: 'video',
  siteIds: ['online-room'],
} as const;

/** The catalogue, the soonest times and a month of times. */
export async function answers(): Promise<Bundle> {
  const office = memoryAppointments({now: () => Date.parse('2026-11-25T01:30:00Z')});
  const options = {lang: 'en', signal: new AbortController().signal};
  const files = {
    catalog: await office.getCatalog({serviceId: 'hukou-form'}, options),
    'slots/next': await office.listNextSlots({...WISH, limit: 3}, options),
    slots: await office.listSlots({...WISH, from: '2026-11-01', to: '2026-11-30'}, options),
  };
  return Object.entries(files).map(([name, answer]) => ({
    name: `api/${name}`,
    content: Buffer.from(JSON.stringify(answer)),
  }));
}
