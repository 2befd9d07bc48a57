import {
  type AppointmentCall,
  memoryAppointments,
} from '../../src/appointment/appointment.memory.js';
import type {
  FullAppointmentProvider,
  SlotFilter,
} from '../../src/appointment/appointment.provider.js';
import type {Appointment} from '../../src/appointment/index.js';
import {type ProblemCode, ProviderError} from '../../src/core/provider-error.model.js';

const MORNING = Date.parse('2026-11-25T09:00:00+08:00');

/** At the counter, for the lost form. */
export const inPerson: SlotFilter = {
  services: [{id: 'hukou-form', count: 1}],
  siteIds: ['donghu'],
  mode: 'in-person',
};

/** The same from at home. */
export const byVideo: SlotFilter = {...inPerson, siteIds: ['online-room'], mode: 'video'};

/** Moving in: the office asks to confirm by e-mail. */
const moveIn: SlotFilter = {...inPerson, services: [{id: 'move-in', count: 1}]};

const details = {
  contact: {name: 'Wang Xiuying', phone: '+86 138 0000 0000', email: 'wang@example.org'},
  answers: {reason: 'lost', deliveryAddress: '7 Camphor Lane, Harbin', origin: 'Dali'},
  consents: ['privacy', 'recording'],
};

/** The city of Linhu in memory, where somebody has booked. */
export class CardWorld {
  now = MORNING;
  /** Whether video rooms have an address. */
  hasLink = true;
  /** When the appointment begins. */
  start = '';
  /** Whether the office can only book anew and cancel the old one. */
  keepsOld = false;
  readonly provider: FullAppointmentProvider;
  readonly #failing = new Map<AppointmentCall, ProblemCode>();

  constructor() {
    const memory = memoryAppointments({
      now: () => this.now,
      taken: () => 0,
      fail: (call) => {
        const code = this.#failing.get(call);
        return code && new ProviderError(code);
      },
    });
    const look = memory.getAppointment.bind(memory);
    const move = memory.reschedule.bind(memory);
    this.provider = Object.assign(memory, {
      getAppointment: async (...args: Parameters<typeof look>) => this.#seen(await look(...args)),
      reschedule: async (...[id, request, options]: Parameters<typeof move>) => {
        const moved = await move(id, request, options);
        return this.keepsOld ? {...moved, stillBooked: {id, token: options.token}} : moved;
      },
    });
  }

  /** From now on it is refused. */
  fail(call: AppointmentCall, code: ProblemCode): void {
    this.#failing.set(call, code);
  }

  /** Books the third time of Thursday. */
  async appointment(wish: SlotFilter): Promise<Appointment> {
    const {signal} = new AbortController();
    const acting = () => ({signal, idempotencyKey: crypto.randomUUID()});
    const span = {from: '2026-11-26', to: '2026-11-26'};
    const {slots} = await this.provider.listSlots({...wish, ...span}, {signal});
    const slotId = slots[2]?.id ?? '';
    const {services, mode} = wish;
    const hold = await this.provider.hold({slotId, services, mode}, acting());
    const booked = await this.provider.book({holdId: hold.id, ...details, lang: 'en'}, acting());
    this.start = booked.slot.start;
    return booked;
  }

  /** The same, with what lets it be changed. */
  async book(wish: SlotFilter): Promise<{id: string; token: string | undefined}> {
    const {id, manageToken} = await this.appointment(wish);
    return {id, token: manageToken};
  }

  /** One that waits for the button in the message. */
  waiting(): Promise<{id: string; token: string | undefined}> {
    return this.book(moveIn);
  }

  #seen(appointment: Appointment): Appointment {
    const {video} = appointment;
    return this.hasLink || !video
      ? appointment
      : {...appointment, video: {...video, joinUrl: undefined}};
  }
}
