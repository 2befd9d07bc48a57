/** An office and when somebody is there. Importing it changes nothing. */
export {defineElements, type DefineOptions} from '../core/define.js';
export {officeElements} from './elements.js';
export type {LocalTime} from './local-time.model.js';
export {httpOffices, parsedOffice} from './office.http.js';
export type {OfficeTexts} from './office.messages.js';
export type * from './office.model.js';
export {officeContext, type OfficeProvider, type ReadOptions} from './office.provider.js';
export {parseOffice, parseOpeningHours} from './office.schema.js';
export {OpeningHours} from './opening-hours.js';
export type {
  ClockTime,
  Exception,
  IsoWeekday,
  OpeningHours as OfficeHours,
  Span,
  Staffing,
  WeeklyRow,
} from './opening-hours.model.js';
export {type FoundHours, hoursOfJsonLd} from './json-ld-reading.model.js';
export {jsonLdOf} from './json-ld-writing.model.js';
export {type HoursStatus, isWalkIn, statusAt} from './status.model.js';
export {type DayHours, differentDaysAfter, type DifferentDays, weekFrom} from './week.model.js';
