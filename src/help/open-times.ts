import type {Arrival, LocalTime} from '../office/local-time.model.js';
import type {CallbackSettings, Office} from '../office/office.model.js';
import type {OpeningHours} from '../office/opening-hours.model.js';
import {callHours, isSameSpan, spanOf, spansAhead, windowOf} from './call-times.model.js';
import type {CallSpan, CallWindow} from './call-times.model.js';

/** By what an office's times are found. */
export interface TimesAim {
  readonly office: Office;
  readonly settings: CallbackSettings;
  readonly arrival: Arrival | undefined;
  /** By the clock on the office's wall; undefined where nobody knows its zone. */
  readonly now: LocalTime | undefined;
}

const dayOf = ({start}: CallSpan): string => start.slice(0, 10);

/** Owns which times can still be asked for, and the day whose times are shown. */
export class OpenTimes {
  #aim: TimesAim | undefined;
  #gone: readonly CallSpan[] = [];
  #named: readonly CallSpan[] = [];
  #day: string | undefined;

  settle(aim: TimesAim): void {
    this.#aim = aim;
  }

  /** All of them, the nearest first. */
  get all(): readonly CallSpan[] {
    const {now, settings} = this.#aim ?? {};
    const hours = this.#hours;
    if (!now || !settings || !hours) return [];
    const ours = spansAhead(hours, settings, now);
    const others = this.#named.filter((each) => each.start > now && !isAmong(ours, each));
    return [...ours, ...others]
      .filter((each) => !isAmong(this.#gone, each))
      .sort((one, other) => (one.start < other.start ? -1 : 1));
  }

  /** Times that the office has named itself, since the one that was wanted is gone. */
  get named(): readonly CallSpan[] {
    return this.#named.filter((each) => isAmong(this.all, each));
  }

  /** The day whose times are shown. */
  get day(): string | undefined {
    const days = this.all.map(dayOf);
    return days.find((day) => day === this.#day) ?? days[0];
  }

  /** The day's times, without those that its clocks jump over. */
  get ofDay(): readonly CallSpan[] {
    const {day} = this;
    return this.all.filter((span) => dayOf(span) === day && this.windowOf(span));
  }

  has(span: CallSpan): boolean {
    return isAmong(this.all, span);
  }

  /** Shows a day, or that of a time. */
  show(day: string): void {
    this.#day = day.slice(0, 10);
  }

  /** A time is gone; the office says which ones are left. */
  strike(span: CallSpan | undefined, left: readonly CallWindow[]): void {
    if (span) this.#gone = [...this.#gone, span];
    this.#named = left.map(spanOf);
  }

  /** A time as it travels. */
  windowOf(span: CallSpan): CallWindow | undefined {
    return windowOf(span, this.#hours?.timeZone ?? '', this.#aim?.arrival);
  }

  forget(): void {
    this.#gone = this.#named = [];
    this.#day = undefined;
  }

  get #hours(): OpeningHours | undefined {
    return this.#aim && callHours(this.#aim.settings, this.#aim.office);
  }
}

const isAmong = (spans: readonly CallSpan[], span: CallSpan): boolean =>
  spans.some((one) => isSameSpan(one, span));
