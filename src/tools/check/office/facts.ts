import type {Office} from '../../../office/office.model.js';
import type {BackEnd} from '../back-end.js';
import type {Exchange} from '../exchange.js';
import {catalogOf} from '../facts.js';
import {notOffered, Stop} from '../rule.js';

/** More than these are not asked about. */
const MOST_OFFICES = 10;

/** An office as it came. */
export const askOffice = (backEnd: BackEnd, id: string): Promise<Exchange> =>
  backEnd.ask({path: `/offices/${encodeURIComponent(id)}`, mayLack: true});

/** Ids of the offices that may be asked about: the one named, else those of the catalogue's sites. */
export async function officeIds(backEnd: BackEnd): Promise<readonly string[]> {
  const {office} = backEnd.options;
  if (office) return [office];
  const {sites} = await catalogOf(backEnd);
  return sites.slice(0, MOST_OFFICES).map(({id}) => id);
}

/** The offices that are told, in the order of the catalogue. */
async function officesOf(backEnd: BackEnd): Promise<readonly Office[]> {
  const found: Office[] = [];
  for (const id of await officeIds(backEnd)) {
    const {body, status} = await askOffice(backEnd, id);
    if (status === 200 && typeof body === 'object' && body) found.push(body as Office);
  }
  return found;
}

/** The office that is looked at: the first that takes questions, else the first. Ends a rule where there is none. */
export async function officeOf(backEnd: BackEnd): Promise<Office> {
  const offices = await officesOf(backEnd);
  const office = offices.find(({help}) => help) ?? offices[0];
  if (office) return office;
  throw new Stop(notOffered('nothing is told of an office (GET /offices/{id})'));
}

/** What an office offers besides its hours. */
export type Part = 'help' | 'callback' | 'feedback';

/** An office that offers it. */
export type OfficeWith<Name extends Part> = Office & {
  readonly [Offered in Name]: NonNullable<Office[Offered]>;
};

/** The office with what it offers; ends a rule where it does not. */
export async function officeWith<Name extends Part>(
  backEnd: BackEnd,
  part: Name,
): Promise<OfficeWith<Name>> {
  const office = await officeOf(backEnd);
  if (office[part]) return office as OfficeWith<Name>;
  throw new Stop(notOffered(`the office “${office.id}” has no \`${part}\``));
}
