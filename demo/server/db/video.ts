import {onlyRow, type Queryable} from './database.js';

/** Who is in a room. */
export type Side = 'citizen' | 'desk';

/** A room as it is stored. */
export interface RoomRow {
  readonly id: string;
  readonly citizen_hash: string;
  readonly desk_hash: string;
  /** Then all of it is forgotten. */
  readonly expires_at: Date;
}

/** What one side tells the other. */
export interface SignalRow {
  readonly id: number;
  readonly kind: string;
  readonly data: string | null;
}

/** Counts what `text` selects. */
const count = async (db: Queryable, text: string, values: unknown[]): Promise<number> =>
  Number(onlyRow(await db.query<{count: string}>(`select count(*) ${text}`, values)).count);

export const countRooms = (db: Queryable, now: Date): Promise<number> =>
  count(db, 'from video_room where expires_at > $1', [now]);

export const countSignals = (db: Queryable, room: string): Promise<number> =>
  count(db, 'from video_signal where room_id = $1', [room]);

export async function insertRoom(db: Queryable, room: RoomRow): Promise<void> {
  await db.query(
    'insert into video_room (id, citizen_hash, desk_hash, expires_at) values ($1, $2, $3, $4)',
    [room.id, room.citizen_hash, room.desk_hash, room.expires_at],
  );
}

/** A room whose term is not over, kept from being changed by others until the transaction ends. */
export async function lockRoom(tx: Queryable, id: string, now: Date): Promise<RoomRow | undefined> {
  const [row] = await tx.query<RoomRow>(
    'select * from video_room where id = $1 and expires_at > $2 for update',
    [id, now],
  );
  return row;
}

/** Stores what a side tells; gives its number. */
export async function insertSignal(
  tx: Queryable,
  room: string,
  side: Side,
  {data, kind}: Pick<SignalRow, 'kind' | 'data'>,
): Promise<number> {
  const rows = await tx.query<{id: string}>(
    'insert into video_signal (room_id, side, kind, data) values ($1, $2, $3, $4) returning id',
    [room, side, kind, data],
  );
  return Number(onlyRow(rows).id);
}

/** What the other side has told after a number. */
export async function signalsFor(
  db: Queryable,
  room: string,
  side: Side,
  after: number,
): Promise<readonly SignalRow[]> {
  const rows = await db.query<Omit<SignalRow, 'id'> & {id: string}>(
    `select id, kind, data from video_signal
     where room_id = $1 and side <> $2 and id > $3 order by id`,
    [room, side, after],
  );
  return rows.map((row) => ({...row, id: Number(row.id)}));
}

export async function deleteRoom(tx: Queryable, id: string): Promise<void> {
  await tx.query('delete from video_room where id = $1', [id]);
}

/** Forgets rooms after their meeting. */
export async function forgetRooms(db: Queryable, now: Date): Promise<void> {
  await db.query('delete from video_room where expires_at <= $1', [now]);
}
