import type {Context} from 'hono';
import type {ServiceCount} from '../../../src/appointment/appointment.provider.js';
import {daysBetween, isIsoDate, type IsoDate} from '../../../src/core/plain-date.model.js';
import {siteOf, type Search} from '../availability.js';
import type {Desk} from '../desk.js';
import {ownAppointment} from '../http/bearer.js';
import {sayIn} from '../http/language.js';
import {invalid, Problem} from '../http/problems.js';
import type {Say} from '../rules/text.js';
import {refusalOf, type VisitRefusal} from '../rules/visit.js';
import type {World} from '../world/world.js';
import {isMode} from './schemas.js';

const MOST_DAYS = 62;

function readServices(c: Context, say: Say): ServiceCount[] {
  return (c.req.queries('service') ?? []).map((text) => {
    const [, id, count = '1'] = /^([^:]+)(?::([1-9]\d{0,2}))?$/.exec(text) ?? [];
    if (!id) throw invalid('/service', say('写成 ID:人数', 'Write it as ID:COUNT'), 'format');
    return {id, count: Number(count)};
  });
}

/** The problem document for a wish that makes no visit. */
export function visitProblem(refusal: VisitRefusal, pointer: string, say: Say): Problem {
  const details: Record<VisitRefusal, string> = {
    'unknown-service': say('没有这项服务', 'There is no such service'),
    'not-combinable': say('这几件事不能一次办', 'These cannot be done in one visit'),
    'too-many-people': say('一次来的人太多', 'Too many people for one visit'),
  };
  const detail = details[refusal];
  if (refusal === 'too-many-people') return new Problem(422, 'too-long', {detail});
  return invalid(pointer, detail, refusal);
}

function readSites(c: Context, world: World, say: Say): string[] {
  const siteIds = [...new Set(c.req.queries('site') ?? [])];
  if (siteIds.every((id) => siteOf(world, id))) return siteIds;
  throw invalid('/site', say('没有这个地点', 'There is no such place'), 'unknown-site');
}

/** Reads what is looked for from the query. A move needs the manage token of what is to move. */
export async function readSearch(desk: Desk, c: Context): Promise<Search> {
  const say = sayIn(c);
  const services = readServices(c, say);
  const refusal = refusalOf(desk.world.offer.en.services, services);
  if (refusal) throw visitProblem(refusal, '/service', say);
  const mode = c.req.query('mode');
  if (!isMode(mode)) throw invalid('/mode', say('没有这种方式', 'There is no such mode'), 'mode');
  const moving = c.req.query('reschedule');
  const except = moving ? (await ownAppointment(c, desk.database, moving)).id : undefined;
  return {services, mode, siteIds: readSites(c, desk.world, say), except};
}

/** Reads `from` and `to`: existing days in order, at most 62 of them. */
export function readSpan(c: Context): {from: IsoDate; to: IsoDate} {
  const say = sayIn(c);
  const [from, to] = [c.req.query('from'), c.req.query('to')];
  const noDay = say('写成 2026-11-26 这样的日期', 'Write a date such as 2026-11-26');
  if (!isIsoDate(from)) throw invalid('/from', noDay, 'date');
  if (!isIsoDate(to)) throw invalid('/to', noDay, 'date');
  if (to < from) throw invalid('/to', say('结束早于开始', 'It ends before it begins'), 'order');
  if (daysBetween(from, to) < MOST_DAYS) return {from, to};
  throw new Problem(422, 'too-long', {detail: say('最多问 62 天', 'At most 62 days at once')});
}
