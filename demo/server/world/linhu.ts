import {saying, type Say} from '../rules/text.js';
import {linhuCasework} from './casework.js';
import {definitions} from './definitions.js';
import {chineseHolidays} from './holidays.js';
import {letters} from './letters.js';
import {lines} from './lines.js';
import {offerings} from './offerings.js';
import {offices} from './offices.js';
import {photos} from './photos.js';
import {services} from './services.js';
import {sites} from './sites.js';
import type {Offer, World} from './world.js';

const offer = (say: Say): Offer => ({
  services: services(say),
  sites: sites(say),
  offerings: offerings(say),
});

/** Linhu, an invented city: two police stations with counters, and a room on the network. */
export const linhu: World = {
  offer: {zh: offer(saying('zh')), en: offer(saying('en'))},
  definitions,
  photos,
  offices: {zh: offices('zh'), en: offices('en')},
  letters,
  capabilities: {
    hold: true,
    extendHold: true,
    activation: true,
    reschedule: 'atomic',
    cancel: true,
    waitlist: true,
    slotDeepLink: false,
    dayCounts: true,
    nextFree: true,
    quantities: true,
  },
  lines,
  specialDays: chineseHolidays,
  video: {
    'online-room': {
      identity: 'document+face',
      linkPromise: 'at-booking',
      joinLeadMinutes: 15,
      roomPage: {zh: 'video-room.html', en: 'en/video-room.html'},
    },
  },
  casework: linhuCasework,
  office: {zh: '临湖市公安局户政', en: 'Linhu household registration'},
  uidDomain: 'linhu.example',
  appointmentPage: {zh: 'appointment.html', en: 'en/appointment.html'},
  bookingPage: {zh: 'book.html', en: 'en/book.html'},
  visitsPerPerson: 3,
  extensions: 10,
};
