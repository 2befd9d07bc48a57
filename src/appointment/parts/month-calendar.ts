import {html, LitElement, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {controlStyles} from '../../core/controls.styles.js';
import {firstDayOfWeek, formatDay, formatMonth, weekdayNames} from '../../core/formats.js';
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

/**
 * A month of days with the number of free times in each. One tab stop; the arrow keys go from day
 * to day, also onto full and closed ones. Where the container is narrow the sheet becomes a list.
 */
export class MonthCalendar extends LitElement {
  static override readonly styles = [tokenStyles, controlStyles, monthCalendarStyles];

  /** The texts to show. */
  @property({attribute: false}) texts!: Localization<AppointmentTexts>;
  /** The month on the sheet. */
  @property({attribute: false}) month!: IsoMonth;
  /** What is known of each day. */
  @property({attribute: false}) days: ReadonlyMap<IsoDate, Day> = new Map();
  /** The chosen day. */
  @property({attribute: false}) selected: IsoDate | undefined;
  /** Today at the site. */
  @property({attribute: false}) today: IsoDate | undefined;
  /** First and last day that can be shown. */
  @property({attribute: false}) min: IsoDate | undefined;
  @property({attribute: false}) max: IsoDate | undefined;
  /** The days are on their way. */
  @property({attribute: false}) loading = false;
  /** Level of the month's heading. */
  @property({attribute: false}) level = 3;

  #current: IsoDate | undefined;

  readonly #roving = new RovingFocus(this, {
    items: '.day',
    current: () => this.#tabStop(),
    move: (step, from) => stepDate(from, step, {...this.#sheet(), min: this.min, max: this.max}),
    onMove: (date) => this.#moveTo(date),
  });

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
        @click=${this.#choose}
      >
        ${weekdayNames(texts.lang, this.#firstDay).map(
          ({short}) => html`<span class="weekday" aria-hidden="true">${short}</span>`,
        )}
        ${this.#shownDays().map((date, index) => this.#day(date, index === 0))}
      </div>
    `;
  }

  /** The month from the week of the first day that can be booked on: weeks gone by only take room. */
  #shownDays(): readonly IsoDate[] {
    const days = daysOfMonth(this.month);
    const {min} = this;
    if (!min || monthOf(min) !== this.month) return days;
    const week = startOfWeek(min, this.#firstDay);
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

  #day(date: IsoDate, isFirst: boolean): TemplateResult {
    const {texts} = this;
    const day = this.#known(date);
    const name = {day: formatDay(texts.lang, date), state: dayState(texts, day)};
    // The name is text, not `aria-label`, so that the page's translator reaches it, too.
    return html`<button
      type="button"
      class="day ${day.status}"
      data-key=${date}
      data-column=${isFirst ? this.#column(date) : nothing}
      data-weekday=${formatDay(texts.lang, date, 'shortDay')}
      aria-current=${date === this.today ? 'date' : nothing}
      aria-pressed=${date === this.selected}
      aria-disabled=${isBookable(day) ? nothing : 'true'}
    >
      <span class="number" aria-hidden="true">${Number(date.slice(8))}</span
      ><span class="state" aria-hidden="true">${dayWord(texts, day)}</span
      ><span class="visually-hidden"
        >${texts.text(date === this.today ? 'todayName' : 'dayName', name)}</span
      >
    </button>`;
  }

  /** Days before the first that can be booked are over, whatever is known of them. */
  #known(date: IsoDate): ShownDay {
    if (this.min && date < this.min) return {date, status: 'past'};
    return this.days.get(date) ?? {date, status: 'unknown'};
  }

  get #firstDay(): Weekday {
    return firstDayOfWeek(this.texts.lang);
  }

  #column(date: IsoDate): number {
    return ((weekdayOf(date) - this.#firstDay + 7) % 7) + 1;
  }

  #sheet(): {firstDay: Weekday; columns: 1 | 7} {
    const sheet = this.renderRoot.querySelector('.sheet');
    const columns =
      sheet && getComputedStyle(sheet).getPropertyValue('--_columns').trim() === '1' ? 1 : 7;
    return {firstDay: this.#firstDay, columns};
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

  readonly #choose = (event: Event): void => {
    const button = (event.target as Element).closest<HTMLElement>('.day');
    const date = button?.dataset['key'];
    if (!date) return;
    this.#current = date;
    this.dispatchEvent(new DayChosenEvent(date));
  };
}
