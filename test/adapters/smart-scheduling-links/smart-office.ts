import {
  fhirSearch,
  publication,
  smartSchedulingLinks,
  type SmartSchedulingOptions,
} from '../../../src/adapters/smart-scheduling-links/index.js';
import {MANIFEST, SmartServer, type SmartServerOptions} from './smart-server.js';

/** Providers in front of one server: of its files, and of its search. */
export function smartOffice(
  now: () => number,
  server: SmartServerOptions = {},
  options: Partial<SmartSchedulingOptions> = {},
) {
  const smart = new SmartServer(now, server);
  const {fetch} = smart;
  const said: SmartSchedulingOptions = {
    zoneOf: 'Asia/Shanghai',
    durationMinutes: 15,
    modeOf: ({id}) => (id === 'phone' ? 'phone' : 'in-person'),
    source: 'https://portal.example',
    referral: () => 'r-1',
    now,
    ...options,
  };
  return {
    smart,
    files: smartSchedulingLinks(publication(MANIFEST, {fetch, now}), said),
    search: smartSchedulingLinks(fhirSearch('https://clinic.example/r4', {fetch}), said),
  };
}
