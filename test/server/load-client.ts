import {randomUUID} from 'node:crypto';
import {connect} from 'node:net';
import {setTimeout as pause} from 'node:timers/promises';

/** What a server said. */
export interface Said {
  readonly status: number;
  readonly body: {readonly id?: string; readonly code?: string};
}

/** How clumsy a citizen's browser is with one act. */
export type Manner = 'once' | 'double-click' | 'dropped' | 'repeated';

export const manners: readonly Manner[] = ['once', 'double-click', 'dropped', 'repeated'];

interface Act {
  readonly path: string;
  readonly body: string;
  readonly key: string;
}

const MOST_TRIES = 500;

async function ask(server: string, {path, body, key}: Act): Promise<Said> {
  const headers = {'content-type': 'application/json', 'idempotency-key': key};
  const response = await fetch(server + path, {method: 'POST', headers, body});
  return {status: response.status, body: (await response.json()) as Said['body']};
}

/** Asks again as long as the same request is still being processed. */
async function settle(servers: readonly string[], act: Act): Promise<Said> {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const said = await ask(servers[tries % servers.length]!, act);
    if (said.body.code !== 'in-progress') return said;
    await pause(20);
  }
  throw new Error(`${act.path} never came to an end.`);
}

/** Sends a whole request and hangs up before the answer. */
const hangUp = (server: string, {path, body, key}: Act): Promise<void> =>
  new Promise((resolve, reject) => {
    const {hostname, port} = new URL(server);
    const head = [
      `POST ${path} HTTP/1.1`,
      `Host: ${hostname}`,
      'Content-Type: application/json',
      `Content-Length: ${Buffer.byteLength(body)}`,
      `Idempotency-Key: ${key}`,
    ].join('\r\n');
    const socket = connect(Number(port), hostname, () => {
      socket.write(`${head}\r\n\r\n${body}`, () => {
        socket.destroy();
        resolve();
      });
    });
    socket.once('error', reject);
  });

/**
 * Does one act in a clumsy manner, over several servers in turn.
 * @returns every final answer; all of them must say the same.
 */
export async function act(
  servers: readonly string[],
  path: string,
  content: unknown,
  manner: Manner,
): Promise<Said[]> {
  const one: Act = {path, body: JSON.stringify(content), key: randomUUID()};
  const others = [...servers.slice(1), servers[0]!];
  if (manner === 'double-click') return Promise.all([settle(servers, one), settle(others, one)]);
  if (manner === 'dropped') await hangUp(servers[0]!, one);
  const first = await settle(others, one);
  return manner === 'repeated' ? [first, await settle(servers, one)] : [first];
}
