import {html, LitElement, nothing} from 'lit';
import type {Day} from '../../src/appointment/index.js';
import {appointmentLanguages} from '../../src/appointment/appointment.languages.js';
import type {
  DayChosenEvent,
  MonthShownEvent,
} from '../../src/appointment/parts/month-calendar.events.js';
import {Localizer} from '../../src/core/localizer.js';
import '../../src/appointment/define.js';

/** What the calendar of a story shows. */
export interface MonthState {
  readonly days: readonly Day[];
  readonly month?: string;
  readonly today?: string;
  readonly selected?: string;
  readonly min?: string;
  readonly max?: string;
  readonly loading?: boolean;
}

/** What the picker is to the calendar: gives it words and data, and does what was chosen. */
export class StoryMonth extends LitElement {
  static override readonly properties = {state: {attribute: false}};
  declare state: MonthState;
  readonly #localizer = new Localizer(this, appointmentLanguages);

  protected override render() {
    const texts = this.#localizer.value;
    const {days, month = '2026-11', loading = false, ...state} = this.state;
    if (!texts) return nothing;
    return html`<zt-month-calendar
      .texts=${texts}
      .month=${month}
      .days=${new Map(days.map((day) => [day.date, day]))}
      .today=${state.today}
      .selected=${state.selected}
      .min=${state.min}
      .max=${state.max}
      .loading=${loading}
      .level=${2}
      @day-chosen=${({date}: DayChosenEvent) => this.#show({selected: date})}
      @month-shown=${(event: MonthShownEvent) => this.#show({month: event.month})}
    ></zt-month-calendar>`;
  }

  #show(change: Partial<MonthState>): void {
    this.state = {...this.state, ...change};
  }
}
