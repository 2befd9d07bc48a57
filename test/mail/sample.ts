import type {MailEvent, Shipment, Status} from '../../src/mail/shipment.model.js';

/** An event of 25 November, 10:00 in China, but for what is named. */
export const event = (parts: Partial<MailEvent> & {readonly id: string}): MailEvent => ({
  text: parts.id,
  at: '2026-11-25T10:00:00+08:00',
  precision: 'minute',
  ...parts,
});

/** One event an hour, from 9:00 on, at these statuses. */
export const eventsOf = (...statuses: readonly Status[]): readonly MailEvent[] =>
  statuses.map((status, hour) =>
    event({
      id: `e${hour}`,
      status,
      at: `2026-11-25T${String(9 + hour).padStart(2, '0')}:00:00+08:00`,
    }),
  );

/** A registration form on its way, but for what is named. */
export const shipment = (parts: Partial<Shipment> = {}): Shipment => ({
  ref: 'form-1',
  document: {kind: 'household_register', title: 'Household registration form'},
  carrier: {id: 'ems-cn', name: 'China Post EMS'},
  status: 'in_transit',
  cost: {amount: 0},
  events: eventsOf('announced', 'accepted', 'in_transit').toReversed(),
  checkedAt: '2026-11-25T12:00:00+08:00',
  ...parts,
});
