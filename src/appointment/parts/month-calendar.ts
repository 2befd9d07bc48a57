import {html, LitElement, type PropertyValues, type TemplateResult} from 'lit';
import {controlStyles} from '../../core/controls.styles.js';
import {formatMonth} from '../../core/formats.js';
import type {Localization} from '../../core/localization.js';
import {
  firstOfMonth,
  type IsoDate,
  type IsoMonth,
  lastOfMonth,
  monthOf,
  shiftMonth,
  startOfWeek,
  type Weekday,
  weekdayOf,
} from '../../core/plain-date.model.js';
import {RovingFocus} from '../../core/roving-focus.js';
import {tokenStyles} from '../../core/tokens.styles.js';
import type {AppointmentTexts} from '../appointment.messages.js';
import type {Day} from '../appointment.model.js';
import {isBookable} from '../slots.model.js';
import {dayState, dayWord, type ShownDay} from './day-words.js';
import {daysOfMonth, stepDate} from './month-calendar.model.js';
import {monthCalendarStyles} from './month-calendar.styles.js';
import {DayChosenEvent, MonthShownEvent} from './month-calendar.events.js';
import {type DayFace, MonthSheet} from './month-sheet.js';
import {dayNames, type Week, weekOf} from './month-words.js';

/**
 * A month of days with the number of free times in each. One tab stop; the arrow keys go from day
 * to day, also onto full and closed ones. Where the container is narrow the sheet becomes a list.
 */
export class MonthCalendar extends LitElement {
  static override readonly styles = [tokenStyles, controlStyles, monthCalendarStyles];

  static override readonly properties = Object.fromEntries(
    ['texts', 'month', 'days', 'selected', 'today', 'min', 'max', 'loading', 'level'].map(
      (name) => [name, {attribute: false}],
    ),
  );

  /** The texts to show. */
  declare texts: Localization<AppointmentTexts>;
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
  /** The days are on their way. */
  declare loading: boolean;
  /** Level of the month's heading. */
  declare level: number;

  #current: IsoDate | undefined;
  #sheet: MonthSheet | undefined;

  readonly #roving = new RovingFocus(this, {
    items: '.day',
    current: () => this.#tabStop(),
    move: (step, from) => stepDate(from, step, {...this.#layout(), min: this.min, max: this.max}),
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

  protected override render(): TemplateResult {
    const {texts} = this;
    const month = formatMonth(texts.lang, this.month);
    return html`
      <div class="bar">
        <div class="subheading" role="heading" aria-level=${this.level}>${month}</div>
        <div class="turns">${this.#turnButton(-1)} ${this.#turnButton(1)}</div>
      </div>
      <div
        class="sheet"
        role="group"
        aria-label=${texts.text('calendarFor', {month})}
        aria-busy=${this.loading}
      ></div>
    `;
  }

  // Not in `updated()`: the tab stop is set before that, and has to find the days.
  protected override update(changed: PropertyValues<this>): void {
    super.update(changed);
    this.#sheet ??= new MonthSheet(this.#sheetElement!, (date) => this.#choose(date));
    const days = this.#shownDays();
    this.#sheet.show(this.#week.names, days.map(this.#face), this.#column(days[0]!));
  }

  /** The month from the week of the first day that can be booked on: weeks gone by only take room. */
  #shownDays(): readonly IsoDate[] {
    const days = daysOfMonth(this.month);
    const {min} = this;
    if (!min || monthOf(min) !== this.month) return days;
    const week = startOfWeek(min, this.#week.firstDay);
    return days.filter((date) => date >= week);
  }

  #turnButton(by: -1 | 1): TemplateResult {
    const month = shiftMonth(this.month, by);
    const ended =
      by < 0
        ? this.min && lastOfMonth(month) < this.min
        : this.max && firstOfMonth(month) > this.max;
    return html`<button
      type="button"
      class="turn"
      aria-disabled=${ended ? 'true' : 'false'}
      @click=${() => !ended && this.dispatchEvent(new MonthShownEvent(month))}
    >
      ${this.texts.text(by < 0 ? 'previousMonth' : 'nextMonth')}
    </button>`;
  }

  readonly #face = (date: IsoDate): DayFace => {
    const {texts} = this;
    const day = this.#known(date);
    const {long, short} = dayNames(texts.lang, this.month)[Number(date.slice(8)) - 1]!;
    const isToday = date === this.today;
    const name = {day: long, state: dayState(texts, day)};
    return {
      date,
      status: day.status,
      short,
      word: dayWord(texts, day),
      name: texts.text(isToday ? 'todayName' : 'dayName', name),
      isToday,
      isSelected: date === this.selected,
      isBookable: isBookable(day),
    };
  };

  /** Days before the first that can be booked are over, whatever is known of them. */
  #known(date: IsoDate): ShownDay {
    if (this.min && date < this.min) return {date, status: 'past'};
    return this.days.get(date) ?? {date, status: 'unknown'};
  }

  get #week(): Week {
    return weekOf(this.texts.lang);
  }

  get #sheetElement(): Element | null {
    return this.renderRoot.querySelector('.sheet');
  }

  #column(date: IsoDate): number {
    return ((weekdayOf(date) - this.#week.firstDay + 7) % 7) + 1;
  }

  #layout(): {firstDay: Weekday; columns: 1 | 7} {
    const sheet = this.#sheetElement;
    const isList = sheet && getComputedStyle(sheet).getPropertyValue('--_columns').trim() === '1';
    return {firstDay: this.#week.firstDay, columns: isList ? 1 : 7};
  }

  /** The day Tab reaches: where the citizen was, else the chosen one, else the first free one. */
  #tabStop(): IsoDate | undefined {
    const shown = (date: IsoDate | undefined) => date !== undefined && monthOf(date) === this.month;
    if (shown(this.#current)) return this.#current;
    if (shown(this.selected)) return this.selected;
    return daysOfMonth(this.month).find((date) => isBookable(this.#known(date)));
  }

  #moveTo(date: IsoDate): void {
    this.#current = date;
    if (monthOf(date) !== this.month) this.dispatchEvent(new MonthShownEvent(monthOf(date)));
  }

  #choose(date: IsoDate): void {
    this.#current = date;
    this.dispatchEvent(new DayChosenEvent(date));
  }
}
