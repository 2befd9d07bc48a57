import {initialState, Task, TaskStatus} from '@lit/task';
import type {ReactiveControllerHost} from 'lit';
import {
  firstOfMonth,
  type IsoDate,
  type IsoMonth,
  lastOfMonth,
  monthOf,
} from '../core/plain-date.model.js';
import type {Day, Slot, SlotPage} from './appointment.model.js';
import type {AppointmentProvider, SlotFilter} from './appointment.provider.js';
import {daysByDate, localDate, slotsByDay} from './slots.model.js';

/** What to search for; it may change with every update of the host. */
export interface SearchInput {
  readonly provider: AppointmentProvider | undefined;
  /** Undefined while something before the time is open: nothing is asked then. */
  readonly filter: SlotFilter | undefined;
  /** The month the citizen turned to; undefined for the one with the soonest time. */
  readonly month: IsoMonth | undefined;
  /** Whether the back end finds the soonest times. */
  readonly nextFree: boolean;
  readonly lang: string;
  /** The device's day, for back ends that do not. */
  readonly today: IsoDate;
}

/** An answer and what it answers: another service's times must never be shown, not even shortly. */
interface Found<T> {
  readonly wish: string;
  readonly value: T;
}

/** How many of the soonest times are offered. */
const SOONEST = 3;

/**
 * Owns the times on offer: the soonest ones and one month of days. Keeps what it has while newer
 * times are on their way.
 */
export class SlotSearch {
  readonly #input: () => SearchInput;
  readonly #soonest: Task<readonly unknown[], Found<readonly Slot[]>>;
  readonly #page: Task<readonly unknown[], Found<SlotPage>>;
  #round = 0;
  #days: ReadonlyMap<IsoDate, Day> = new Map();
  #slots: ReadonlyMap<IsoDate, readonly Slot[]> = new Map();

  constructor(
    host: ReactiveControllerHost,
    input: () => SearchInput,
    onPage: (month: IsoMonth) => void,
  ) {
    this.#input = input;
    this.#soonest = new Task(host, {
      args: () => this.#key(),
      task: (_args, {signal}) => this.#askSoonest(signal),
    });
    this.#page = new Task(host, {
      args: () => [...this.#key(), this.month],
      task: (_args, {signal}) => this.#askMonth(signal),
      onComplete: ({value}) => {
        this.#days = daysByDate(value);
        this.#slots = slotsByDay(value.slots);
        onPage(monthOf(value.from));
      },
    });
  }

  /** The month on the sheet; undefined until the soonest time says which. */
  get month(): IsoMonth | undefined {
    const {month, today} = this.#input();
    if (month) return month;
    if (this.#soonest.status === TaskStatus.PENDING && !this.soonest) return undefined;
    const [first] = this.soonest ?? [];
    return monthOf(first ? localDate(first.start) : today);
  }

  /** The soonest times; undefined before the first answer and where they failed: the calendar has them too. */
  get soonest(): readonly Slot[] | undefined {
    return this.#current(this.#soonest.value);
  }

  /** The month's times; while another month is on its way, still the old one. */
  get page(): SlotPage | undefined {
    return this.#current(this.#page.value);
  }

  /** What is known of each day of the page. */
  get days(): ReadonlyMap<IsoDate, Day> {
    return this.page ? this.#days : new Map();
  }

  /** The page's times by day. */
  get slots(): ReadonlyMap<IsoDate, readonly Slot[]> {
    return this.page ? this.#slots : new Map();
  }

  /** Whether the office has no free time at all. */
  get isEmpty(): boolean {
    const {page, soonest} = this;
    return !!page && !page.nextBookableDate && page.slots.length === 0 && !soonest?.length;
  }

  /** Whether newer times are on their way. */
  get isLoading(): boolean {
    return this.#page.status === TaskStatus.PENDING;
  }

  /** Why the month could not be read; undefined where it could. */
  get error(): unknown {
    return this.#page.status === TaskStatus.ERROR ? this.#page.error : undefined;
  }

  /** Asks again for everything on show. */
  refresh(): void {
    this.#round += 1;
  }

  async #askSoonest(signal: AbortSignal) {
    const {filter, lang, nextFree, provider} = this.#input();
    if (!filter || !provider) return initialState;
    const wish = JSON.stringify(filter);
    if (!nextFree || !provider.listNextSlots) return {wish, value: []};
    const page = await provider.listNextSlots({...filter, limit: SOONEST}, {signal, lang});
    return {wish, value: page.slots};
  }

  async #askMonth(signal: AbortSignal) {
    const {filter, lang, provider} = this.#input();
    const {month} = this;
    if (!filter || !provider || !month) return initialState;
    const span = {from: firstOfMonth(month), to: lastOfMonth(month)};
    const value = await provider.listSlots({...filter, ...span}, {signal, lang});
    return {wish: JSON.stringify(filter), value};
  }

  #current<T>(found: Found<T> | undefined): T | undefined {
    return found?.wish === JSON.stringify(this.#input().filter) ? found?.value : undefined;
  }

  #key(): readonly unknown[] {
    const {filter, lang, provider} = this.#input();
    return [provider, lang, this.#round, filter && JSON.stringify(filter)];
  }
}
