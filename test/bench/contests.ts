import {acting} from './measures/acting.js';
import {bytes} from './measures/bytes.js';
import {cold} from './measures/cold.js';
import {many} from './measures/many.js';
import type {Measure} from './measures/measure.js';
import {mounting} from './measures/mounting.js';
import {pressing} from './measures/pressing.js';
import {monthCalendars} from './subjects/month-calendar.js';
import {requirementsChecklists} from './subjects/requirements-checklist.js';
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
  measures: [bytes, cold, acting('next month'), many],
  targets: [],
  seconds: 50,
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

/** All contests, in the order of the output. */
export const contests: readonly Contest[] = [monthCalendar, requirementsChecklist];
