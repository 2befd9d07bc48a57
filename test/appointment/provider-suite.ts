import {beforeEach, describe} from 'vitest';
import type {FullAppointmentProvider} from '../../src/appointment/appointment.provider.js';
import {Citizen} from './citizen.js';
import type {Office} from './office.js';
import {describeBookings} from './provider-suite-bookings.js';
import {describeHolds} from './provider-suite-holds.js';
import {describeTimes} from './provider-suite-times.js';
import {
  describeActivating,
  describeCancelling,
  describeLooking,
  describeMoving,
  describeWaitlist,
} from './suite-owning.js';
import {describeBooking, describeKeeping, describeOffer} from './suite-times-and-bookings.js';
import {Visitor} from './visitor.js';

/**
 * What is the same for every way to reach whichever office: each provider is run through it, other
 * people's systems too, less what the office's `capabilities` say it lacks.
 */
export function describeProvider(office: Office): void {
  const {capabilities, waiting} = office;
  describe(office.name, () => {
    const visitor = new Visitor(office);
    beforeEach(() => visitor.visit());
    describeOffer(visitor);
    // A system that only lists times books nothing itself.
    if (capabilities.slotDeepLink) return;
    if (capabilities.hold) describeKeeping(visitor);
    describeBooking(visitor);
    describeLooking(visitor);
    if (capabilities.activation && waiting) describeActivating(visitor);
    if (capabilities.reschedule !== 'none') describeMoving(visitor);
    if (capabilities.cancel) describeCancelling(visitor);
    if (capabilities.waitlist) describeWaitlist(visitor);
  });
}

/**
 * What is the same for every way to reach Linhu, whose services, counters and hours are known.
 *
 * @param open - Opens an office in Linhu where nobody has booked anything yet, and whose clock
 *   is read from `now`, in milliseconds.
 */
export function describeLinhu(
  name: string,
  open: (now: () => number) => Promise<FullAppointmentProvider>,
): void {
  describe(name, () => {
    const citizen = new Citizen();
    beforeEach(() => citizen.visit(open));
    describeTimes(citizen);
    describeHolds(citizen);
    describeBookings(citizen);
  });
}
