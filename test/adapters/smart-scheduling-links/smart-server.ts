import {memoryAppointments} from '../../../src/appointment/appointment.memory.js';
import type {MeetingMode} from '../../../src/appointment/appointment.model.js';

const PREFIX = 'http://fhir-registry.smarthealthit.org/StructureDefinition';
const ROOT = 'https://clinic.example/links';

const locations = [
  {id: 'donghu', name: '东湖派出所户籍窗口', mode: 'phone', schedules: ['phone']},
  {id: 'xingang', name: 'New Harbour Station', mode: 'in-person', schedules: ['counter']},
] as const;

const schedules: readonly {
  readonly id: string;
  readonly site: string;
  readonly mode: MeetingMode;
  readonly service: string;
}[] = [
  {id: 'phone', site: 'donghu', mode: 'phone', service: 'hukou-form'},
  {id: 'counter', site: 'xingang', mode: 'in-person', service: 'id-card'},
];

/** What a test may ask of the server beforehand. */
export interface SmartServerOptions {
  /** Called first; what it returns is answered instead. */
  readonly instead?: (path: string, headers: Headers) => Response | undefined;
  /** Further lines of the file of slots. */
  readonly extraSlots?: readonly string[];
}

/** A body that arrives in pieces of a few bytes: lines and letters are cut anywhere. */
const inPieces = (text: string, size: number): ReadableStream<Uint8Array> => {
  const bytes = new TextEncoder().encode(text);
  let at = 0;
  return new ReadableStream({
    pull(controller) {
      if (at >= bytes.length) return controller.close();
      controller.enqueue(bytes.slice(at, at + size));
      at += size;
    },
  });
};

/**
 * Linhu's office as files of SMART Scheduling Links and as a FHIR server: times in UTC, or with an
 * offset of two digits, as the specification's own example has them.
 */
export class SmartServer {
  readonly asked: string[] = [];
  readonly #office;
  readonly #options: SmartServerOptions;
  version = 1;

  constructor(now: () => number, options: SmartServerOptions = {}) {
    this.#office = memoryAppointments({now, taken: () => 0});
    this.#options = options;
  }

  readonly fetch: typeof globalThis.fetch = async (input, init = {}) => {
    const url = new URL(input instanceof Request ? input.url : input);
    const headers = new Headers(init.headers);
    const etag = headers.get('If-None-Match');
    this.asked.push(`${url.pathname}${decodeURIComponent(url.search)}${etag ? ` ${etag}` : ''}`);
    const instead = this.#options.instead?.(url.pathname, headers);
    if (instead) return instead;
    if (url.pathname.startsWith('/r4/')) return this.#bundle(url);
    const tag = `"v${this.version}"`;
    const head = {'Cache-Control': 'public, max-age=120', ETag: tag};
    if (etag === tag) return new Response(null, {status: 304, headers: head});
    const text = await this.#file(url.pathname.replace('/links/', ''));
    return new Response(inPieces(text, 1_021), {headers: head});
  };

  async #file(name: string): Promise<string> {
    const lines = (items: readonly object[]) =>
      items.map((item) => JSON.stringify(item)).join('\n');
    if (name === '$bulk-publish') return JSON.stringify(manifest);
    if (name === 'locations.ndjson') return lines(locations.map(location));
    if (name === 'schedules.ndjson') return lines(schedules.map(schedule));
    const slots = await this.#slots();
    return [...(this.#options.extraSlots ?? []), lines(slots), ''].join('\n');
  }

  async #slots(): Promise<readonly Record<string, unknown>[]> {
    const span = {from: '2026-11-25', to: '2026-12-04'};
    const {signal} = new AbortController();
    const pages = schedules.map(async ({id, site, mode, service}) => {
      const wish = {services: [{id: service, count: 1}], siteIds: [site], mode};
      const {slots} = await this.#office.listSlots({...wish, ...span}, {signal});
      return slots.map(({start, end = start}, index) => slot(id, index, start, end));
    });
    return (await Promise.all(pages)).flat();
  }

  async #bundle(url: URL): Promise<Response> {
    const type = url.pathname.replace('/r4/', '');
    const wanted = url.searchParams.get('schedule')?.split(',') ?? [];
    const all: readonly object[] =
      type === 'Location'
        ? locations.map(location)
        : type === 'Schedule'
          ? schedules.map(schedule)
          : (await this.#slots()).filter((item) =>
              wanted.includes((item['schedule'] as {reference: string}).reference),
            );
    const offset = Number(url.searchParams.get('_offset') ?? 0);
    const entry = all.slice(offset, offset + 50).map((resource) => ({resource}));
    const next = new URL(url);
    next.searchParams.set('_offset', String(offset + 50));
    const link = offset + 50 < all.length ? [{relation: 'next', url: next.href}] : [];
    return Response.json({resourceType: 'Bundle', type: 'searchset', entry, link});
  }
}

const manifest = {
  transactionTime: '2026-11-24T23:00:00Z',
  request: `${ROOT}/$bulk-publish`,
  output: [
    {type: 'Location', url: `${ROOT}/locations.ndjson`},
    {type: 'Schedule', url: 'schedules.ndjson'},
    {type: 'PractitionerRole', url: `${ROOT}/roles.ndjson`},
    {type: 'Slot', url: `${ROOT}/slots.ndjson`, extension: {state: ['ZJ']}},
  ],
  error: [],
};

const location = ({id, name}: (typeof locations)[number]) => ({
  resourceType: 'Location',
  id,
  name,
  telecom: [
    {system: 'phone', value: '+86 573 0000 0110'},
    {system: 'url', value: 'https://clinic.example'},
  ],
  address: {line: ['18 Willow Dyke Road'], city: 'Linhu', state: 'ZJ', postalCode: '314000'},
  position: {latitude: 30.7461, longitude: 120.7551},
});

const schedule = ({id, site, mode, service}: (typeof schedules)[number]) => ({
  resourceType: 'Schedule',
  id,
  serviceType: [
    {
      coding: [
        {system: 'http://terminology.hl7.org/CodeSystem/service-type', code: '57'},
        {system: 'https://linhu.example/services', code: service, display: service},
      ],
    },
  ],
  actor: [{reference: `Location/${site}`}],
  extension: [
    {url: `${PREFIX}/has-availability`, valueCode: 'some'},
    {url: 'mode', valueCode: mode},
  ],
});

/** Every other time is written with `+08`, which `Date.parse` refuses. */
const slot = (schedule: string, index: number, start: string, end: string) => {
  const written = (instant: string) =>
    index % 2 ? instant.replace('+08:00', '+08') : new Date(instant).toISOString();
  return {
    resourceType: 'Slot',
    id: `${schedule}-${index}`,
    schedule: {reference: `Schedule/${schedule}`},
    status: 'free',
    start: written(start),
    end: written(end),
    extension: [
      {url: `${PREFIX}/booking-deep-link`, valueUrl: `https://clinic.example/book?slot=${index}`},
      {url: `${PREFIX}/booking-phone`, valueString: '+86 573 0000 0110'},
    ],
  };
};

/** Where the list of files is. */
export const MANIFEST = `${ROOT}/$bulk-publish`;
