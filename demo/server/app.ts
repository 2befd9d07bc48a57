import {fileURLToPath} from 'node:url';
import {Hono} from 'hono';
import {askingKuaidi100} from './carrier/asking.js';
import type {CarrierDesk} from './carrier/carrier-desk.js';
import {kuaidi100, type Kuaidi100Account} from './carrier/kuaidi100.js';
import {seedExamples} from './casework/examples.js';
import {databaseClock, movable} from './db/clock.js';
import type {Database} from './db/database.js';
import {migrate} from './db/migrate.js';
import type {Desk} from './desk.js';
import {requestLang} from './http/language.js';
import {Problem, problemResponse} from './http/problems.js';
import type {RateLimit} from './http/rate-limit.js';
import {securityHeaders} from './http/security-headers.js';
import {apiRoutes} from './routes/api.js';
import {postDemoClock} from './routes/demo-clock.js';
import {fileRoutes, notFoundPage} from './routes/files.js';
import {getOutbox} from './routes/outbox-page.js';
import {postDemoAnswer} from './routes/questions.js';
import {sharedSecret} from './secrets.js';
import {linhu} from './world/linhu.js';
import type {World} from './world/world.js';

/** How an app is put together; only the database has no default. */
export interface AppOptions {
  readonly database: Database;
  /** What is offered; Linhu by default. */
  readonly world?: World;
  /** What time it is; the database's clock by default. */
  readonly now?: () => Date;
  /** Limit of changing requests by client; none by default. */
  readonly rateLimit?: RateLimit;
  /** Origins whose pages may use the API; all by default. */
  readonly origins?: '*' | readonly string[];
  /** The portal's address in links, where it differs from the one requests arrive at. */
  readonly publicUrl?: string;
  /** Shows unsent mails, tokens included, at `/demo/outbox`. Off by default. */
  readonly showOutbox?: boolean;
  /** Lets anybody move the clock at `/demo/clock`, and answer at `/demo/answers`. Off by default. */
  readonly movableClock?: boolean;
  /** With whom carriers are asked about numbers that are not the office's own; nobody by default. */
  readonly kuaidi100?: Kuaidi100Account | undefined;
  /** Folder of the portal's pages, served at `/`. */
  readonly portalFolder?: string;
  /** Folder of the kit's CDN build, served at `/zerotrip/`. */
  readonly cdnFolder?: string;
}

const folder = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

function carrierDeskOf(
  {kuaidi100: account, now = () => new Date()}: AppOptions,
  {casework}: World,
): CarrierDesk | undefined {
  if (!account) return undefined;
  return askingKuaidi100(kuaidi100(account, now), casework, () => now().getTime());
}

async function openDesk(options: AppOptions): Promise<Desk> {
  const {database, world = linhu, now, publicUrl, movableClock = false} = options;
  const clock = now ? () => Promise.resolve(now()) : databaseClock;
  await migrate(database);
  return {
    database,
    world,
    clock: movableClock ? movable(clock) : clock,
    isClockMovable: movableClock,
    carrierDesk: carrierDeskOf(options, world),
    secret: await sharedSecret(database),
    running: new Map(),
    publicUrl: publicUrl?.replace(/\/$/, ''),
  };
}

function asProblem(reason: Error): Problem {
  if (reason instanceof Problem) return reason;
  console.error(reason);
  return new Problem(503, 'unavailable', {retryAfterSeconds: 5});
}

/** The demo with the office behind it, for what happens without a request. */
export interface OpenApp {
  readonly app: Hono;
  readonly desk: Desk;
}

/** The demo as one Hono app; see {@link openApp}. */
export const createApp = async (options: AppOptions): Promise<Hono> => (await openApp(options)).app;

/**
 * The whole demo as one Hono app: the contract under `/api`, the kit under `/zerotrip/`, the
 * portal at `/`. Brings the database's tables up to date first.
 */
export async function openApp(options: AppOptions): Promise<OpenApp> {
  const desk = await openDesk(options);
  await seedExamples(desk);
  const {origins = '*', rateLimit, portalFolder = folder('../portal')} = options;
  const app = new Hono();
  app.use(securityHeaders);
  app.onError((reason, c) => problemResponse(asProblem(reason), c.req.path, requestLang(c)));
  app.route('/api', apiRoutes(desk, {origins, rateLimit}));
  if (options.showOutbox) app.get('/demo/outbox', getOutbox(desk));
  if (desk.isClockMovable) {
    app.post('/demo/clock', postDemoClock(desk));
    app.post('/demo/answers', postDemoAnswer(desk));
  }
  app.route('/zerotrip', fileRoutes(options.cdnFolder ?? folder('../../dist/cdn'), '/zerotrip'));
  app.route('/', fileRoutes(portalFolder, '/'));
  app.notFound(notFoundPage(portalFolder));
  return {app, desk};
}
