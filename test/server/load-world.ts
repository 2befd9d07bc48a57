import type {Offer, World} from '../../demo/server/world/world.js';
import {linhu} from '../../demo/server/world/linhu.js';

const offer: Offer = {
  services: [{id: 'stamp', name: 'Stamp', modes: ['in-person']}],
  sites: [{id: 'hall', name: 'Hall', kind: 'counter', timeZone: 'Asia/Shanghai'}],
  offerings: [
    {
      serviceId: 'stamp',
      siteId: 'hall',
      mode: 'in-person',
      durationMinutes: 15,
      holdMinutes: 10,
      horizonDays: 3,
      fields: [{name: 'name', label: 'Name', type: 'text', required: true}],
      consents: [],
    },
  ],
};

const morning = [{from: '08:00', to: '10:30', capacity: 10}];

/** How many places one day of {@link loadWorld} has: ten times with ten places each. */
export const PLACES = 100;

/** One hall that is open every day for ten times with ten places each. */
export const loadWorld: World = {
  ...linhu,
  offer: {zh: offer, en: offer},
  lines: [
    {
      siteId: 'hall',
      mode: 'in-person',
      stepMinutes: 15,
      hours: {1: morning, 2: morning, 3: morning, 4: morning, 5: morning, 6: morning, 7: morning},
    },
  ],
  specialDays: {holidays: new Map(), workdays: new Set()},
  video: {},
};
