import {type Context, Hono} from 'hono';
import {bodyLimit} from 'hono/body-limit';
import * as v from 'valibot';
import type {Queryable} from '../db/database.js';
import {
  countRooms,
  countSignals,
  deleteRoom,
  forgetRooms,
  insertRoom,
  insertSignal,
  lockRoom,
  type RoomRow,
  type Side,
  signalsFor,
} from '../db/video.js';
import type {Desk} from '../desk.js';
import {bearerOf} from '../http/bearer.js';
import {expectJson, parseBody, readText} from '../http/body.js';
import {sayIn} from '../http/language.js';
import {answerProblem} from '../http/on-error.js';
import {Problem} from '../http/problems.js';
import type {IceServer} from '../ice-servers.js';
import {digest, newToken, sameDigest} from '../secrets.js';

/** Longer than any meeting. */
const TERM_MINUTES = 90;
const MOST_ROOMS = 100;
const MOST_SIGNALS = 60;
const MOST_BYTES = 20 * 1024;

const signalSchema = v.variant('kind', [
  v.object({kind: v.picklist(['hello', 'away', 'bye'])}),
  v.object({kind: v.picklist(['offer', 'answer']), data: v.pipe(v.string(), v.maxLength(16_000))}),
  v.object({kind: v.literal('identity'), data: v.picklist(['confirmed', 'not-confirmed'])}),
]);

const fresh = {'cache-control': 'no-store'};

/** `POST /demo/video-rooms`: a new room, with a token for each of the two who meet there. */
const postRoom =
  ({clock, database}: Desk) =>
  async (c: Context): Promise<Response> => {
    expectJson(c);
    const [citizen, desk, room] = [newToken(), newToken(), newToken()];
    const expires_at = await database.transaction(async (tx) => {
      const now = await clock(tx);
      await forgetRooms(tx, now);
      if ((await countRooms(tx, now)) >= MOST_ROOMS) {
        throw new Problem(429, 'rate-limited', {retryAfterSeconds: 60});
      }
      const end = new Date(now.getTime() + TERM_MINUTES * 60_000);
      await insertRoom(tx, {
        id: room,
        citizen_hash: digest(citizen),
        desk_hash: digest(desk),
        expires_at: end,
      });
      return end;
    });
    return c.json({room, citizen, desk, expiresAt: expires_at.toISOString()}, 201, fresh);
  };

/** Whose token came along; 404 where there is no such room, 403 where the token is no one's there. */
async function enter(c: Context, tx: Queryable, now: Date): Promise<{room: RoomRow; side: Side}> {
  const room = await lockRoom(tx, c.req.param('room') ?? '', now);
  if (!room) throw new Problem(404, 'not-found');
  const given = digest(bearerOf(c));
  if (sameDigest(given, room.citizen_hash)) return {room, side: 'citizen'};
  if (sameDigest(given, room.desk_hash)) return {room, side: 'desk'};
  throw new Problem(403, 'wrong-token');
}

/** `POST /demo/video-rooms/{room}/signals`: tells the other side something. */
const postSignal =
  ({clock, database}: Desk) =>
  async (c: Context): Promise<Response> => {
    const signal = parseBody(signalSchema, await readText(c), sayIn(c));
    const id = await database.transaction(async (tx) => {
      const {room, side} = await enter(c, tx, await clock(tx));
      // Nobody confirms themselves.
      if (signal.kind === 'identity' && side !== 'desk') throw new Problem(403, 'wrong-token');
      if ((await countSignals(tx, room.id)) >= MOST_SIGNALS) throw new Problem(422, 'too-many');
      const data = 'data' in signal ? signal.data : null;
      return insertSignal(tx, room.id, side, {kind: signal.kind, data});
    });
    return c.json({id}, 201, fresh);
  };

/** `GET /demo/video-rooms/{room}/signals?after=`: what the other side has told since. */
const getSignals =
  ({clock, database}: Desk) =>
  async (c: Context): Promise<Response> => {
    const after = Number(c.req.query('after') ?? 0);
    if (!Number.isSafeInteger(after)) throw new Problem(422, 'invalid');
    const signals = await database.transaction(async (tx) => {
      const {room, side} = await enter(c, tx, await clock(tx));
      return signalsFor(tx, room.id, side, after);
    });
    return c.json({signals}, 200, fresh);
  };

/** `DELETE /demo/video-rooms/{room}`: the meeting is over, and all of it forgotten. */
const endRoom =
  ({clock, database}: Desk) =>
  async (c: Context): Promise<Response> => {
    await database.transaction(async (tx) => {
      const {room} = await enter(c, tx, await clock(tx));
      await deleteRoom(tx, room.id);
    });
    return c.body(null, 204);
  };

/** `GET /demo/video-rooms/{room}/ice-servers`: by which servers the two may find each other. */
const getIceServers =
  ({clock, database}: Desk, iceServers: readonly IceServer[]) =>
  async (c: Context): Promise<Response> => {
    await database.transaction(async (tx) => void (await enter(c, tx, await clock(tx))));
    return c.json({iceServers}, 200, fresh);
  };

const tooLarge = (): never => {
  throw new Problem(413, 'too-long');
};

/**
 * Rooms in which two browsers find each other; picture and sound go between them alone. Only in the
 * demo: a portal has a system of its own.
 */
export function videoRoomRoutes(desk: Desk, iceServers: readonly IceServer[] = []): Hono {
  const rooms = new Hono();
  rooms.onError(answerProblem);
  rooms.use(bodyLimit({maxSize: MOST_BYTES, onError: tooLarge}));
  rooms.post('/', postRoom(desk));
  rooms.post('/:room/signals', postSignal(desk));
  rooms.get('/:room/signals', getSignals(desk));
  rooms.get('/:room/ice-servers', getIceServers(desk, iceServers));
  rooms.delete('/:room', endRoom(desk));
  return rooms;
}
