import {ProviderError} from '../../core/provider-error.model.js';
import type {IsoDate} from '../../core/plain-date.model.js';
import type {JsonAnswer, JsonCall, JsonRequest} from '../booking/json-call.js';
import {saysNothingFree, zmsRefusal} from './zms.codes.js';
import {
  parseCalendar,
  parseOffices,
  parseProcess,
  type ZmsCalendar,
  type ZmsOffices,
  type ZmsProcess,
} from './zms.schema.js';

/** Which process, and the key to it. */
export interface ZmsKey {
  readonly processId: string;
  readonly authKey: string;
  /** As it arrived: ZMS wants it back with every change. */
  readonly scope?: unknown;
}

/** A process with its scope as it arrived. */
export interface ZmsAnswer {
  readonly process: ZmsProcess;
  readonly scope: unknown;
}

/** What `/available-calendar/` is asked: the state of days, and times of a window within. */
export interface ZmsCalendarQuery {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly slotsFrom: IsoDate;
  readonly slotsTo: IsoDate;
  readonly officeIds: readonly string[];
  readonly serviceIds: readonly string[];
  readonly serviceCounts: readonly number[];
  readonly captchaToken?: string | undefined;
}

/** What `/reserve-appointment/` is asked. */
export interface ZmsReservation {
  /** Seconds since 1970. */
  readonly timestamp: number;
  readonly officeId: string;
  readonly serviceIds: readonly string[];
  readonly serviceCounts: readonly number[];
  readonly captchaToken?: string | undefined;
}

/** The acts on a process; each is a path of its own. */
export type ZmsAct = 'update' | 'preconfirm' | 'confirm' | 'cancel';

const NOTHING: ZmsCalendar = {
  prevBookableDate: undefined,
  nextBookableDate: undefined,
  availableDays: [],
};

const numberOf = (processId: string): number | string =>
  /^\d+$/.test(processId) ? Number(processId) : processId;

/** The calls of the citizen API. Every path ends with a slash; without it ZMS redirects or fails. */
export class ZmsClient {
  readonly #call: JsonCall;

  constructor(call: JsonCall) {
    this.#call = call;
  }

  async offices(signal: AbortSignal): Promise<ZmsOffices> {
    return parseOffices(await this.ask({path: '/offices-and-services/', signal}));
  }

  async calendar(query: ZmsCalendarQuery, signal: AbortSignal): Promise<ZmsCalendar> {
    const answer = await this.#call({
      path: '/available-calendar/',
      // Lists of equal length, with commas in one parameter.
      query: [
        ['startDate', query.from],
        ['endDate', query.to],
        ['slotsStartDate', query.slotsFrom],
        ['slotsEndDate', query.slotsTo],
        ['officeIds', query.officeIds.join(',')],
        ['serviceIds', query.serviceIds.join(',')],
        ['serviceCounts', query.serviceCounts.join(',')],
        ['captchaToken', query.captchaToken],
      ],
      signal,
    });
    return saysNothingFree(answer) ? NOTHING : parseCalendar(jsonOf(answer));
  }

  reserve(wish: ZmsReservation, signal: AbortSignal): Promise<ZmsAnswer> {
    const {timestamp, officeId, captchaToken} = wish;
    // The names are singular, and hold lists.
    const lists = {serviceId: wish.serviceIds, serviceCount: wish.serviceCounts};
    const body = {timestamp, officeId, ...lists, ...(captchaToken && {captchaToken})};
    return this.#process({method: 'POST', path: '/reserve-appointment/', body, signal});
  }

  get({processId, authKey}: ZmsKey, signal: AbortSignal): Promise<ZmsAnswer> {
    const query = Object.entries({processId, authKey});
    return this.#process({path: '/appointment/', query, signal});
  }

  act(
    act: ZmsAct,
    {processId, authKey, scope}: ZmsKey,
    more: Pick<JsonRequest, 'signal' | 'keepalive'> & {readonly details?: object},
  ): Promise<ZmsAnswer> {
    const {details, ...how} = more;
    const body = {processId: numberOf(processId), authKey, scope, ...details};
    return this.#process({method: 'POST', path: `/${act}-appointment/`, body, ...how});
  }

  async ask(request: JsonRequest): Promise<unknown> {
    return jsonOf(await this.#call(request));
  }

  async #process(request: JsonRequest): Promise<ZmsAnswer> {
    const json = await this.ask(request);
    return {process: parseProcess(json), scope: (json as {scope?: unknown}).scope};
  }
}

function jsonOf(answer: JsonAnswer): unknown {
  const refusal = zmsRefusal(answer);
  if (refusal) throw refusal;
  if (answer.json === undefined) throw new ProviderError('unreadable', {status: answer.status});
  return answer.json;
}
