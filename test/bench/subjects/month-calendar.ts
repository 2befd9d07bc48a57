import {createRequire} from 'node:module';
import type {Subject} from './subject.js';

const require = createRequire(import.meta.url);
const FOLDER = 'test/bench/subjects/month-calendar';

const {devDependencies} = require('../../../package.json') as {
  devDependencies: Readonly<Record<string, string>>;
};

const peer = (id: string): Subject => ({
  id,
  name: `${id} ${devDependencies[id] ?? ''}`,
  role: 'peer',
  entry: `${FOLDER}/${id}.ts`,
});

/** A month of days at once, with a button to the next month. Only ours shows a count in each day. */
export const monthCalendars: readonly Subject[] = [
  {id: 'floor', name: 'floor', role: 'floor', entry: `${FOLDER}/floor.ts`},
  {id: 'zerotrip', name: 'zerotrip', role: 'ours', entry: `${FOLDER}/zerotrip.ts`},
  peer('cally'),
  peer('flatpickr'),
];
