import {answers} from './appointment-picker/answers.js';
import {peer} from './peer.js';
import type {Subject} from './subject.js';

const OURS = 'test/bench/subjects/appointment-picker/zerotrip.ts';
const CALENDARS = 'test/bench/subjects/month-calendar';

/** Everything a page loads until a day can be chosen: ours with its data, FullCalendar without. */
export const appointmentPickers: readonly Subject[] = [
  {id: 'floor', name: 'floor', role: 'floor', entry: `${CALENDARS}/floor.ts`},
  {id: 'picker', name: 'zerotrip', role: 'ours', entry: OURS, answers},
  peer(CALENDARS, 'fullcalendar', '@fullcalendar/core'),
];
