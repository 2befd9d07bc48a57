import {randomUUID} from 'node:crypto';
import type {Context} from 'hono';
import type {Desk} from '../desk.js';
import type {Lang, Text} from '../rules/text.js';

/** Asks the contract's own routes, as a page would; without any limit of requests. */
export type Ask = (path: string, init?: RequestInit) => Promise<Response>;

/** What a lever works with. */
export interface Stage {
  readonly desk: Desk;
  readonly ask: Ask;
  /** The portal's address for links, without a slash at the end. */
  readonly portalUrl: string;
  /** The language of whoever rehearses. */
  readonly lang: Lang;
}

/** Something that a lever has switched on. */
export interface Effect {
  /** What is so as long as it lasts; undefined where nothing lasts. */
  says(): Text | undefined;
  /** Stands before each request to the contract; may wait, or throw a `Problem`. */
  before?(c: Context): Promise<void>;
  /** What the citizen's page is opened with, behind its `#`. */
  readonly fragment?: string;
  /** Whether it happens in the browser of whoever rehearses. */
  readonly isInBrowser?: boolean;
  /** Puts everything back as it was. */
  end(): Promise<void>;
}

/** Nothing is to be put back. */
export const nothing = (): Promise<void> => Promise.resolve();

/** Asks by POST with a key of its own; the answer's status and body. A text is sent as it is. */
export async function post<Body>(
  ask: Ask,
  path: string,
  body: unknown,
): Promise<{readonly status: number; readonly body: Body}> {
  const headers = {'content-type': 'application/json', 'idempotency-key': randomUUID()};
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const response = await ask(path, {method: 'POST', headers, body: text});
  return {status: response.status, body: (await response.json()) as Body};
}
