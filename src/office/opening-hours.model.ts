/** When somebody is there, and who. Local days and clock times only: no device's zone is asked. */
import type {IsoDate} from '../core/plain-date.model.js';

/** Who is there: everybody, one duty window, only whom one has an appointment with, only by phone. */
export type Staffing = 'full' | 'duty' | 'appointment' | 'phone';

/** A local clock time, `HH:MM`, `00:00` to `24:00`. */
export type ClockTime = string;

/** One span of a day. */
export interface Span {
  readonly opens: ClockTime;
  /** Not later than `opens`: on the next day. */
  readonly closes: ClockTime;
  /** `full` where absent. */
  readonly staffing?: Staffing | undefined;
}

/** 1 is Monday, 7 is Sunday (ISO 8601). */
export type IsoWeekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** The ordinary week, or one that counts for some time only. */
export interface WeeklyRow extends Span {
  readonly days: readonly IsoWeekday[];
  /** First and last day on which it counts; always where absent. */
  readonly validFrom?: IsoDate | undefined;
  readonly validThrough?: IsoDate | undefined;
}

/** Days that are different: a holiday, a working Saturday before a long holiday (调休). */
export interface Exception {
  readonly from: IsoDate;
  readonly through: IsoDate;
  /** No span: closed. */
  readonly spans: readonly Span[];
  /** Why, such as “Spring Festival”. */
  readonly reason?: string | undefined;
}

/** When an office is open. */
export interface OpeningHours {
  /** IANA name of the office's zone. */
  readonly timeZone: string;
  readonly week: readonly WeeklyRow[];
  readonly exceptions: readonly Exception[];
}
