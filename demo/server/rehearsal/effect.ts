import {randomUUID} from 'node:crypto';
import type {Context} from 'hono';
import type {Desk} from '../desk.js';
import {Problem} from '../http/problems.js';
import {saying, type Lang, type Text} from '../rules/text.js';

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
  /** Stands behind each answer of the contract. */
  after?(c: Context): Promise<void>;
  /** Whether it ends where something else fails, or all is mended. */
  readonly isFailure?: boolean;
  /** What the citizen's page is opened with, behind its `#`. */
  readonly fragment?: string;
  /** Whether it happens in the browser of whoever rehearses. */
  readonly isInBrowser?: boolean;
  /** Puts everything back as it was. */
  end(): Promise<void>;
}

/** 409 with what is to be done about it; the panel shows it. */
export const notNow = ({lang}: Stage, zh: string, en: string): Problem =>
  new Problem(409, 'changed', {detail: saying(lang)(zh, en)});

/** Nothing is to be put back. */
export const nothing = (): Promise<void> => Promise.resolve();

/** Asks by POST with a key of its own; the answer's status and body. */
export async function post<Body>(
  ask: Ask,
  path: string,
  body: unknown,
): Promise<{readonly status: number; readonly body: Body}> {
  const headers = {'content-type': 'application/json', 'idempotency-key': randomUUID()};
  const response = await ask(path, {method: 'POST', headers, body: JSON.stringify(body)});
  return {status: response.status, body: (await response.json()) as Body};
}
