import {peer} from './peer.js';
import type {Subject} from './subject.js';

const FOLDER = 'test/bench/subjects/month-calendar';

/**
 * A month of days at once, with a button to the next month. Only ours shows a count in each day;
 * FullCalendar, which has no such month, shows a week of times.
 */
export const monthCalendars: readonly Subject[] = [
  {id: 'floor', name: 'floor', role: 'floor', entry: `${FOLDER}/floor.ts`},
  {id: 'zerotrip', name: 'zerotrip', role: 'ours', entry: `${FOLDER}/zerotrip.ts`},
  {id: 'lit', name: 'minimal Lit', role: 'reference', entry: `${FOLDER}/lit.ts`},
  peer(FOLDER, 'cally'),
  peer(FOLDER, 'flatpickr'),
  peer(FOLDER, 'duet', '@duetds/date-picker'),
  peer(FOLDER, 'react-day-picker'),
  peer(FOLDER, 'fullcalendar', '@fullcalendar/core'),
];
