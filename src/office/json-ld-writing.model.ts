/** An office's hours as schema.org writes them. */
import type {Office} from './office.model.js';
import type {Span} from './opening-hours.model.js';
import {isWalkIn} from './status.model.js';

const NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/**
 * An office with its hours as JSON-LD, for the page's own `<script type="application/ld+json">`. A season
 * in which nobody is met but by telephone or appointment belongs among the exceptions: as a dated row of
 * the week it is left out, and the usual door would be told.
 */
export function jsonLdOf(office: Pick<Office, 'name' | 'hours'> & Partial<Office>): object {
  const {address, hours, name, phone, url} = office;
  const isDoor = ({staffing = 'full'}: Span) => isWalkIn(staffing);
  const written = {
    '@context': 'https://schema.org',
    '@type': 'GovernmentOffice',
    name: name || undefined,
    address,
    telephone: phone,
    url,
    openingHoursSpecification: hours.week.filter(isDoor).map((row) => ({
      ...specification(row),
      dayOfWeek: row.days.map((day) => NAMES[day - 1]),
      validFrom: row.validFrom,
      validThrough: row.validThrough,
    })),
    specialOpeningHoursSpecification: hours.exceptions.flatMap(({from, through, spans, reason}) => {
      const dates = {validFrom: from, validThrough: through, name: reason};
      const open = spans.filter(isDoor).map((span) => ({...specification(span), ...dates}));
      return open.length > 0 ? open : [{'@type': 'OpeningHoursSpecification', ...dates}];
    }),
  };
  // Without the members that are absent.
  return JSON.parse(JSON.stringify(written)) as object;
}

const specification = ({opens, closes, staffing}: Span) => ({
  '@type': 'OpeningHoursSpecification',
  opens,
  // schema.org knows no 24:00; midnight belongs to the next day, unless it is midnight to midnight.
  closes: !isMidnight(closes) ? closes : opens === '00:00' ? '23:59' : '00:00',
  additionalType: staffing === 'duty' ? staffing : undefined,
});

const isMidnight = (closes: string): boolean => closes === '24:00' || closes === '00:00';
