import type {Context} from 'hono';
import type {Queryable} from '../db/database.js';
import {tryLock} from '../db/locks.js';
import type {Desk} from '../desk.js';
import {digest, seal, unseal} from '../secrets.js';
import {Problem} from './problems.js';

/** What an act answers, before it becomes a response. */
export interface Answer {
  readonly status: 200 | 201 | 202;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

const KEY = /^[\x21-\x7e]{1,200}$/;
const stillRunning = (): Problem => new Problem(409, 'in-progress', {retryAfterSeconds: 1});

function requestKey(c: Context): string {
  const key = c.req.header('idempotency-key') ?? '';
  if (!KEY.test(key)) throw new Problem(400, 'key-missing');
  return key;
}

async function storedAnswer(
  tx: Queryable,
  key: string,
  request: string,
): Promise<Answer | undefined> {
  const [row] = await tx.query<{request_digest: string; sealed: string}>(
    'select request_digest, sealed from answer where key_digest = $1',
    [digest(key)],
  );
  if (!row) return undefined;
  if (row.request_digest !== request) throw new Problem(422, 'key-reused');
  return JSON.parse(unseal(key, row.sealed)) as Answer;
}

async function actOnce(
  tx: Queryable,
  key: string,
  request: string,
  act: (tx: Queryable) => Promise<Answer>,
): Promise<Answer> {
  if (!(await tryLock(tx, `key ${digest(key)}`))) throw stillRunning();
  const before = await storedAnswer(tx, key, request);
  if (before) return before;
  const answer = await act(tx);
  await tx.query(
    `insert into answer (key_digest, request_digest, sealed, created_at)
     values ($1, $2, $3, clock_timestamp())`,
    [digest(key), request, seal(key, JSON.stringify(answer))],
  );
  return answer;
}

/**
 * Lets an act happen once for all requests that carry the same Idempotency-Key. The answer is
 * stored in the transaction of the act: both are there, or neither. A refusal changed nothing and
 * is not stored, so the same key may try again.
 * @param text - the body as it came; another body with the same key is refused.
 */
export async function answerOnce(
  desk: Desk,
  c: Context,
  text: string,
  act: (tx: Queryable) => Promise<Answer>,
): Promise<Response> {
  const key = requestKey(c);
  const name = digest(key);
  const request = digest(c.req.method, c.req.path, c.req.header('authorization') ?? '', text);
  const other = desk.running.get(name);
  if (other !== undefined)
    throw other === request ? stillRunning() : new Problem(422, 'key-reused');
  desk.running.set(name, request);
  try {
    const answer = await desk.database.transaction((tx) => actOnce(tx, key, request, act));
    return c.json(answer.body, answer.status, {'cache-control': 'no-store', ...answer.headers});
  } finally {
    desk.running.delete(name);
  }
}
