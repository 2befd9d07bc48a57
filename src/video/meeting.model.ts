/** A meeting by video: when its room can be entered, and what changes by itself meanwhile. */

/** A meeting as its citizen needs to know it. Instants are RFC 3339 with the office's own offset. */
export interface Meeting {
  /** What a person reads out on the telephone, such as `K7-042`. */
  readonly ref?: string | undefined;
  readonly start: string;
  readonly end?: string | undefined;
  /** When the room opens and closes. */
  readonly joinFrom: string;
  readonly joinUntil: string;
  /** Where the room is, an `https` address; absent until it is given out. */
  readonly joinUrl?: string | undefined;
}

/** Who wants to go in, and to what they have said yes. */
export interface JoinRequest {
  readonly meeting: Meeting;
  /** Whether the citizen agrees to being recorded; absent where the office does not record. */
  readonly mayRecord?: true | undefined;
  /**
   * The camera and microphone that the citizen has tried, as `deviceId` for `getUserMedia` on this
   * very page; absent where none was tried, or the browser has no name for it.
   */
  readonly camera?: string | undefined;
  readonly microphone?: string | undefined;
}

/** What a booking tells of its meeting: `detail.appointment` of `zt-appointment-booked`. */
export interface BookedByVideo {
  readonly reference: string;
  /** A `cancelled` booking has no meeting. */
  readonly status?: string | undefined;
  readonly slot: {readonly start: string; readonly end?: string | undefined};
  readonly video?: Pick<Meeting, 'joinFrom' | 'joinUntil' | 'joinUrl'> | undefined;
}

/** The meeting of a booking; undefined where it is none by video, or no longer stands. */
export function meetingOf({reference, slot, status, video}: BookedByVideo): Meeting | undefined {
  if (!video || status === 'cancelled') return undefined;
  const {joinFrom, joinUntil, joinUrl} = video;
  return {ref: reference, start: slot.start, end: slot.end, joinFrom, joinUntil, joinUrl};
}

/** Where a meeting stands at a moment. */
export type RoomState = 'early' | 'open' | 'over';

/** Whether the room can be entered; `now` is milliseconds since 1970. */
export function roomState(
  {joinFrom, joinUntil}: Pick<Meeting, 'joinFrom' | 'joinUntil'>,
  now: number,
): RoomState {
  if (now < Date.parse(joinFrom)) return 'early';
  return now < Date.parse(joinUntil) ? 'open' : 'over';
}

const MINUTE = 60_000;
const HOUR = 60;
const DAY = 24 * HOUR;

/** How long until something, in the two largest units that say it: days and hours, hours and minutes. */
export interface Remaining {
  readonly days: number;
  readonly hours: number;
  readonly minutes: number;
}

/** What is left until an instant, rounded up to a whole minute; nothing where it has come. */
export function remainingUntil(instant: string, now: number): Remaining {
  const minutes = Math.max(0, Math.ceil((Date.parse(instant) - now) / MINUTE));
  const days = Math.floor(minutes / DAY);
  return {
    days,
    hours: Math.floor((minutes % DAY) / HOUR),
    // Whoever waits for days is not told minutes.
    minutes: days > 0 ? 0 : minutes % HOUR,
  };
}

/** How many whole minutes ago the meeting began; 0 before it and in its first minute. */
export const minutesLate = ({start}: Meeting, now: number): number =>
  Math.max(0, Math.floor((now - Date.parse(start)) / MINUTE));
