import {memoryAppointments} from '../../src/appointment/appointment.memory.js';
import {describeProvider} from './provider-suite.js';

describeProvider('an office in memory', (now) =>
  Promise.resolve(memoryAppointments({now, taken: () => 0})),
);
