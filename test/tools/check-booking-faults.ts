import type {Appointment} from '../../src/appointment/appointment.model.js';
import {
  type PlantedFault,
  atWaitlist,
  body,
  freshKey,
  isAt,
  neverFreed,
  nextTime,
  page,
  problem,
  refusal,
  rewritten,
  waitlistPlace,
  withoutTokens,
} from './check-spoiling.js';
import type {Spoil} from './check-office.js';

const atActivation =
  (status: number, change: (response: Response) => Response | Promise<Response>): Spoil =>
  async (asked, send) => {
    const response = await send();
    return asked.path.endsWith('/activation') && response.status === status
      ? change(response)
      : response;
  };

/** Faults that only somebody who books finds. */
export const bookingFaults: readonly PlantedFault[] = [
  {
    fault: 'a taken time is answered with 500',
    rule: 'last-place',
    spoil: refusal(409, () => page(500)),
  },
  {
    fault: 'a taken time without other times',
    rule: 'last-place',
    spoil: refusal(409, (response) => rewritten(response, ({alternatives: _, ...rest}) => rest)),
  },
  {
    fault: 'more people than there are places',
    rule: 'last-place',
    spoil: refusal(409, () =>
      Response.json({id: 'one-too-many', slot: {status: 'held'}, secondsLeft: 600}, {status: 201}),
    ),
  },
  {
    fault: 'a time that is given back stays taken',
    rule: 'hold-released',
    spoil: (asked, send) =>
      isAt(asked, 'DELETE /holds') ? Promise.resolve(new Response(null, {status: 204})) : send(),
  },
  {
    fault: 'keys that nobody looks at, for holds',
    rule: 'hold-once',
    spoil: (asked, send) => send(isAt(asked, 'POST /holds') ? freshKey() : {}),
  },
  {
    fault: 'keys that nobody looks at, for bookings',
    rule: 'booking-once',
    spoil: (asked, send) => send(isAt(asked, 'POST /appointments') ? freshKey() : {}),
  },
  {
    fault: 'keys that nobody asks for',
    rule: 'booking-needs-key',
    spoil: (asked, send) => send(asked.headers.has('idempotency-key') ? {} : freshKey()),
  },
  {
    fault: 'appointments that are shown to everybody',
    rule: 'appointment-needs-token',
    spoil: withoutTokens('GET /appointments/'),
  },
  {
    fault: 'appointments that everybody can cancel',
    rule: 'cancel-needs-token',
    spoil: withoutTokens('POST /appointments/'),
  },
  {
    fault: 'the token again where the appointment is shown',
    rule: 'appointment-shown',
    spoil: body('GET /appointments/', (one: Appointment) => ({...one, manageToken: 'again'})),
  },
  {
    fault: 'the citizen’s details in the appointment',
    rule: 'appointment-keeps-quiet',
    spoil: body('GET /appointments/', (one: Appointment) => ({...one, who: 'zerotrip check'})),
  },
  {
    fault: 'the token in an address',
    rule: 'token-not-in-addresses',
    spoil: body('POST /appointments', (one: Appointment) => ({
      ...one,
      icsUrl: `https://office.example/a.ics?token=${one.manageToken}`,
    })),
  },
  {
    fault: 'moves whatever the version',
    rule: 'move-needs-version',
    spoil: (asked, send) =>
      send(asked.path.includes('/reschedule') ? {headers: {'if-match': '*'}} : {}),
  },
  {
    fault: 'a move that the calendar does not notice',
    rule: 'move',
    spoil: body('POST /appointments/', (one: Appointment) => ({...one, sequence: 0})),
  },
  {
    fault: 'a second cancelling fails',
    rule: 'cancel-twice',
    spoil: nextTime('/cancellation', () => problem(409, 'too-late')),
  },
  {
    fault: 'wishes that nobody keeps apart',
    rule: 'waitlist-once',
    spoil: (asked, send) => send(isAt(asked, 'POST /waitlist') ? freshKey() : {}),
  },
  {
    fault: 'another wish under the same key',
    rule: 'waitlist-key-reused',
    spoil: (asked, send) => send(isAt(asked, 'POST /waitlist') ? freshKey() : {}),
  },
  {
    fault: 'wishes without a key',
    rule: 'waitlist-needs-key',
    spoil: (asked, send) => send(asked.headers.has('idempotency-key') ? {} : freshKey()),
  },
  {
    fault: 'a wish that goes on after its last day',
    rule: 'waitlist',
    spoil: atWaitlist(202, (place) => ({...place, expiresAt: waitlistPlace.expiresAt})),
  },
  {fault: 'times that stay taken', rule: 'cancelled-time-free', spoil: neverFreed()},
];

/** Faults that only somebody who has to confirm a booking finds. */
export const activationFaults: readonly PlantedFault[] = [
  {
    fault: 'bookings that any token confirms',
    rule: 'activation-needs-token',
    spoil: atActivation(403, () => Response.json({status: 'confirmed'})),
  },
  {
    fault: 'confirming without a key',
    rule: 'activation-needs-key',
    spoil: (asked, send) => send(asked.headers.has('idempotency-key') ? {} : freshKey()),
  },
  {
    fault: 'a booking that waits on after it was confirmed',
    rule: 'activation',
    spoil: atActivation(200, (response) =>
      rewritten(response, (one) => ({...one, status: 'pending-activation'})),
    ),
  },
  {
    fault: 'a second confirming fails',
    rule: 'activation-twice',
    spoil: nextTime('/activation', () => problem(410, 'activation-expired')),
  },
];
