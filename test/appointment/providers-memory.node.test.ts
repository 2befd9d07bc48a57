import type {MemoryOptions} from '../../src/appointment/appointment.memory.js';
import {memoryAppointments} from '../../src/appointment/appointment.memory.js';
import type {AppointmentProvider} from '../../src/appointment/appointment.provider.js';
import type {MemoryLetter} from '../../src/appointment/bookings.memory.js';
import {read} from './citizen.js';
import {linhuOffice} from './linhu-office.js';
import type {OpenOffice} from './office.js';
import {describeLinhu, describeProvider} from './provider-suite.js';

function opened(options: MemoryOptions): OpenOffice & {readonly provider: AppointmentProvider} {
  const letters: MemoryLetter[] = [];
  const provider = memoryAppointments({
    taken: () => 0,
    send: (letter) => letters.push(letter),
    ...options,
  });
  const activationToken = (id: string) => {
    const letter = letters.find((each) => each.kind === 'activation' && each.id === id);
    return Promise.resolve(letter?.kind === 'activation' ? letter.activationToken : '');
  };
  const freeTimeMails = async () => {
    // It looks what has lapsed when somebody comes.
    await provider.getCatalog({}, read());
    return letters.filter(({kind}) => kind === 'free-time').length;
  };
  return {provider, activationToken, freeTimeMails};
}

describeProvider({
  name: 'an office in memory',
  ...linhuOffice,
  open: (now) => Promise.resolve(opened({now})),
});

const small = {hold: false, extendHold: false, reschedule: 'emulated', waitlist: false} as const;
describeProvider({
  name: 'an office in memory that keeps no times and cannot move a booking in one act',
  ...linhuOffice,
  capabilities: {...linhuOffice.capabilities, ...small},
  open: (now) => Promise.resolve(opened({now, capabilities: small})),
});

describeLinhu('an office of Linhu in memory', (now) =>
  Promise.resolve(memoryAppointments({now, taken: () => 0})),
);
