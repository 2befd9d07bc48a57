import {readFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {Hono} from 'hono';
import {askingKuaidi100} from './carrier/asking.js';
import type {CarrierDesk} from './carrier/carrier-desk.js';
import {kuaidi100, type Kuaidi100Account} from './carrier/kuaidi100.js';
import {seedExamples} from './casework/examples.js';
import {databaseClock, movable} from './db/clock.js';
import type {Database} from './db/database.js';
import {migrate} from './db/migrate.js';
import {storedOffices} from './db/offices.js';
import type {Desk} from './desk.js';
import {embedRoutes} from './embed/routes.js';
import {seedLetters} from './example-letters.js';
import {cleanSlate} from './http/clean-slate.js';
import {answerProblem} from './http/on-error.js';
import type {RateLimit} from './http/rate-limit.js';
import {securityHeaders} from './http/security-headers.js';
import type {IceServer} from './ice-servers.js';
import {rehearsalRoutes} from './rehearsal/routes.js';
import {apiRoutes} from './routes/api.js';
import {postDemoAnswer} from './routes/demo-answer.js';
import {postDemoClock} from './routes/demo-clock.js';
import {fileRoutes, notFoundPage} from './routes/files.js';
import {getOutbox} from './routes/outbox-page.js';
import {postDemoLetter} from './routes/shown-letters.js';
import {videoRoomRoutes} from './routes/video-signals.js';
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
  /**
   * Lets anybody move the clock at `/demo/clock`, answer at `/demo/answers`, play situations at
   * `/demo/rehearsal`, and meet at `/demo/video-rooms`. Off by default.
   */
  readonly movableClock?: boolean;
  /** With whom carriers are asked about numbers that are not the office's own; nobody by default. */
  readonly kuaidi100?: Kuaidi100Account | undefined;
  /** By which servers the two of a meeting find each other; none by default. */
  readonly iceServers?: readonly IceServer[];
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
    world: {...world, offices: await storedOffices(database, world)},
    clock: movableClock ? movable(clock) : clock,
    isClockMovable: movableClock,
    carrierDesk: carrierDeskOf(options, world),
    secret: await sharedSecret(database),
    running: new Map(),
    publicUrl: publicUrl?.replace(/\/$/, ''),
  };
}

/** The kit, the embed builder and the portal's pages. */
function pageRoutes(app: Hono, desk: Desk, options: AppOptions): void {
  const {cdnFolder = folder('../../dist/cdn'), portalFolder = folder('../portal')} = options;
  app.route('/zerotrip', fileRoutes(cdnFolder, '/zerotrip'));
  app.route('/embed', embedRoutes(cdnFolder, desk.isClockMovable));
  app.get('/llms.txt', async (c) => c.text(await readFile(folder('../../llms.txt'), 'utf8')));
  app.use('/kiosk.html', cleanSlate);
  app.route('/', fileRoutes(portalFolder, '/'));
  app.notFound(notFoundPage(portalFolder));
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
  await seedLetters(desk);
  const {origins = '*', rateLimit} = options;
  const app = new Hono();
  app.use(securityHeaders);
  app.onError(answerProblem);
  // What is played gets in the way of the contract, so it comes before it.
  if (desk.isClockMovable) rehearsalRoutes(app, desk);
  else app.get('/demo/rehearsal', (c) => c.body(null, 204));
  app.route('/api', apiRoutes(desk, {origins, rateLimit}));
  if (options.showOutbox) app.get('/demo/outbox', getOutbox(desk));
  if (desk.isClockMovable) {
    app.post('/demo/clock', postDemoClock(desk));
    app.post('/demo/answers', postDemoAnswer(desk));
    app.post('/demo/letters', postDemoLetter(desk));
    app.route('/demo/video-rooms', videoRoomRoutes(desk, options.iceServers));
  }
  pageRoutes(app, desk, options);
  return {app, desk};
}
