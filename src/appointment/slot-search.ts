import {initialState, Task, TaskStatus} from '@lit/task';
import type {ReactiveControllerHost} from 'lit';
import {
  firstOfMonth,
  type IsoDate,
  type IsoMonth,
  lastOfMonth,
  monthOf,
} from '../core/plain-date.model.js';
import {asProviderError, type ProviderError} from '../core/provider-error.model.js';
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
  /** The back end's own day, once it has said it. */
  #today: IsoDate | undefined;
  /** The round that nobody asked for. */
  #quiet = -1;
  #setback: ProviderError | undefined;
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
        this.#today = localDate(value.generatedAt);
        onPage(monthOf(value.from));
      },
    });
  }

  /** The month on the sheet; undefined until the soonest time says which. */
  get month(): IsoMonth | undefined {
    const {month, today} = this.#input();
    if (month) return month;
    // A soonest time in the next month must not turn the sheet under somebody's eyes.
    if (this.#isQuiet && this.page) return monthOf(this.page.from);
    if (this.#soonest.status === TaskStatus.PENDING && !this.soonest) return undefined;
    const [first] = this.soonest ?? [];
    return monthOf(first ? localDate(first.start) : (this.#today ?? today));
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
    return this.#page.status === TaskStatus.PENDING && !this.#isUnnoticed;
  }

  /** Why the month could not be read; undefined where it could. */
  get error(): unknown {
    return this.#page.status === TaskStatus.ERROR ? this.#page.error : undefined;
  }

  /** Why newer times, which nobody has asked for, did not come; undefined where they did. */
  get setback(): ProviderError | undefined {
    return this.#setback;
  }

  /** Asks again for everything on show. */
  refresh(): void {
    this.#round += 1;
  }

  /** The same without a word: what is on show stays until newer times are there, or where none come. */
  freshen(): void {
    this.#round += 1;
    this.#quiet = this.#round;
  }

  get #isQuiet(): boolean {
    return this.#round === this.#quiet;
  }

  /** Whether all that was asked for is on show already. */
  get #isUnnoticed(): boolean {
    return this.#isQuiet && !!this.page && monthOf(this.page.from) === this.month;
  }

  async #askSoonest(signal: AbortSignal) {
    const {filter, lang, nextFree, provider} = this.#input();
    if (!filter || !provider) return initialState;
    const wish = JSON.stringify(filter);
    if (!nextFree || !provider.listNextSlots) return {wish, value: []};
    const answer = provider.listNextSlots({...filter, limit: SOONEST}, {signal, lang});
    const asked = answer.then(({slots}) => ({wish, value: slots}));
    return this.#orOld(asked, this.#soonest.value);
  }

  async #askMonth(signal: AbortSignal) {
    const {filter, lang, provider} = this.#input();
    const {month} = this;
    if (!filter || !provider || !month) return initialState;
    const span = {from: firstOfMonth(month), to: lastOfMonth(month)};
    const answer = provider.listSlots({...filter, ...span}, {signal, lang});
    const asked = answer.then((value) => {
      this.#setback = undefined;
      return {wish: JSON.stringify(filter), value};
    });
    return this.#orOld(asked, this.#page.value);
  }

  /** What nobody has asked for and cannot be had leaves what is on show. */
  async #orOld<T>(asked: Promise<T>, old: T | undefined): Promise<T> {
    const isUnnoticed = this.#isUnnoticed;
    return asked.catch((reason: unknown) => {
      if (!isUnnoticed || !old) throw reason;
      this.#setback = asProviderError(reason);
      return old;
    });
  }

  #current<T>(found: Found<T> | undefined): T | undefined {
    return found?.wish === JSON.stringify(this.#input().filter) ? found?.value : undefined;
  }

  #key(): readonly unknown[] {
    const {filter, lang, provider} = this.#input();
    return [provider, lang, this.#round, filter && JSON.stringify(filter)];
  }
}
