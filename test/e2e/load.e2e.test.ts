import {spawn, type ChildProcessByStdio} from 'node:child_process';
import {once} from 'node:events';
import {createInterface} from 'node:readline';
import type {Readable, Writable} from 'node:stream';
import {fileURLToPath} from 'node:url';
import {afterAll, beforeAll, beforeEach, describe, expect, it} from 'vitest';
import type {Slot, SlotPage} from '../../src/appointment/appointment.model.js';
import {addDays} from '../../src/core/plain-date.model.js';
import {onlyRow, type Database} from '../../demo/server/db/database.js';
import {openPglite} from '../../demo/server/db/pglite.js';
import {openPostgres} from '../../demo/server/db/postgres.js';
import {startServer} from '../../demo/server/start.js';
import {startPostgres} from '../support/postgres.js';
import {act, manners, type Manner, type Said} from '../server/load-client.js';
import {loadWorld, PLACES} from '../server/load-world.js';

const CITIZENS = 500;
const TIMEOUT = 240_000;
const services = [{id: 'stamp', count: 1}];

/** One or more servers on one database, which the test looks into directly. */
interface Town {
  readonly servers: readonly string[];
  readonly database: Database;
  close(): Promise<void>;
}

async function townOnPglite(): Promise<Town> {
  const database = await openPglite();
  const server = await startServer({database, port: 0, world: loadWorld});
  return {servers: [`http://127.0.0.1:${server.port}`], database, close: () => server.stop()};
}

type ServerProcess = ChildProcessByStdio<Writable, Readable, null>;

async function startProcess(url: string): Promise<[ServerProcess, string]> {
  const script = fileURLToPath(new URL('../server/load-process.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', script], {
    env: {...process.env, DATABASE_URL: url},
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines = createInterface(child.stdout);
  const line: unknown = await Promise.race([
    once(lines, 'line').then(([text]: unknown[]) => text),
    once(child, 'exit').then(() => Promise.reject(new Error('A server did not start.'))),
  ]);
  return [child, String(line)];
}

async function stopProcess(child: ServerProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = once(child, 'exit');
  child.stdin.end();
  await ended;
}

async function townOnPostgres(): Promise<Town> {
  const postgres = await startPostgres();
  const database = openPostgres(postgres.url);
  try {
    // Both at once, so that they also race for the empty database's tables.
    const started = await Promise.all([startProcess(postgres.url), startProcess(postgres.url)]);
    const close = async () => {
      await Promise.all(started.map(([child]) => stopProcess(child)));
      await database.close();
      await postgres.stop();
    };
    return {servers: started.map(([, url]) => url), database, close};
  } catch (reason) {
    await database.close();
    await postgres.stop();
    throw reason;
  }
}

/** The ten times of the day after tomorrow. */
async function slotsOf({servers}: Town): Promise<readonly Slot[]> {
  const day = addDays(new Date().toISOString().slice(0, 10), 2);
  const query = `service=stamp&mode=in-person&from=${day}&to=${day}`;
  const response = await fetch(`${servers[0]}/api/slots?${query}`);
  return ((await response.json()) as SlotPage).slots;
}

const mannerOf = (citizen: number): Manner => manners[citizen % manners.length]!;
const serversFor = ({servers}: Town, citizen: number): readonly string[] =>
  citizen % 2 ? servers : [...servers].reverse();

const keep = (town: Town, citizen: number, slot: Slot): Promise<Said[]> => {
  const wish = {slotId: slot.id, services, mode: 'in-person'};
  return act(serversFor(town, citizen), '/api/holds', wish, mannerOf(citizen));
};

const book = (town: Town, citizen: number, holdId: string): Promise<Said[]> => {
  const details = {
    holdId,
    contact: {name: `Citizen ${citizen}`},
    answers: {},
    consents: [],
    lang: 'en',
  };
  return act(serversFor(town, citizen), '/api/appointments', details, mannerOf(citizen + 1));
};

/** What a citizen ends up with; all answers to one act must be the same. */
function verdict(answers: readonly Said[]): Said {
  const [first] = answers;
  for (const other of answers)
    expect([other.status, other.body.id]).toEqual([first!.status, first!.body.id]);
  return first!;
}

async function visit(town: Town, citizen: number, slot: Slot): Promise<Said> {
  const held = verdict(await keep(town, citizen, slot));
  return held.status === 201 ? verdict(await book(town, citizen, held.body.id!)) : held;
}

const count = async ({database}: Town, sql: string): Promise<number> =>
  onlyRow(await database.query<{count: number}>(`select count(*)::int as count from ${sql}`)).count;

async function expectFullHouse(town: Town): Promise<void> {
  expect(await count(town, "appointment where status = 'confirmed'")).toBe(PLACES);
  expect(await count(town, 'place where appointment_id is not null')).toBe(PLACES);
  const crowded = 'place group by starts_at having count(*) <> 10';
  expect(await count(town, `(select 1 from ${crowded}) as crowded`)).toBe(0);
}

async function ends(town: Town, ids: readonly string[]): Promise<void> {
  const past = "expires_at = clock_timestamp() - interval '1 millisecond'";
  await town.database.query(`update place set ${past} where id = any($1::uuid[])`, [ids]);
}

describe.each([
  ['PGlite', townOnPglite],
  ['PostgreSQL with two server processes', townOnPostgres],
])('On %s', (_, open) => {
  let town: Town;
  beforeAll(async () => {
    town = await open();
  }, TIMEOUT);
  beforeEach(() => town.database.script('truncate place, appointment, answer, outbox'));
  afterAll(() => town?.close(), TIMEOUT);

  it(
    'five hundred citizens at a hundred places make exactly a hundred appointments',
    async () => {
      const slots = await slotsOf(town);
      expect(slots.map(({remaining}) => remaining)).toEqual(Array(10).fill(10));
      const visits = Array.from({length: CITIZENS}, (__, citizen) =>
        visit(town, citizen, slots[citizen % slots.length]!),
      );
      const said = await Promise.all(visits);
      const booked = said.filter(({status}) => status === 201);
      expect(booked).toHaveLength(PLACES);
      expect(new Set(booked.map(({body}) => body.id)).size).toBe(PLACES);
      expect(new Set(said.filter(({status}) => status !== 201).map(({body}) => body.code))).toEqual(
        new Set(['slot-taken']),
      );
      await expectFullHouse(town);
      // One stored answer for each hold and each booking: no key did anything twice.
      expect(await count(town, 'answer')).toBe(2 * PLACES);
    },
    TIMEOUT,
  );

  it(
    'a hold that has ended is never booked, and its place goes to somebody else',
    async () => {
      const slots = await slotsOf(town);
      const first = await Promise.all(
        Array.from({length: PLACES}, (__, citizen) => keep(town, citizen, slots[citizen % 10]!)),
      );
      const holds = first.map((answers) => verdict(answers).body.id!);
      const [late, inTime] = [holds.slice(0, PLACES / 2), holds.slice(PLACES / 2)];
      await ends(town, late);
      const [lateSaid, inTimeSaid, nextSaid] = await Promise.all([
        Promise.all(late.map(async (id, i) => verdict(await book(town, i, id)))),
        Promise.all(inTime.map(async (id, i) => verdict(await book(town, i, id)))),
        Promise.all(Array.from({length: 200}, (__, i) => visit(town, i, slots[i % 10]!))),
      ]);
      expect(new Set(lateSaid.map(({body}) => body.code))).toEqual(new Set(['hold-expired']));
      expect(new Set(inTimeSaid.map(({status}) => status))).toEqual(new Set([201]));
      expect(nextSaid.filter(({status}) => status === 201)).toHaveLength(PLACES / 2);
      expect(await count(town, "appointment where status = 'confirmed'")).toBe(PLACES);
      expect(await count(town, 'place where appointment_id is not null')).toBe(PLACES);
    },
    TIMEOUT,
  );
});
