import type {ZmsOptions} from '../../../src/adapters/zms/index.js';
import {zmsAppointments} from '../../../src/adapters/zms/index.js';
import {details} from '../../appointment/citizen.js';
import {ZmsServer, type ZmsServerOptions} from './zms-server.js';

/** A provider in front of a server that nobody has asked anything yet. */
export function zmsOffice(
  now: () => number,
  server: ZmsServerOptions = {},
  options: ZmsOptions = {},
) {
  const zms = new ZmsServer(now, server);
  const provider = zmsAppointments('https://termine.example/api/citizen', {
    fetch: zms.fetch,
    zone: 'Asia/Shanghai',
    consents: () => [{id: 'privacy', label: 'The office may use this', required: true}],
    now,
    ...options,
  });
  return {zms, provider};
}

/** Advice by telephone: the desk that is an office of its own. */
export const advice = {
  services: [{id: '1001', count: 1}],
  siteIds: ['21'],
  mode: 'phone',
} as const;

/** What each booking needs. */
export const zmsDetails = {
  ...details,
  contact: {...details.contact, email: 'wang@example.org'},
};
