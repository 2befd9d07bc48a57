import {addDays, type IsoDate} from '../../../src/core/plain-date.model.js';
import {linhuOffices} from '../../../src/office/linhu-offices.memory.js';
import type {Office} from '../../../src/office/office.model.js';
import type {
  Exception,
  IsoWeekday,
  OpeningHours,
  Span,
  WeeklyRow,
} from '../../../src/office/opening-hours.model.js';
import type {OpenSpan, SpecialDays} from '../rules/calendar.js';
import {saying, type Lang, type Say, type Text} from '../rules/text.js';
import {chineseHolidays} from './holidays.js';
import {lines} from './lines.js';
import {sites} from './sites.js';
import type {Line} from './world.js';

const swapped: Text = {zh: '调休上班', en: 'Worked in exchange for a holiday'};

/** Less than the day's usual number of windows is a duty window; a video is never met by walking in. */
function spansOf({mode}: Line, day: readonly OpenSpan[]): Span[] {
  const usual = Math.max(...day.map(({capacity}) => capacity));
  return day.map(({from, to, capacity}) => ({
    opens: from,
    closes: to,
    staffing: mode === 'video' ? 'appointment' : capacity < usual ? 'duty' : 'full',
  }));
}

const weekOf = (line: Line): WeeklyRow[] =>
  Object.entries(line.hours).flatMap(([weekday, day]) =>
    spansOf(line, day).map((span) => ({days: [Number(weekday) as IsoWeekday], ...span})),
  );

/** Holidays that follow each other under one name are one exception. */
function closedDays({holidays}: SpecialDays, say: Say): Exception[] {
  const spans: {from: IsoDate; through: IsoDate; name: Text}[] = [];
  for (const [date, name] of holidays) {
    const last = spans.at(-1);
    if (last?.name === name && addDays(last.through, 1) === date) last.through = date;
    else spans.push({from: date, through: date, name});
  }
  return spans.map(({name, ...days}) => ({...days, spans: [], reason: say(name.zh, name.en)}));
}

/** Weekend days that are worked like a Monday. */
const workedDays = (line: Line, {workdays}: SpecialDays, say: Say): Exception[] =>
  [...workdays].map((date) => ({
    from: date,
    through: date,
    spans: spansOf(line, line.hours[1] ?? []),
    reason: say(swapped.zh, swapped.en),
  }));

/** The hours of the site's own line, by which its times are offered as well. */
function hoursOf(siteId: string, timeZone: string, say: Say): OpeningHours {
  const line = lines.find((one) => one.siteId === siteId && one.mode !== 'phone');
  if (!line) return {timeZone, week: [], exceptions: []};
  const exceptions = [
    ...closedDays(chineseHolidays, say),
    ...workedDays(line, chineseHolidays, say),
  ];
  return {timeZone, week: weekOf(line), exceptions};
}

/** What each site's citizens need to know, with the city's answers to what it is asked most. */
export function offices(lang: Lang): readonly Office[] {
  const say = saying(lang);
  const known = linhuOffices(lang);
  return sites(say).flatMap(({id, name, address, phone, timeZone}) => {
    const office = known.find((one) => one.id === id);
    return office ? [{...office, name, address, phone, hours: hoursOf(id, timeZone, say)}] : [];
  });
}
