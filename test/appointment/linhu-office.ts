import {linhuCatalog} from '../../src/appointment/linhu.memory.js';
import {advice, details, MORNING} from './citizen.js';
import type {Office} from './office.js';

const contact = {...details.contact, email: 'wang@example.org'};

/** What every way to reach Linhu's office has in common. */
export const linhuOffice = {
  capabilities: linhuCatalog('en').capabilities,
  opensAt: MORNING,
  wish: advice,
  days: {from: '2026-11-26', to: '2026-11-27'},
  details,
  waiting: {
    wish: {services: [{id: 'move-in', count: 1}], siteIds: ['donghu'], mode: 'in-person'},
    details: {...details, contact, answers: {origin: '云南 大理'}},
  },
  holdMinutes: 10,
} as const satisfies Omit<Office, 'name' | 'open'>;
