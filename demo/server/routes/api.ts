import {type Context, Hono, type MiddlewareHandler} from 'hono';
import {bodyLimit} from 'hono/body-limit';
import {cors} from 'hono/cors';
import type {Desk} from '../desk.js';
import {sayIn} from '../http/language.js';
import {Problem} from '../http/problems.js';
import {readableAddress} from '../http/readable.js';
import {limitRate, type RateLimit} from '../http/rate-limit.js';
import {postActivation} from './activation.js';
import {getAppointment} from './appointment.js';
import {postAppointment} from './booking.js';
import {deleteCallback, postCallback} from './callbacks.js';
import {postCancellation} from './cancellation.js';
import {postCaseStatus} from './case-status.js';
import {getCatalog} from './catalog.js';
import {getFeedback, postFeedback} from './feedback.js';
import {postHold} from './holds.js';
import {getIcs} from './ics-file.js';
import {deleteHold, patchHold} from './kept-holds.js';
import {postLetter} from './letters.js';
import {getLetters} from './shown-letters.js';
import {postMailStatus} from './mail-status.js';
import {getOffice} from './offices.js';
import {getPhotoStandard} from './photo-standards.js';
import {getQuestion, postEscalation, postQuestion} from './questions.js';
import {postReschedule} from './reschedule.js';
import {getService} from './services.js';
import {getNextSlots, getSlots} from './slots.js';
import {postWaitlist} from './waitlist.js';

const MOST_BYTES = 64 * 1024;

/** What differs between installations of the contract. */
export interface ApiOptions {
  /** Origins whose pages may use it; all by default, since no cookie is involved. */
  readonly origins: '*' | readonly string[];
  /** Absent: no limit. */
  readonly rateLimit?: RateLimit | undefined;
}

const crossOrigin = (origins: ApiOptions['origins']) =>
  cors({
    origin: origins === '*' ? '*' : [...origins],
    allowMethods: ['GET', 'POST', 'PATCH', 'DELETE'],
    allowHeaders: [
      'Accept-Language',
      'Authorization',
      'Content-Type',
      'Idempotency-Key',
      'If-Match',
      'If-None-Match',
    ],
    exposeHeaders: [
      'Content-Disposition',
      'Content-Language',
      'Date',
      'ETag',
      'Location',
      'Retry-After',
    ],
    maxAge: 7200,
  });

const tooLarge = (c: Context): never => {
  const detail = sayIn(c)('内容太长，请写短一点。', 'That is too long. Please write less.');
  throw new Problem(413, 'too-long', {detail});
};

/** What there is. */
function worldRoutes(api: Hono, desk: Desk): void {
  api.get('/services/:id', getService(desk));
  api.get('/photo-standards/:id', getPhotoStandard(desk));
  api.get('/offices/:id', getOffice(desk));
}

/** Where things are: what only reads, and is asked for by POST. */
function followingRoutes(api: Hono, desk: Desk): void {
  api.post('/mail-status', postMailStatus(desk));
  api.post('/case-status', postCaseStatus(desk));
}

/** An answer's `Date` by the clock that decides what is too late, which is not this machine's. */
const dated =
  (desk: Desk): MiddlewareHandler =>
  async (c, next) => {
    await next();
    c.header('date', (await desk.clock(desk.database)).toUTCString());
  };

/** What whoever has booked can do with it. */
function ownerRoutes(api: Hono, desk: Desk): void {
  api.use('/appointments/*', dated(desk));
  api.get('/appointments/:file{.+\\.ics}', getIcs(desk));
  api.get('/appointments/:id', getAppointment(desk));
  api.post('/appointments/:id/activation', postActivation(desk));
  api.post('/appointments/:id/reschedule', postReschedule(desk));
  api.post('/appointments/:id/cancellation', postCancellation(desk));
}

/** Questions to an office's people, and calls from them. */
function helpRoutes(api: Hono, desk: Desk): void {
  api.post('/questions', postQuestion(desk));
  api.get('/questions/:ref', getQuestion(desk));
  api.post('/questions/:ref/escalation', postEscalation(desk));
  api.post('/callbacks', postCallback(desk));
  api.delete('/callbacks/:ref', deleteCallback(desk));
}

/** What people thought of it. */
function feedbackRoutes(api: Hono, desk: Desk): void {
  api.post('/feedback', postFeedback(desk));
  api.get('/feedback/:ref', getFeedback(desk));
  api.get('/letters', getLetters(desk));
  api.post('/letters', postLetter(desk));
}

/** The contract, to be mounted under a path. */
export function apiRoutes(desk: Desk, {origins, rateLimit}: ApiOptions): Hono {
  const api = new Hono();
  api.use(crossOrigin(origins));
  api.use(readableAddress);
  if (rateLimit) api.use(limitRate(rateLimit, () => performance.now()));
  api.use(bodyLimit({maxSize: MOST_BYTES, onError: tooLarge}));
  worldRoutes(api, desk);
  api.get('/catalog', getCatalog(desk));
  api.get('/slots', getSlots(desk));
  api.get('/slots/next', getNextSlots(desk));
  api.post('/holds', postHold(desk));
  api.patch('/holds/:id', patchHold(desk));
  api.delete('/holds/:id', deleteHold(desk));
  api.post('/appointments', postAppointment(desk));
  ownerRoutes(api, desk);
  api.post('/waitlist', postWaitlist(desk));
  followingRoutes(api, desk);
  helpRoutes(api, desk);
  feedbackRoutes(api, desk);
  api.all('*', () => {
    throw new Problem(404, 'not-found');
  });
  return api;
}
