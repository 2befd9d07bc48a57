import {type MemoryOptions, memoryAppointments} from '../../src/appointment/appointment.memory.js';
import type {
  AppointmentPicker,
  AppointmentProvider,
  Catalog,
  Hold,
  Slot,
} from '../../src/appointment/index.js';
import {ProviderError} from '../../src/appointment/index.js';
import {linhuCatalog} from '../../src/appointment/linhu.memory.js';
import {NOW} from './office.js';

type Call = Parameters<NonNullable<MemoryOptions['fail']>>[0];

/** More than any office has windows. */
const ALL = 99;

/** An office that answers one call with a refusal and everything else as usual. */
export const failing = (call: Call, ...why: ConstructorParameters<typeof ProviderError>) =>
  ({
    fail: (each) => (each === call ? new ProviderError(...why) : undefined),
  }) satisfies MemoryOptions;

/** An office whose answer to a call is never there. */
export const silent = (call: Call) =>
  ({
    wait: (each) => (each === call ? new Promise(() => {}) : undefined),
  }) satisfies MemoryOptions;

/** An office that has nothing left. */
export const bookedOut: MemoryOptions = {taken: () => ALL};

/** An office that has nothing left before December. */
export const novemberGone: MemoryOptions = {
  taken: ({start}) => (start < '2026-12' ? ALL : 0),
};

/** An office whose Thursday is full, while other days are quiet. */
export const thursdayGone: MemoryOptions = {
  taken: ({start}) => (start.startsWith('2026-11-26') ? ALL : 0),
};

/** An office whose holds come with other facts, such as how many seconds are left. */
export function holding(change: Partial<Hold>, office: MemoryOptions = {}): AppointmentProvider {
  const memory = memoryAppointments({now: () => NOW, ...office});
  const hold = memory.hold.bind(memory);
  memory.hold = async (...asked) => ({...(await hold(...asked)), ...change});
  return memory;
}

/** A system that shows its times, which are booked where each of them says. */
export function elsewhere(place: Pick<Slot, 'bookingUrl' | 'bookingPhone'>): AppointmentProvider {
  const capabilities = {slotDeepLink: true, nextFree: false};
  const memory = memoryAppointments({now: () => NOW, capabilities});
  const listSlots = memory.listSlots.bind(memory);
  memory.listSlots = async (...asked) => {
    const page = await listSlots(...asked);
    return {...page, slots: page.slots.map((slot) => ({...slot, ...place}))};
  };
  return Object.assign(memory, {book: undefined, hold: undefined, listNextSlots: undefined});
}

/** The catalogue with other words in it; the office stays what it is. */
export const worded = (reword: (text: string, at: string) => string): MemoryOptions => ({
  catalog: (lang) => rewordCatalog(linhuCatalog(lang), reword),
});

function rewordCatalog(catalog: Catalog, reword: (text: string, at: string) => string): Catalog {
  const words = new Set(['name', 'description', 'label', 'address', 'hint', 'hours', 'phone']);
  const isWord = (key: string, value: unknown): value is string =>
    typeof value === 'string' && words.has(key);
  return JSON.parse(
    JSON.stringify(catalog, function (this: {type?: unknown}, key: string, value: unknown) {
      // A field's name is an identifier.
      const isIdentifier = key === 'name' && this.type !== undefined;
      return isWord(key, value) && !isIdentifier ? reword(value, key) : value;
    }),
  ) as Catalog;
}

/** Whichever time the citizen chooses, somebody else takes all its places before the citizen goes on. */
export function somebodyIsFaster(picker: AppointmentPicker): void {
  picker.addEventListener(
    'zt-appointment-slot-chosen',
    ({detail}) => void takeAll(picker, detail.slot.id),
    {once: true},
  );
}

async function takeAll({provider}: AppointmentPicker, slotId: string): Promise<void> {
  const request = {slotId, services: [{id: 'hukou-form', count: 1}], mode: 'video'} as const;
  const {signal} = new AbortController();
  for (let place = 0; provider && place < ALL; place++) {
    try {
      await provider.hold?.(request, {signal, idempotencyKey: `somebody-${place}`});
    } catch {
      return;
    }
  }
}
