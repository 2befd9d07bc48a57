/** Ways to apply (办理形式) of a list, and how often each asks people to come. */
import type {Channel, ChannelType, Delivery} from '../../service/service.model.js';
import {linkIn} from './materials.js';
import type {RowReader} from './row-reader.js';

/** Whoever takes these ways is there, whatever the list says of the item as a whole. */
const ON_THE_SPOT: Readonly<Partial<Record<ChannelType, string>>> = {
  counter: '您选了到窗口办',
  kiosk: '您选了到自助机上办',
};

const MOST_VISITS = 9;

/** Visits of the item as a whole, and why. */
interface Visits {
  readonly count: number;
  readonly reason: string | undefined;
}

function readVisits(list: RowReader): Visits {
  const count = list.number('LIMIT_SCENE_NUM');
  const reason = list.text('LIMIT_SCENE_EXPLAIN');
  if (count === undefined)
    list.warn('visits-missing', 'LIMIT_SCENE_NUM', 'is missing or no number; 1 is assumed');
  if (count !== undefined && count > 0 && !reason)
    list.warn('visit-reason', 'LIMIT_SCENE_EXPLAIN', `${count} visit(s) need a reason`);
  return {count: Math.min(Math.round(count ?? 1), MOST_VISITS), reason};
}

function typesOf(list: RowReader): readonly ChannelType[] {
  const types = new Set<ChannelType>(list.codes('HANDLE_TYPE', 'channel'));
  if (list.is('IS_ONLINE')) types.add('online');
  if (list.is('IS_SERVICE_TERMINALS')) types.add('kiosk');
  if (types.size === 0) {
    list.warn('ways-missing', 'HANDLE_TYPE', 'names no way to apply; the counter is assumed');
    types.add('counter');
  }
  return [...types];
}

function visitsOf(type: ChannelType, {count, reason}: Visits) {
  const onTheSpot = ON_THE_SPOT[type];
  const visits = onTheSpot ? Math.max(count, 1) : count;
  const why = count > 0 ? reason : onTheSpot;
  return {visits, ...(visits > 0 && why ? {visitReason: why} : {})};
}

function deliveryOf(type: ChannelType, list: RowReader): readonly Delivery[] {
  const byPost: readonly Delivery[] = list.is('IS_MAIL_RESULT') ? [{mode: 'post'}] : [];
  return ON_THE_SPOT[type] ? [...byPost, {mode: 'pickup'}] : byPost;
}

/** What only a counter has. */
function counterMembers(list: RowReader) {
  const hours = list.text('TRANSACT_TIME');
  if (hours)
    list.warn('hours-free-text', 'TRANSACT_TIME', `“${hours}” is text: type the hours in by hand`);
  const [address, phone] = [list.text('TRANSACT_ADDR'), list.text('CONSULT_PHONE')];
  return {
    ...(address ? {address} : {}),
    ...(phone ? {phone} : {}),
    ...(list.is('IS_SCHEDULE') ? {booking: {mode: 'optional' as const}} : {}),
    ...(hours ? {note: `办理时间：${hours}`} : {}),
  };
}

function onlineMembers(list: RowReader) {
  const address = list.text('ONLINE_HANDLE_URL');
  const url = linkIn(address);
  if (address && !url)
    list.warn('no-link', 'ONLINE_HANDLE_URL', `“${address}” is no address of a page`);
  return url ? {url} : {};
}

function channelOf(type: ChannelType, visits: Visits, list: RowReader): Channel {
  const delivery = deliveryOf(type, list);
  return {
    id: type,
    type,
    ...visitsOf(type, visits),
    ...(list.is('IS_MAIL_MATERIAL') ? {acceptsPost: true} : {}),
    ...(delivery.length > 0 ? {delivery} : {}),
    ...(type === 'counter' ? counterMembers(list) : {}),
    ...(type === 'online' ? onlineMembers(list) : {}),
  };
}

/** Warns where the numbers of a list contradict each other. */
function warnOfClaims({count}: Visits, types: readonly ChannelType[], list: RowReader): void {
  const isRemote =
    types.includes('online') || types.includes('post') || list.is('IS_MAIL_MATERIAL');
  if (count === 0 && !isRemote)
    list.warn('zero-visits', 'LIMIT_SCENE_NUM', 'is 0, but nothing is done online or by post');
  const depth = list.text('ONLINE_HANDLE_DEPTH') ?? '';
  if (count > 0 && /全程|^(4|IV|Ⅳ|四级)$/i.test(depth))
    list.warn(
      'full-online',
      'ONLINE_HANDLE_DEPTH',
      `says “${depth}”, yet ${count} visit(s) are needed`,
    );
}

export function readChannels(list: RowReader): readonly Channel[] {
  const visits = readVisits(list);
  const types = typesOf(list);
  warnOfClaims(visits, types, list);
  return types.map((type) => channelOf(type, visits, list));
}
