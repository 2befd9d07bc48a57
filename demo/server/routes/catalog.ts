import type {Context} from 'hono';
import type {Catalog} from '../../../src/appointment/appointment.model.js';
import type {Desk} from '../desk.js';
import {tagOf, taggedJson} from '../http/etag.js';
import {languageHeader, requestLang} from '../http/language.js';
import {TAGS} from '../rules/text.js';

/** `GET /catalog`: everything on offer, or what belongs to one service or site. */
export const getCatalog =
  ({world}: Desk) =>
  (c: Context): Response => {
    const lang = requestLang(c);
    const {services, sites, offerings} = world.offer[lang];
    const [service, site] = [c.req.query('service'), c.req.query('site')];
    const wanted = offerings.filter(
      (o) => (!service || o.serviceId === service) && (!site || o.siteId === site),
    );
    const catalog: Catalog = {
      lang: TAGS[lang],
      services: services.filter(({id}) => wanted.some((o) => o.serviceId === id)),
      sites: sites.filter(({id}) => wanted.some((o) => o.siteId === id)),
      offerings: wanted,
      capabilities: world.capabilities,
    };
    return taggedJson(c, catalog, tagOf(catalog), {
      'cache-control': 'max-age=300',
      ...languageHeader(lang),
    });
  };
