/**
 * An office's hours as schema.org writes them. A search engine that reads a door's hours shows an open
 * door: when one is met by telephone or appointment only is told of a `ContactPoint` instead.
 */
import type {Office} from './office.model.js';
import type {Exception, Span, Staffing, WeeklyRow} from './opening-hours.model.js';
import {isWalkIn} from './status.model.js';
import {exceptionsThatCount} from './stretches.model.js';

/** The days of the week as schema.org calls them, Monday first. */
export const DAY_NAMES: readonly string[] = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
];

const TYPE = 'OpeningHoursSpecification';

/**
 * An office with its hours as JSON-LD, for the page's own `<script type="application/ld+json">`;
 * `hoursOfJsonLd` reads the same hours out of it, the zone apart. A season in which nobody is met but by
 * telephone or appointment belongs among the exceptions: as dated rows of the week it does not shut the
 * usual door for a search engine.
 */
export function jsonLdOf(office: Pick<Office, 'name' | 'hours'> & Partial<Office>): object {
  const {address, hours, name, phone, url} = office;
  const ways = ['appointment', 'phone'] as const;
  const contacts = ways.flatMap((way) => contact(way, office));
  const written = {
    '@context': 'https://schema.org',
    '@type': 'GovernmentOffice',
    name: name || undefined,
    address,
    telephone: phone,
    url,
    openingHoursSpecification: hours.week.filter(isDoor).map(weekly),
    specialOpeningHoursSpecification: exceptionsThatCount(hours).flatMap((one) => {
      const open = dated(one, isDoor);
      return open.length > 0 ? open : [{'@type': TYPE, ...datesOf(one)}];
    }),
    contactPoint: contacts.length > 0 ? contacts : undefined,
  };
  // Without the members that are absent.
  return JSON.parse(JSON.stringify(written)) as object;
}

const isDoor = ({staffing = 'full'}: Span): boolean => isWalkIn(staffing);

/** When one is met in this way; nothing where one never is. */
function contact(way: Staffing, {hours, phone}: Partial<Office> & Pick<Office, 'hours'>): object[] {
  const isWay = ({staffing}: Span): boolean => staffing === way;
  const hoursAvailable = [
    ...hours.week.filter(isWay).map(weekly),
    ...exceptionsThatCount(hours).flatMap((one) => dated(one, isWay)),
  ];
  const point = {'@type': 'ContactPoint', contactType: way, telephone: phone, hoursAvailable};
  return hoursAvailable.length > 0 ? [point] : [];
}

const weekly = (row: WeeklyRow): object => ({
  ...specification(row),
  dayOfWeek: row.days.map((day) => DAY_NAMES[day - 1]),
  validFrom: row.validFrom,
  validThrough: row.validThrough,
});

const datesOf = ({from, reason, through}: Exception): object => ({
  validFrom: from,
  validThrough: through,
  name: reason,
});

const dated = (one: Exception, isMeant: (span: Span) => boolean): object[] =>
  one.spans.filter(isMeant).map((span) => ({...specification(span), ...datesOf(one)}));

const specification = ({opens, closes, staffing = 'full'}: Span): object => ({
  '@type': TYPE,
  opens,
  // schema.org knows no 24:00; midnight belongs to the next day, unless it is midnight to midnight.
  closes: !isMidnight(closes) ? closes : opens === '00:00' ? '23:59' : '00:00',
  additionalType: staffing === 'full' ? undefined : staffing,
});

const isMidnight = (closes: string): boolean => closes === '24:00' || closes === '00:00';
