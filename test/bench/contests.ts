import {acting} from './measures/acting.js';
import {bytes} from './measures/bytes.js';
import {cold} from './measures/cold.js';
import {longTasks} from './measures/long-tasks.js';
import {many} from './measures/many.js';
import type {Measure} from './measures/measure.js';
import {mounting} from './measures/mounting.js';
import {pressing} from './measures/pressing.js';
import {appointmentPickers} from './subjects/appointment-picker.js';
import {caseTimelines} from './subjects/case-timelines.js';
import {mailTimelines} from './subjects/mail-timeline.js';
import {monthCalendars} from './subjects/month-calendar.js';
import {requirementsChecklists} from './subjects/requirements-checklist.js';
import {slots} from './subjects/slots.js';
import type {Subject} from './subjects/subject.js';
import type {Target} from './targets.js';

/** Subjects that do the same thing, and what is measured of them. */
export interface Contest {
  readonly title: string;
  readonly subjects: readonly Subject[];
  readonly measures: readonly Measure[];
  readonly targets: readonly Target[];
  /** How long to go on with further rounds. */
  readonly seconds: number;
}

const ROWS = 1000;
const MOUNTED = '1,000 rows, main thread until painted';
const ANSWERED = 'answer changing 500 rows, CPU 4x slower';

const monthCalendar: Contest = {
  title: 'month calendar',
  subjects: monthCalendars,
  measures: [bytes, cold, acting('next month'), many, longTasks],
  targets: [
    {figure: 'Brotli', atMost: 8},
    {figure: 'next month', atMost: 0.8, of: 'flatpickr'},
    {figure: '50 instances', atMost: 0.9, of: 'flatpickr'},
    {figure: 'heap each, JS and Blink', atMost: 0.9, of: 'flatpickr'},
    {figure: 'cold ready, CPU 4x slower', atMost: 0.95, of: 'cally'},
    {figure: 'long tasks in 100 acts, CPU 4x slower', atMost: 0},
    {figure: 'kept after 20 cycles', atMost: 0},
  ],
  seconds: 120,
};

const appointmentPicker: Contest = {
  title: 'appointment picker',
  subjects: appointmentPickers,
  measures: [bytes, cold],
  targets: [{figure: 'Brotli', atMost: 0.5, of: 'fullcalendar'}],
  seconds: 15,
};

const requirementsChecklist: Contest = {
  title: 'requirements checklist',
  subjects: requirementsChecklists,
  measures: [bytes, cold, mounting(ROWS, '1,000 rows'), pressing(ROWS, 'answer changing 500 rows')],
  targets: [
    {figure: MOUNTED, atMost: 0.8, of: 'react'},
    {figure: MOUNTED, atMost: 0.4, of: 'spectrum'},
    {figure: MOUNTED, atMost: 0.4, of: 'sgds'},
    {figure: MOUNTED, atMost: 0.4, of: 'webawesome'},
    {figure: ANSWERED, atMost: 1},
  ],
  seconds: 120,
};

const TIMELINES = 200;
const PAINTED = '200 timelines, main thread until painted';

/** Of the whole element, and of what of it the others show, too. */
const timelineTargets = (by?: string): Target[] =>
  Object.entries({uswds: 1, gcds: 0.4, va: 0.4, webawesome: 0.4}).map(([of, atMost]) => ({
    figure: PAINTED,
    atMost,
    of,
    ...(by ? {by} : {}),
  }));

const caseTimeline: Contest = {
  title: 'case timelines',
  subjects: caseTimelines,
  measures: [bytes, cold, mounting(TIMELINES, '200 timelines', 'timeline')],
  targets: [...timelineTargets(), ...timelineTargets('steps')],
  seconds: 45,
};

const EVENTS = 500;
const NEWS = 'one new event';

const mailTimeline: Contest = {
  title: 'mail timeline',
  subjects: mailTimelines,
  measures: [bytes, mounting(EVENTS, '500 events', 'event'), pressing(EVENTS, NEWS)],
  targets: [
    {figure: '500 events, main thread until painted', atMost: 1, of: 'plain'},
    {figure: `${NEWS}, main thread until painted`, atMost: 1, of: 'plain'},
    {figure: `${NEWS}, CPU 4x slower`, atMost: 1},
  ],
  seconds: 40,
};

const TIMES = [200, 2000, 20_000] as const;
const [SOME, MANY, CROWD] = TIMES.map((count) => `${count.toLocaleString('en')} times`);
const shownIn = (times: string | undefined) => `${times}, main thread until painted`;

const slotTimes: Contest = {
  title: 'times of a day',
  subjects: slots,
  measures: [
    bytes,
    ...TIMES.map((count) => mounting(count, `${count.toLocaleString('en')} times`, 'time')),
    pressing(TIMES[2], `one of ${CROWD}`),
  ],
  targets: [
    {figure: shownIn(SOME), atMost: 1, of: 'lit'},
    {figure: shownIn(MANY), atMost: 0.6, of: 'virtualizer'},
    {figure: shownIn(CROWD), atMost: 0.8, of: 'virtualizer'},
    {figure: shownIn(CROWD), atMost: 2, ofFigure: shownIn(SOME)},
    {figure: shownIn(`one of ${CROWD}`), atMost: 0.25, of: 'virtualizer'},
  ],
  seconds: 60,
};

/** All contests, in the order of the output. */
export const contests: readonly Contest[] = [
  monthCalendar,
  appointmentPicker,
  requirementsChecklist,
  caseTimeline,
  mailTimeline,
  slotTimes,
];
