import {memoryAppointments} from '../../../src/appointment/appointment.memory.js';
import {ProviderError} from '../../../src/core/provider-error.model.js';
import {officesAndServices} from './zms-places.js';
import {type Process, Refusal, view, wishOf} from './zms-process.js';

/** What a test may ask of the server beforehand. */
export interface ZmsServerOptions {
  readonly captcha?: boolean;
  /** Errors come with status 200, as some gateways make of them. */
  readonly errorsWith200?: boolean;
  /** Called first; what it returns is answered instead. */
  readonly instead?: (path: string, body: Record<string, unknown>) => Response | undefined;
}

const reply = (body: unknown, status = 200): Response =>
  new Response(JSON.stringify(body), {status, headers: {'Content-Type': 'application/json'}});

const act = {signal: new AbortController().signal};
let acts = 0;
const once = () => ({...act, idempotencyKey: `zms-${++acts}`});

/**
 * A citizen API in memory over Linhu's office: paths end with a slash, instants are seconds, lists
 * have commas, a taken time is a 404, a wrong key a 406, and what was cancelled is forgotten.
 */
export class ZmsServer {
  readonly asked: string[] = [];
  readonly #options: ZmsServerOptions;
  readonly #now: () => number;
  readonly #office;
  readonly #processes = new Map<string, Process>();
  #lastToken = '';
  #next = 100_000;

  constructor(now: () => number, options: ZmsServerOptions = {}) {
    this.#now = now;
    this.#options = options;
    this.#office = memoryAppointments({
      now,
      taken: () => 0,
      send: (letter) => {
        if (letter.kind === 'activation') this.#lastToken = letter.activationToken;
      },
    });
  }

  readonly fetch: typeof globalThis.fetch = async (input, init = {}) => {
    const url = new URL(input instanceof Request ? input.url : input);
    const path = url.pathname.replace('/api/citizen', '');
    const body = (init.body ? JSON.parse(init.body as string) : {}) as Record<string, unknown>;
    this.asked.push(`${init.method ?? 'GET'} ${path}${decodeURIComponent(url.search)}`);
    const instead = this.#options.instead?.(path, body);
    if (instead) return instead;
    try {
      return reply(await this.#answer(path, url.searchParams, body));
    } catch (reason) {
      if (!(reason instanceof Refusal)) throw reason;
      const errors = reason.codes.map((errorCode) => ({
        errorCode,
        errorMessage: 'Ein Fehler ist aufgetreten.',
        statusCode: reason.status,
        errorType: 'error',
      }));
      return reply({errors}, this.#options.errorsWith200 ? 200 : reason.status);
    }
  };

  /** What the mailed link ends in: base64 of `{id, authKey, scope}`. */
  mailedToken(id: string): string {
    const {authKey} = this.#processes.get(id)!;
    return btoa(JSON.stringify({id: Number(id), authKey, scope: {id: 1}}));
  }

  /** How many bookings and reservations there are. */
  get standing(): number {
    return [...this.#processes.values()].filter(({status}) => status !== 'deleted').length;
  }

  async #answer(path: string, query: URLSearchParams, body: Record<string, unknown>) {
    switch (path) {
      case '/offices-and-services/':
        return officesAndServices(this.#options.captcha);
      case '/available-calendar/':
        return this.#calendar(query);
      case '/captcha-challenge/':
        return {parameters: {algorithm: 'SHA-256'}, signature: 'f00'};
      case '/captcha-verify/':
        if (body['payload'] !== 'solved') throw new Refusal(400, 'captchaInvalid');
        return {meta: {success: true}, data: {valid: true}, token: 'jwt'};
      case '/reserve-appointment/':
        return this.#reserve(body);
      case '/appointment/':
        return view(this.#find(query.get('processId'), query.get('authKey')));
      case '/update-appointment/':
        return this.#update(this.#find(body['processId'], body['authKey']), body);
      case '/preconfirm-appointment/':
        return this.#fix(this.#find(body['processId'], body['authKey']), 'preconfirmed');
      case '/confirm-appointment/':
        return this.#confirm(this.#find(body['processId'], body['authKey']));
      case '/cancel-appointment/':
        return this.#cancel(this.#find(body['processId'], body['authKey']));
      default:
        throw new Refusal(404, 'notFound');
    }
  }

  #checkCaptcha(token: unknown): void {
    if (!this.#options.captcha || token === 'jwt') return;
    throw new Refusal(400, token ? 'captchaExpired' : 'captchaMissing');
  }

  async #calendar(query: URLSearchParams) {
    this.#checkCaptcha(query.get('captchaToken'));
    const list = (name: string) => (query.get(name) ?? '').split(',');
    const [serviceIds, counts] = [list('serviceIds'), list('serviceCounts')];
    if (serviceIds.length !== counts.length) throw new Refusal(400, 'mismatchedArrays');
    const from = query.get('slotsStartDate')!;
    const to = query.get('slotsEndDate')!;
    const days = new Map<string, Map<string, number[]>>();
    let next: string | null | undefined = null;
    for (const officeId of list('officeIds')) {
      const wish = wishOf(Number(officeId), serviceIds.map(Number), counts.map(Number));
      const page = await this.#office.listSlots({...wish, from, to}, act);
      next = [next, page.nextBookableDate].filter(Boolean).sort()[0] ?? null;
      for (const {start} of page.slots) {
        const day = days.get(start.slice(0, 10)) ?? new Map<string, number[]>();
        day.set(officeId, [...(day.get(officeId) ?? []), Date.parse(start) / 1000]);
        days.set(start.slice(0, 10), day);
      }
    }
    return {
      startDate: query.get('startDate'),
      endDate: query.get('endDate'),
      slotsStartDate: from,
      slotsEndDate: to,
      prevBookableDate: null,
      nextBookableDate: next,
      availableDays: [...days].map(([date, offices]) => ({
        date,
        providerIDs: [...offices.keys()].join(','),
        offices: [...offices].map(([officeId, appointments]) => ({officeId, appointments})),
      })),
    };
  }

  async #reserve(body: Record<string, unknown>) {
    this.#checkCaptcha(body['captchaToken']);
    const {timestamp, officeId, serviceId, serviceCount} = body;
    if (typeof timestamp !== 'number') throw new Refusal(400, 'invalidTimestamp');
    if (typeof officeId !== 'string') throw new Refusal(400, 'invalidOfficeId');
    if (!Array.isArray(serviceId) || !Array.isArray(serviceCount)) {
      throw new Refusal(400, 'emptyServiceArrays');
    }
    const wish = wishOf(Number(officeId), serviceId.map(Number), serviceCount.map(Number));
    const local = new Date((timestamp + 8 * 3600) * 1000).toISOString().slice(0, 16);
    const slotId = `${wish.siteIds[0]}~${wish.mode}~${local}`;
    const {services, mode} = wish;
    const held = await this.#office.hold({slotId, services, mode}, once()).catch((reason) => {
      throw reason instanceof ProviderError && reason.code === 'slot-taken'
        ? new Refusal(404, 'appointmentNotAvailable')
        : new Refusal(400, 'tooManySlotsPerAppointment');
    });
    const process: Process = {
      processId: ++this.#next,
      authKey: `${this.#next}`.padStart(64, 'a'),
      timestamp,
      officeId: Number(officeId),
      serviceId: Number(serviceId[0]),
      serviceCount: Number(serviceCount[0]),
      slotId,
      holdId: held.id,
      status: 'reserved',
      details: {},
    };
    this.#processes.set(String(process.processId), process);
    return view(process);
  }

  #find(processId: unknown, authKey: unknown): Process {
    const process = this.#processes.get(String(processId));
    if (!process || process.status === 'deleted') throw new Refusal(404, 'appointmentNotFound');
    if (process.authKey !== authKey) throw new Refusal(406, 'authKeyMismatch');
    return process;
  }

  #update(process: Process, body: Record<string, unknown>) {
    if (process.status !== 'reserved') throw new Refusal(409, 'processNotReservedAnymore');
    const names = ['familyName', 'email', 'telephone', 'customTextfield', 'customTextfield2'];
    const details = Object.fromEntries(
      names.map((name) => [name, String((body[name] as string | undefined) ?? '')]),
    );
    const wrong = [
      ...(details['familyName'] ? [] : ['invalidFamilyName']),
      ...(details['email']?.includes('+') ? ['invalidEmail'] : []),
      ...(/^(\+?\d{7,15})?$/.test(details['telephone'] ?? '') ? [] : ['invalidTelephone']),
    ];
    if (wrong.length) throw new Refusal(400, ...wrong);
    process.details = details;
    return view(process);
  }

  async #fix(process: Process, status: string) {
    if (process.status !== 'reserved') throw new Refusal(409, 'processNotReservedAnymore');
    const {familyName: name = '', telephone: phone = '', email = ''} = process.details;
    const request = {
      holdId: process.holdId,
      contact: {name, phone, email},
      answers: {reason: 'lost', deliveryAddress: '-', origin: '-'},
      consents: ['privacy', 'recording'],
      lang: 'en',
    };
    process.booked = await this.#office.book(request, once()).catch(() => {
      throw new Refusal(409, 'processNotReservedAnymore');
    });
    process.activationToken = this.#lastToken;
    process.status = status;
    return view(process);
  }

  async #confirm(process: Process) {
    if (process.status === 'reserved') await this.#fix(process, 'preconfirmed');
    if (process.status !== 'preconfirmed') throw new Refusal(409, 'processNotPreconfirmedAnymore');
    const {booked, activationToken = ''} = process;
    if (booked?.status === 'pending-activation') {
      await this.#office.activate(booked.id, activationToken, once()).catch(() => {
        throw new Refusal(400, 'preconfirmationExpired');
      });
    }
    process.status = 'confirmed';
    return view(process);
  }

  async #cancel(process: Process) {
    if (process.timestamp * 1000 < this.#now())
      throw new Refusal(406, 'appointmentCanNotBeCanceled');
    const {booked} = process;
    if (booked) await this.#office.cancel(booked.id, {}, {...once(), token: booked.manageToken!});
    else await this.#office.releaseHold(process.holdId);
    process.status = 'deleted';
    return view(process);
  }
}
