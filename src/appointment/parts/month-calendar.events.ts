import type {IsoDate, IsoMonth} from '../../core/plain-date.model.js';

/** Internal: a day was chosen in the calendar. */
export class DayChosenEvent extends Event {
  static readonly type = 'day-chosen';
  readonly date: IsoDate;
  constructor(date: IsoDate) {
    super(DayChosenEvent.type);
    this.date = date;
  }
}

/** Internal: another month is to be shown. */
export class MonthShownEvent extends Event {
  static readonly type = 'month-shown';
  readonly month: IsoMonth;
  constructor(month: IsoMonth) {
    super(MonthShownEvent.type);
    this.month = month;
  }
}
