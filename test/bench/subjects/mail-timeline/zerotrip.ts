import '../../../../src/mail/define.js';
import type {MailEvent, Shipment} from '../../../../src/mail/shipment.model.js';
import type {Mounted} from '../subject.js';
import {createButton, EVENTS, eventOf, eventsOf} from './events.js';

const shipmentOf = (events: readonly MailEvent[]): Shipment => ({
  ref: 'bench',
  document: {kind: 'household_register', title: 'A new household register'},
  status: 'in_transit',
  cost: {amount: 0},
  events,
  checkedAt: events[0]?.at ?? '',
});

/** A copy, as every answer of an office is. */
const answerOf = (events: readonly MailEvent[]): Shipment => structuredClone(shipmentOf(events));

export function mount(parent: HTMLElement, count = EVENTS): Mounted {
  const tracker = document.createElement('zt-mail-tracker');
  let events = eventsOf(count);
  tracker.shipments = [shipmentOf(events)];
  const button = createButton(() => {
    events = [eventOf(events.length), ...events];
    tracker.shipments = [answerOf(events)];
  });
  const box = parent.appendChild(document.createElement('div'));
  box.append(button, tracker);
  const list = () => tracker.shadowRoot?.querySelector('.timeline');
  const shown = () => list()?.children.length ?? 0;
  return {
    isShown: () => shown() >= count,
    title: () => `${shown()} events`,
    async prepare() {
      const more = tracker.shadowRoot?.querySelector<HTMLElement>('button[aria-expanded=false]');
      more?.click();
      await tracker.updateComplete;
    },
    control: () => button,
    unmount: () => box.remove(),
  };
}
