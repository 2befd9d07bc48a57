import type {MeetingMode} from '../../../src/appointment/appointment.model.js';

/** What the server keeps of a booking. */
export interface Kept {
  readonly id: number;
  readonly uid: string;
  readonly eventTypeId: number;
  readonly memoryId: string;
  readonly token: string;
  readonly start: string;
  readonly end: string;
  readonly attendee: Record<string, unknown>;
  readonly icsUid: string;
  status: string;
  rescheduledFromUid?: string;
  rescheduledToUid?: string;
}

/** What stands for what in Linhu. */
export const eventTypes: readonly {
  readonly id: number;
  readonly service: string;
  readonly site: string;
  readonly mode: MeetingMode;
}[] = [
  {id: 10, service: 'hukou-form', site: 'donghu', mode: 'phone'},
  {id: 11, service: 'hukou-form', site: 'online-room', mode: 'video'},
  {id: 12, service: 'id-card', site: 'donghu', mode: 'in-person'},
];

/** What Cal says no with: a status and a sentence. */
export class Refusal extends Error {
  readonly status: number;
  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** An event type; refused where there is none. */
export function eventOf(id: number) {
  const event = eventTypes.find((each) => each.id === id);
  if (!event) throw new Refusal(404, `Event Type with ID=${id} not found`);
  return event;
}

/** A booking as Cal shows it. */
export const view = ({memoryId: _id, token: _token, attendee, eventTypeId, ...kept}: Kept) => ({
  ...kept,
  title: 'Advice',
  duration: 15,
  eventTypeId,
  eventType: {id: eventTypeId, slug: 'advice'},
  location: eventTypeId === 11 ? 'https://app.cal.example/video/abc' : 'integrations:phone',
  attendees: [{...attendee, absent: false}],
  hosts: [],
});
