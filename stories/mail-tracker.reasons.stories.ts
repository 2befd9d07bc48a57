import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import type {Handover, MailEvent, Reason, Shipment, Status} from '../src/mail/index.js';
import '../src/mail/define.js';
import {seeIn} from './support/citizen.js';

/** Every reason, every way of handing over, and what came back: what each of them makes of the words. */
const meta: Meta = {
  title: 'Follow/Mail tracker/Reasons and handover',
  component: 'zt-mail-tracker',
};

export default meta;

type Story = StoryObj;

const happened = (status: Status, day: string, text: string): MailEvent => ({
  id: `${status}-${day}`,
  at: `2026-11-${day}T09:30:00+08:00`,
  status,
  text,
  place: {city: 'Kashgar'},
  precision: 'minute',
});

const shipment = (ref: string, more: Partial<Shipment> & Pick<Shipment, 'status'>): Shipment => ({
  ref,
  document: {kind: 'letter', title: ref.replaceAll('_', ' ')},
  carrier: {id: 'ems-cn', name: 'China Post EMS', phone: '11183'},
  cost: {amount: 0},
  events: [happened(more.status, '25', 'As the carrier says it')],
  checkedAt: '2026-11-26T10:00:00+08:00',
  ...more,
});

const REASONS: readonly Reason[] = [
  'address_problem',
  'recipient_absent',
  'refused',
  'id_check_failed',
  'not_collected',
  'recipient_moved',
  'customs',
  'payment_due',
  'damaged',
  'lost',
  'delayed',
  'weather',
  'forwarded',
  'carrier_error',
  'security_hold',
  'no_movement',
  'other',
];

const HANDOVERS: readonly Handover[] = [
  'recipient',
  'recipient_signed',
  'household_or_proxy',
  'neighbour',
  'locker_or_station',
  'mailbox',
  'reception',
  'unspecified',
];

const all = (shipments: readonly Shipment[], wanted: string): Story => ({
  render: () => html`<zt-mail-tracker .shipments=${shipments}></zt-mail-tracker>`,
  play: async ({canvasElement}) => {
    const tracker = canvasElement.querySelector('zt-mail-tracker');
    await seeIn(() => tracker?.shadowRoot ?? null, wanted);
  },
});

/** Held up, for each of the seventeen reasons. */
export const EveryReason = all(
  REASONS.map((reason) => shipment(reason, {status: 'exception', reason})),
  '#part-16',
);

/** Handed over in each of the eight ways; the last one is not enough for an identity card. */
export const EveryHandover = all(
  HANDOVERS.map((handover) => shipment(handover, {status: 'delivered', handover})),
  '#part-7',
);

const form: Shipment['document'] = {kind: 'household_register', title: 'Registration form'};

/** It came back and was posted again: the new one first, the old one folded away. */
export const PostedAgain = all(
  [
    shipment('first', {
      document: form,
      status: 'returned',
      reason: 'not_collected',
      events: [
        happened('returned', '20', 'It is back with us'),
        happened('accepted', '10', 'Posted'),
      ],
    }),
    shipment('second', {
      document: form,
      status: 'in_transit',
      expected: {from: '2026-11-28', to: '2026-11-29', precision: 'day', source: 'carrier'},
      events: [happened('in_transit', '23', 'Left the sorting centre')],
    }),
  ],
  '#part-0',
);
