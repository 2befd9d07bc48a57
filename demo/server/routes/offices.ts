import type {Context} from 'hono';
import type {Desk} from '../desk.js';
import {languageHeader, requestLang} from '../http/language.js';
import {Problem} from '../http/problems.js';
import {formatInstant} from '../rules/zone.js';

/**
 * `GET /offices/{id}`: when an office is open, who answers, how it calls back. Not to be cached: it
 * tells the office's time.
 */
export const getOffice =
  ({clock, database, world}: Desk) =>
  async (c: Context): Promise<Response> => {
    const lang = requestLang(c);
    const office = world.offices[lang].find(({id}) => id === c.req.param('id'));
    if (!office) throw new Problem(404, 'not-found');
    const now = (await clock(database)).getTime();
    const generatedAt = formatInstant(office.hours.timeZone, now);
    return c.json({...office, generatedAt}, 200, {
      'cache-control': 'no-store',
      ...languageHeader(lang),
      vary: 'Accept-Language, Origin',
    });
  };
