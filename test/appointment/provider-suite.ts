import {beforeEach, describe} from 'vitest';
import type {AppointmentProvider} from '../../src/appointment/appointment.provider.js';
import {Citizen} from './citizen.js';
import {describeBookings} from './provider-suite-bookings.js';
import {describeHolds} from './provider-suite-holds.js';
import {describeTimes} from './provider-suite-times.js';

/**
 * What is the same for every way to reach an office: each provider is run through it.
 *
 * @param open - Opens an office in Linhu where nobody has booked anything yet, and whose clock
 *   is read from `now`, in milliseconds.
 */
export function describeProvider(
  name: string,
  open: (now: () => number) => Promise<AppointmentProvider>,
): void {
  describe(name, () => {
    const citizen = new Citizen();
    beforeEach(() => citizen.visit(open));
    describeTimes(citizen);
    describeHolds(citizen);
    describeBookings(citizen);
  });
}
