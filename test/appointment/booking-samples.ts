import type {Appointment, Hold, Slot} from '../../src/appointment/appointment.model.js';
import {linhuCatalog} from '../../src/appointment/linhu.memory.js';

/** A time in the online room. */
export const slot: Slot = {
  id: 'online-room~video~2026-11-26T13:30',
  start: '2026-11-26T13:30:00+08:00',
  siteId: 'online-room',
  mode: 'video',
  status: 'free',
};

/** That time, kept. */
export const hold: Hold = {
  id: 'hold-1',
  slot: {...slot, status: 'held'},
  expiresAt: '2026-11-25T08:10:00+08:00',
  secondsLeft: 600,
};

/** That time, booked. */
export const appointment: Appointment = {
  id: '1',
  reference: 'L-0001',
  status: 'confirmed',
  slot,
  site: linhuCatalog('en').sites[0]!,
  services: [{id: 'hukou-form', name: 'Form', count: 1}],
  mode: 'video',
  sequence: 0,
  uid: '1@linhu.example',
};
