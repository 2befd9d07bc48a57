import type {Catalog, Offering, Site, SlotPage} from '../../appointment/appointment.model.js';
import {addDays, type IsoDate} from '../../core/plain-date.model.js';
import type {BackEnd} from './back-end.js';
import {type Exchange, inShort} from './exchange.js';
import {notOffered, notTried, Stop} from './rule.js';
import {dateIn} from './zone.js';

/** The most days that may be asked about at once. */
export const MOST_DAYS = 62;

/** The body of a successful answer. Ends the rule where the operation is lacking or refused. */
export function bodyOf<Body>(answer: Exchange, what: string): Body {
  if (answer.isLacking) throw new Stop(notOffered(`${what} is not offered (${answer.status})`));
  const isThere = answer.status === 200 && typeof answer.body === 'object' && answer.body !== null;
  if (!isThere) throw new Stop(notTried(`${what} did not arrive: ${inShort(answer)}`));
  return answer.body as Body;
}

/** The catalogue as it came. */
export const askCatalog = (backEnd: BackEnd): Promise<Exchange> =>
  backEnd.ask({path: '/catalog', mayLack: true});

/** The catalogue. */
export const catalogOf = async (backEnd: BackEnd): Promise<Catalog> =>
  bodyOf(await askCatalog(backEnd), 'the catalogue');

/** Whether the back end only reads, as a host of mere files does. */
export async function isReadOnly(backEnd: BackEnd): Promise<boolean> {
  const {body} = await askCatalog(backEnd);
  const {capabilities} = Object(body) as Partial<Catalog>;
  return capabilities?.hold === false;
}

/** What is asked about and booked. */
export interface Chosen {
  readonly offering: Offering;
  readonly site: Site;
  /** The query that finds its times, without days. */
  readonly query: string;
}

/** Easiest first: what needs no challenge and no confirmation by message. */
const effort = ({antibotRequired, activationMinutes}: Offering): number =>
  (antibotRequired ? 2 : 0) + (activationMinutes === undefined ? 0 : 1);

/** The offering that is asked about: the one wished for, else the easiest to book. */
export async function chosenOf(backEnd: BackEnd): Promise<Chosen> {
  const {offerings, sites} = await catalogOf(backEnd);
  const {mode: way, service, site: place} = backEnd.options;
  const [offering] = offerings
    .filter(({serviceId}) => !service || serviceId === service)
    .filter(({siteId}) => !place || siteId === place)
    .filter(({mode}) => !way || mode === way)
    .sort((one, other) => effort(one) - effort(other));
  const site = offering && sites.find(({id}) => id === offering.siteId);
  if (!offering || !site) throw new Stop(notTried('nothing that fits is in the catalogue'));
  const {serviceId, siteId, mode} = offering;
  const query = new URLSearchParams({service: `${serviceId}:1`, site: siteId, mode});
  return {offering, site, query: query.toString()};
}

/** The soonest times as they came. */
export async function askNext(backEnd: BackEnd): Promise<Exchange> {
  const {capabilities} = await catalogOf(backEnd);
  if (capabilities.nextFree === false) {
    throw new Stop(notOffered('`capabilities` says that it does not find the soonest times'));
  }
  const {query} = await chosenOf(backEnd);
  return backEnd.ask({path: `/slots/next?${query}`, mayLack: true});
}

/** The site's day, by the back end's clock where it tells, else by this machine's. */
async function todayOf(backEnd: BackEnd): Promise<IsoDate> {
  const {site} = await chosenOf(backEnd);
  const next = await askNext(backEnd).catch((reason: unknown) => {
    if (reason instanceof Stop) return undefined;
    throw reason;
  });
  const {generatedAt} = Object(next?.body) as Partial<SlotPage>;
  const instant = Date.parse(generatedAt ?? '');
  return dateIn(site.timeZone, Number.isNaN(instant) ? Date.now() : instant);
}

/** The days that are asked about: as many as may be, from today. */
export async function spanOf(backEnd: BackEnd): Promise<{from: IsoDate; to: IsoDate}> {
  const from = await todayOf(backEnd);
  return {from, to: addDays(from, MOST_DAYS - 1)};
}

/** The times of the next 62 days as they came. */
export async function askSlots(backEnd: BackEnd): Promise<Exchange> {
  const {query} = await chosenOf(backEnd);
  const {from, to} = await spanOf(backEnd);
  return backEnd.ask({path: `/slots?${query}&from=${from}&to=${to}`, mayLack: true});
}

/** The times of the next 62 days. */
export const slotPageOf = async (backEnd: BackEnd): Promise<SlotPage> =>
  bodyOf(await askSlots(backEnd), 'the list of times');
