import {readFileSync} from 'node:fs';
import {queuedMails} from '../../demo/server/db/outbox.js';
import {checkBackEnd, type CheckOptions} from '../../src/tools/check/check-back-end.js';
import type {CheckReport} from '../../src/tools/check/report.js';
import type {Office} from '../server/office.js';

const text = (name: string): string => readFileSync(`src/contract/${name}`, 'utf8');

/** The contract's own files. */
export const contract = {
  openapi: text('openapi.yaml'),
  serviceDefinition: text('service-definition.schema.json'),
};

/** A request on its way to the office. */
export interface Asked {
  readonly method: string;
  /** Below `/api`, query included. */
  readonly path: string;
  readonly headers: Headers;
  readonly body: string;
}

/** Sends a request to the office, perhaps another one than was asked for. */
export type Send = (change?: {
  path?: string;
  headers?: Record<string, string>;
}) => Promise<Response>;

/** What stands between the check and the office, and spoils something. */
export type Spoil = (asked: Asked, send: Send) => Promise<Response>;

const BASE = 'http://office.example/api';

function throughTo(office: Office, spoil: Spoil): typeof fetch {
  return async (input, init) => {
    const {method = 'GET', body} = init ?? {};
    const path = (input as string).slice(BASE.length);
    const headers = new Headers(init?.headers);
    const send: Send = async (change = {}) => {
      const sent = new Headers(headers);
      for (const [name, value] of Object.entries(change.headers ?? {})) sent.set(name, value);
      return office.app.request(`${BASE}${change.path ?? path}`, {...init, headers: sent});
    };
    return spoil({method, path, headers, body: (body as string | null) ?? ''}, send);
  };
}

/** Checks the office in memory, with what spoils it in between; waits for nothing. */
export const checkOffice = (
  office: Office,
  options: Partial<CheckOptions> = {},
  spoil: Spoil = (_, send) => send(),
): Promise<CheckReport> =>
  checkBackEnd(BASE, {
    contract,
    fetch: throughTo(office, spoil),
    wait: () => Promise.resolve(),
    origin: 'https://portal.example',
    shipment: 'EXAMPLE-RETURN-P1',
    case: 'EXAMPLE-ADDRESS',
    office: 'donghu',
    ...options,
  });

/** Books what has to be confirmed, with the token of the mail that the office would send. */
export const activated = (office: Office): Partial<CheckOptions> => ({
  book: true,
  service: 'move-in',
  mode: 'in-person',
  activationToken: async (reference) => {
    const mails = await queuedMails(office.database);
    const mail = mails.find(({subject}) => subject.includes(reference));
    return new URLSearchParams(/#(\S+)/.exec(mail?.body ?? '')?.[1]).get('activation') ?? '';
  },
});

/** Ids of the rules that are broken. */
export const brokenIn = ({results}: CheckReport): readonly string[] =>
  results.filter(({state}) => state === 'failed').map(({id}) => id);
