import {randomUUID} from 'node:crypto';
import type {Hono} from 'hono';
import {expect, vi} from 'vitest';
import type {Appointment, Hold, Slot, SlotPage} from '../../src/appointment/appointment.model.js';
import type {ServiceCount} from '../../src/appointment/appointment.provider.js';
import type {CaseProgress} from '../../src/case/case.model.js';
import type {CarrierChoice} from '../../src/mail/proof.model.js';
import type {MailQuery} from '../../src/mail/mail.provider.js';
import type {Shipment} from '../../src/mail/shipment.model.js';
import {createApp, type AppOptions} from '../../demo/server/app.js';
import type {Database} from '../../demo/server/db/database.js';
import {migrate} from '../../demo/server/db/migrate.js';
import {openPglite} from '../../demo/server/db/pglite.js';
import {contractProblems} from './contract-check.js';

/** What came back, already compared with the contract. */
export interface Reply<Body = unknown> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Body;
  readonly text: string;
}

/** A problem document as it arrives. */
export interface ProblemBody {
  readonly code: string;
  readonly title: string;
  readonly errors?: {pointer: string; code: string; detail: string}[];
  readonly alternatives?: (Slot & CarrierChoice)[];
  readonly retryAfterSeconds?: number;
}

/** What a request may add. */
export interface Extras {
  readonly key?: string | null;
  readonly token?: string;
  readonly headers?: Record<string, string>;
}

// The database in memory shares the machine with everything else that is being tested.
vi.setConfig({testTimeout: 60_000, hookTimeout: 120_000});

/** A Tuesday morning before the office opens. */
export const TUESDAY = '2026-11-24T07:30:00+08:00';

/** The details a video meeting about a lost form needs. */
export const formDetails = {
  contact: {name: '王秀兰', phone: '13800000000'},
  answers: {reason: 'lost', deliveryAddress: '喀什市解放北路 1 号'},
  consents: ['privacy', 'recording'],
  lang: 'zh-Hans',
};

const tables =
  'place, appointment, answer, waiting, outbox, case_file, shipment, happening, wrong_proof, demo_clock, question, reply, call_request, feedback, letter, office, rehearsal_booking, video_room, video_signal';

/** The demo's server in memory, with a clock that stands until a test moves it. */
export class Office {
  readonly database: Database;
  now = new Date(TUESDAY);
  #app: Hono | undefined;

  private constructor(database: Database) {
    this.database = database;
  }

  /** One database for a whole test file; it takes seconds to make. */
  static async open(): Promise<Office> {
    return new Office(await openPglite());
  }

  /** Empties the tables and starts the app anew, on Tuesday morning. */
  async reopen(options: Omit<AppOptions, 'database' | 'now'> = {}): Promise<void> {
    this.now = new Date(TUESDAY);
    await migrate(this.database);
    // Before the app puts its examples there.
    await this.database.script(`truncate ${tables}`);
    await this.restart(options);
  }

  /** Starts the app anew, with everything that stands in its tables. */
  async restart(options: Omit<AppOptions, 'database' | 'now'> = {}): Promise<void> {
    this.#app = await createApp({...options, database: this.database, now: () => this.now});
  }

  close(): Promise<void> {
    return this.database.close();
  }

  /** Lets minutes pass. */
  wait(minutes: number): void {
    this.now = new Date(this.now.getTime() + minutes * 60_000);
  }

  get app(): Hono {
    if (!this.#app) throw new Error('Call reopen() first.');
    return this.#app;
  }

  async #send<Body>(method: string, path: string, init: RequestInit): Promise<Reply<Body>> {
    const response = await this.app.request(path, {...init, method});
    const text = await response.text();
    const problems = contractProblems(method, path.split('?')[0]!, response, text);
    expect(problems, `${method} ${path}: ${text}`).toEqual([]);
    const isJson = response.headers.get('content-type')?.includes('json');
    const body = (isJson ? JSON.parse(text) : undefined) as Body;
    return {status: response.status, headers: response.headers, body, text};
  }

  get<Body>(path: string, {token, headers}: Extras = {}): Promise<Reply<Body>> {
    const bearer = token ? {authorization: `Bearer ${token}`} : {};
    return this.#send('GET', path, {headers: {...bearer, ...headers}});
  }

  /** Sends JSON; with a fresh Idempotency-Key where none is given, with none for `null`. */
  send<Body>(
    method: string,
    path: string,
    body: unknown,
    extras: Extras = {},
  ): Promise<Reply<Body>> {
    const {token, headers, key = randomUUID()} = extras;
    return this.#send(method, path, {
      body: typeof body === 'string' ? body : JSON.stringify(body),
      headers: {
        'content-type': 'application/json',
        ...(key === null ? {} : {'idempotency-key': key}),
        ...(token ? {authorization: `Bearer ${token}`} : {}),
        ...headers,
      },
    });
  }

  /** Asks how far a case is. */
  caseStatus(ref: string, headers: Record<string, string> = {}): Promise<Reply<CaseProgress>> {
    return this.send('POST', '/api/case-status', {ref}, {key: null, headers});
  }

  /** Asks where a document is. */
  mailStatus<Body = Shipment>(
    query: MailQuery,
    headers: Record<string, string> = {},
  ): Promise<Reply<Body>> {
    return this.send('POST', '/api/mail-status', query, {key: null, headers});
  }

  async slots(query: string, extras: Extras = {}): Promise<SlotPage> {
    return (await this.get<SlotPage>(`/api/slots?${query}`, extras)).body;
  }

  hold(
    slotId: string,
    services: ServiceCount[],
    mode: string,
    extras: Extras & {reschedule?: string} = {},
  ): Promise<Reply<Hold & ProblemBody>> {
    const {reschedule, ...rest} = extras;
    const body = {slotId, services, mode, ...(reschedule ? {reschedule} : {})};
    return this.send('POST', '/api/holds', body, rest);
  }

  /** Holds and books a video meeting about a lost form, at the first free time of a day. */
  async bookForm(day = '2026-11-26', contact = formDetails.contact): Promise<Appointment> {
    const page = await this.slots(`service=hukou-form&mode=video&from=${day}&to=${day}`);
    const held = await this.hold(page.slots[0]!.id, [{id: 'hukou-form', count: 1}], 'video');
    const details = {...formDetails, contact, holdId: held.body.id};
    const {status, body} = await this.send<Appointment>('POST', '/api/appointments', details);
    expect(status).toBe(201);
    return body;
  }
}
