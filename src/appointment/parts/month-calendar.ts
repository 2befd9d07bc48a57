import {ReactiveElement, type PropertyValues} from '@lit/reactive-element';
import {formatDay, formatMonth} from '../../core/formats.js';
import type {Localization} from '../../core/localization.js';
import {
  clampDate,
  type IsoDate,
  type IsoMonth,
  monthOf,
  shiftMonth,
  startOfWeek,
} from '../../core/plain-date.model.js';
import {RovingFocus} from '../../core/roving-focus.js';
import type {RovingStep} from '../../core/roving-step.model.js';
import {tokenStyles} from '../../core/tokens.styles.js';
import type {Day} from '../appointment.model.js';
import {isBookable} from '../slots.model.js';
import {DayChosenEvent, MonthShownEvent} from './month-calendar.events.js';
import {daysOfMonth, nearestFree, stepDate} from './month-calendar.model.js';
import {monthCalendarStyles} from './month-calendar.styles.js';
import {columnOf, dayFace, isInside, knownDay, whyNot} from './month-face.js';
import {MonthFrame, put, write} from './month-frame.js';
import {type DayFace, MonthSheet} from './month-sheet.js';
import {type CalendarTexts, type Week, weekOf} from './month-words.js';

/**
 * A month of days with the number of free times in each. One tab stop; the arrow keys go from day
 * to day, also onto full and closed ones, and with Shift to the nearest free one. Where the
 * container is narrow the sheet becomes a list.
 *
 * Draws without lit-html: everything but the words stays the same from month to month.
 */
export class MonthCalendar extends ReactiveElement {
  static override readonly styles = [tokenStyles, monthCalendarStyles];

  static override readonly properties = Object.fromEntries(
    [
      ...['texts', 'month', 'days', 'selected', 'today', 'min', 'max', 'loading', 'level'],
      ...['previousFree', 'nextFree'],
    ].map((name) => [name, {attribute: false}]),
  );

  /** The texts to show. */
  declare texts: Localization<CalendarTexts>;
  /** The month on the sheet. */
  declare month: IsoMonth;
  /** What is known of each day. */
  declare days: ReadonlyMap<IsoDate, Day>;
  /** The chosen day. */
  declare selected: IsoDate | undefined;
  /** Today at the site. */
  declare today: IsoDate | undefined;
  /** First day that can be booked. */
  declare min: IsoDate | undefined;
  /** Last day that can be booked. */
  declare max: IsoDate | undefined;
  /** Nearest day with a free time before `days`; none where absent. */
  declare previousFree: IsoDate | null | undefined;
  /** Nearest day with a free time after `days`; none where absent. */
  declare nextFree: IsoDate | null | undefined;
  /** The days are on their way. */
  declare loading: boolean;
  /** Level of the month's heading. */
  declare level: number;

  #current: IsoDate | undefined;
  #frame!: MonthFrame;
  #sheet!: MonthSheet;
  /** What the citizen tried in vain; until the next step. */
  #refused = '';
  #said = '';

  readonly #roving = new RovingFocus(this, {
    items: '.day:not([hidden])',
    current: () => this.#tabStop(),
    move: (step, from) => this.#step(step, from),
    onMove: (date) => this.#moveTo(date),
  });

  constructor() {
    super();
    this.days = new Map();
    this.loading = false;
    this.level = 3;
  }

  /** Puts the focus on a day of the sheet. */
  focusDay(date: IsoDate): void {
    this.#roving.focus(date);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    this.#frame = new MonthFrame(root);
    this.#sheet = new MonthSheet(this.#frame.sheet);
    root.addEventListener('click', (event) => this.#press(event.target as Element));
    return root;
  }

  // Not in `updated()`: the tab stop is set before that, and has to find the days.
  protected override update(changed: PropertyValues<this>): void {
    super.update(changed);
    const days = this.#shownDays().map((date) => dayFace(this, date));
    const column = columnOf(this, days[0]!.date);
    this.#sheet.show(this.#week.names, days, column, () => this.#roving.hostUpdated());
    this.#writeFrame(days);
  }

  /** The month from the week of the first day that can be booked on: weeks gone by only take room. */
  #shownDays(): readonly IsoDate[] {
    const days = daysOfMonth(this.month);
    const {min} = this;
    if (!min || monthOf(min) !== this.month) return days;
    const week = startOfWeek(min, this.#week.firstDay);
    return days.filter((date) => date >= week);
  }

  #writeFrame(days: readonly DayFace[]): void {
    const {loading, texts} = this;
    const {free, heading, keys, next, previous, sheet, wait} = this.#frame;
    const month = formatMonth(texts.lang, this.month);
    write(heading, month);
    put(heading, 'aria-level', `${this.level}`);
    write(previous, texts.text('previousMonth'));
    write(next, texts.text('nextMonth'));
    write(free, texts.text('nextFreeDay'));
    put(previous, 'aria-disabled', `${this.#ends(-1)}`);
    put(next, 'aria-disabled', `${this.#ends(1)}`);
    put(free, 'aria-disabled', `${!this.#free(this.#from, 1)}`);
    put(sheet, 'aria-label', texts.text('calendarFor', {month}));
    put(sheet, 'aria-busy', `${loading}`);
    write(wait, texts.text('loading'));
    wait.hidden = !loading;
    write(keys, texts.text('calendarKeys'));
    this.#writeNews(days, month);
  }

  /** Why a step led nowhere; else, that nothing is free this month, and where something is. */
  #writeNews(days: readonly DayFace[], month: string): void {
    const {texts} = this;
    const {go} = this.#frame;
    const isEmpty =
      !this.loading &&
      days.every((day) => !day.isBookable) &&
      days.some(({date}) => this.days.has(date));
    const elsewhere = isEmpty ? this.#elsewhere(days) : undefined;
    const day = elsewhere && formatDay(texts.lang, elsewhere);
    const sentences = [
      isEmpty && texts.text('monthEmpty', {month}),
      day && texts.text(elsewhere < days[0]!.date ? 'lastFreeIs' : 'nextFreeIs', {day}),
    ];
    const news = this.#refused || sentences.filter(Boolean).join(' ');
    if (news !== this.#said) this.#frame.say((this.#said = news));
    go.hidden = !elsewhere;
    put(go, 'data-go', elsewhere);
    if (day) write(go, texts.text('showDay', {day}));
  }

  /** The free day next to a month that has none: after it, else before it. */
  #elsewhere(days: readonly DayFace[]): IsoDate | undefined {
    return this.#free(days.at(-1)!.date, 1) ?? this.#free(days[0]!.date, -1);
  }

  get #week(): Week {
    return weekOf(this.texts.lang);
  }

  /** Whether there is nothing to book in the months that way. */
  #ends(by: -1 | 1): boolean {
    const month = shiftMonth(this.month, by);
    const {max, min} = this;
    return by < 0 ? !!min && month < monthOf(min) : !!max && month > monthOf(max);
  }

  #free(from: IsoDate, by: 1 | -1): IsoDate | undefined {
    const known = [...this.days.values()].filter(({date}) => isInside(this, date));
    return nearestFree(known, from, by, by > 0 ? this.nextFree : this.previousFree);
  }

  /** Where the next free day is looked for from: the day the citizen is on. */
  get #from(): IsoDate {
    const current = this.#current ?? this.selected;
    return current && monthOf(current) === this.month ? current : this.month;
  }

  /** The day Tab reaches: where the citizen was, else the chosen one, else the first free one. */
  #tabStop(): IsoDate | undefined {
    const shown = (date: IsoDate | undefined) => date !== undefined && monthOf(date) === this.month;
    if (shown(this.#current)) return this.#current;
    if (shown(this.selected)) return this.selected;
    return daysOfMonth(this.month).find((date) => isBookable(knownDay(this, date)));
  }

  /** Where a key leads; says why where it leads nowhere. */
  #step(step: RovingStep, from: IsoDate): IsoDate | undefined {
    if (step === 'skip-back' || step === 'skip-forward') {
      const free = this.#free(from, step === 'skip-back' ? -1 : 1);
      return free ?? this.#refuse(this.texts.text('noFreeThatWay'));
    }
    const {sheet} = this.#frame;
    const isList = getComputedStyle(sheet).getPropertyValue('--_columns').trim() === '1';
    const layout = {firstDay: this.#week.firstDay, columns: isList ? 1 : 7} as const;
    const wanted = stepDate(from, step, layout);
    this.#refuse(whyNot(this, wanted));
    return clampDate(wanted, this.min, this.max);
  }

  #refuse(why: string): undefined {
    // Said anew also where it was said before: the citizen has tried anew.
    if (why) this.#said = '';
    this.#refused = why;
    this.requestUpdate();
  }

  #press(target: Element): void {
    const {free, go, next, previous} = this.#frame;
    const button = target.closest('button');
    if (button === next || button === previous) this.#turn(button === next ? 1 : -1);
    else if (button === free) this.#goFree(this.#free(this.#from, 1));
    else if (button === go) this.#goFree(go.dataset['go']);
    else if (button?.dataset['key']) this.#choose(button.dataset['key']);
  }

  #turn(by: -1 | 1): void {
    const month = shiftMonth(this.month, by);
    if (this.#ends(by)) return this.#refuse(whyNot(this, `${month}-01`));
    this.#refuse('');
    this.dispatchEvent(new MonthShownEvent(month));
  }

  #goFree(date: IsoDate | undefined): void {
    this.#refuse(date ? '' : this.texts.text('noFreeThatWay'));
    if (date) this.#roving.go(date);
  }

  #moveTo(date: IsoDate): void {
    this.#current = date;
    if (monthOf(date) !== this.month) this.dispatchEvent(new MonthShownEvent(monthOf(date)));
  }

  #choose(date: IsoDate): void {
    if (!isInside(this, date)) return this.#refuse(whyNot(this, date));
    this.#refuse('');
    this.#current = date;
    this.dispatchEvent(new DayChosenEvent(date));
  }
}
