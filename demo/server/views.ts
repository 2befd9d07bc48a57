import type {Appointment, Hold, Slot, VideoRoom} from '../../src/appointment/appointment.model.js';
import {siteOf} from './availability.js';
import {caseRefOf} from './casework/ref.js';
import type {AppointmentRow} from './db/appointments.js';
import type {PlaceRow} from './db/places.js';
import {slotId} from './rules/slot-id.js';
import {saying, type Lang} from './rules/text.js';
import {formatInstant} from './rules/zone.js';
import type {World} from './world/world.js';

type TimeRow = Pick<PlaceRow, 'site_id' | 'mode' | 'starts_at' | 'ends_at'>;

const MS_PER_MINUTE = 60_000;

function zoneOf(world: World, siteId: string): string {
  const site = siteOf(world, siteId);
  if (!site) throw new Error(`The world has no site ${siteId} any more.`);
  return site.timeZone;
}

function slotOfRow(world: World, row: TimeRow, status: Slot['status']): Slot {
  const zone = zoneOf(world, row.site_id);
  const [start, end] = [row.starts_at.getTime(), row.ends_at.getTime()];
  return {
    id: slotId({siteId: row.site_id, mode: row.mode, start}),
    start: formatInstant(zone, start),
    end: formatInstant(zone, end),
    durationMinutes: (end - start) / MS_PER_MINUTE,
    siteId: row.site_id,
    mode: row.mode,
    status,
  };
}

/** A hold as the contract tells it. `secondsLeft` is rounded down, so it never promises too much. */
export function holdView(world: World, row: PlaceRow, now: Date): Hold {
  const expiresAt = (row.expires_at ?? now).getTime();
  return {
    id: row.id,
    slot: slotOfRow(world, row, 'held'),
    expiresAt: formatInstant(zoneOf(world, row.site_id), expiresAt),
    secondsLeft: Math.max(0, Math.floor((expiresAt - now.getTime()) / 1000)),
    extensionsLeft: row.extensions_left,
  };
}

/** A booking that nobody activated in time no longer stands. */
export const statusAt = (row: AppointmentRow, now: Date): AppointmentRow['status'] =>
  row.status === 'pending-activation' &&
  row.activation_expires_at !== null &&
  row.activation_expires_at <= now
    ? 'cancelled'
    : row.status;

/** Until when an appointment can be cancelled or moved. */
export function changeableUntil(world: World, row: AppointmentRow): Date {
  const minutes = world.offer.en.offerings
    .filter((o) => o.siteId === row.site_id && o.mode === row.mode)
    .filter((o) => row.services.some(({id}) => id === o.serviceId))
    .map((o) => o.cancelUntilMinutes ?? 0);
  return new Date(row.starts_at.getTime() - Math.max(0, ...minutes) * MS_PER_MINUTE);
}

/** How an appointment is to be shown. */
export interface Showing {
  readonly now: Date;
  readonly lang: Lang;
  /** The portal's address, without a slash at the end. */
  readonly portal: string;
}

/** The video room of an appointment; its address only once it is given out, and while it stands. */
function videoView(
  world: World,
  row: AppointmentRow,
  {lang, now, portal}: Showing,
): VideoRoom | undefined {
  const rules = world.video[row.site_id];
  if (!rules || row.mode !== 'video' || !row.room) return undefined;
  const zone = zoneOf(world, row.site_id);
  const joinFrom = row.starts_at.getTime() - rules.joinLeadMinutes * MS_PER_MINUTE;
  const joinUntil = row.ends_at.getTime();
  const inWindow = joinFrom <= now.getTime() && now.getTime() < joinUntil;
  const given = rules.linkPromise === 'at-booking' ? now.getTime() < joinUntil : inWindow;
  const stands = statusAt(row, now) === 'confirmed';
  const page = `${portal}/${rules.roomPage[lang]}`;
  return {
    // The code stands behind the `#`: no server reads it.
    ...(given && stands ? {joinUrl: `${page}#room=${row.room}`} : {}),
    joinFrom: formatInstant(zone, joinFrom),
    joinUntil: formatInstant(zone, joinUntil),
    prepareUrl: page,
    identity: rules.identity,
    linkPromise: rules.linkPromise,
  };
}

function manageView(world: World, row: AppointmentRow, now: Date): Appointment['manage'] {
  const until = changeableUntil(world, row);
  const status = statusAt(row, now);
  const inTime = now <= until;
  return {
    canCancel: inTime && (status === 'confirmed' || status === 'pending-activation'),
    canReschedule: inTime && status === 'confirmed',
    until: formatInstant(zoneOf(world, row.site_id), until.getTime()),
  };
}

function nextStepsOf(world: World, row: AppointmentRow, lang: Lang): string[] {
  const ref = caseRefOf(row);
  const follow = saying(lang)(
    `随时可以在网上查进度，查询号是 ${ref}`,
    `Follow it online at any time; your number for that is ${ref}`,
  );
  const steps = world.offer[lang].offerings
    .filter((o) => o.siteId === row.site_id && o.mode === row.mode)
    .filter((o) => row.services.some(({id}) => id === o.serviceId))
    .flatMap((o) => o.nextSteps ?? []);
  return row.status === 'confirmed' ? [...steps, follow] : steps;
}

function activationView(world: World, row: AppointmentRow): Appointment['activation'] {
  if (row.status !== 'pending-activation' || !row.activation_expires_at) return undefined;
  const expiresAt = formatInstant(zoneOf(world, row.site_id), row.activation_expires_at.getTime());
  return {channel: 'email', expiresAt};
}

/** An appointment as the contract tells it, without token and calendar address. */
export function appointmentView(world: World, row: AppointmentRow, showing: Showing): Appointment {
  const {lang, now} = showing;
  const status = statusAt(row, now);
  const nameOf = (id: string) =>
    world.offer[lang].services.find((service) => service.id === id)?.name ?? id;
  return {
    id: row.id,
    reference: row.reference,
    status,
    slot: slotOfRow(world, row, status === 'cancelled' ? 'unavailable' : 'busy'),
    site: siteOf(world, row.site_id, lang)!,
    services: row.services.map(({id, count}) => ({id, name: nameOf(id), count})),
    mode: row.mode,
    sequence: row.sequence,
    uid: row.uid,
    activation: activationView(world, row),
    video: videoView(world, row, showing),
    manage: manageView(world, row, now),
    nextSteps: nextStepsOf(world, row, lang),
  };
}
