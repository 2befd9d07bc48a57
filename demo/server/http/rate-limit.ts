import type {HttpBindings} from '@hono/node-server';
import type {Context, MiddlewareHandler} from 'hono';
import {Problem} from './problems.js';

/** How many changing requests one client may send. */
export interface RateLimit {
  readonly perMinute: number;
  /**
   * How many proxies of the office's own stand in front, each of which adds to `X-Forwarded-For` whom it
   * heard; none where absent, and the header is not believed.
   */
  readonly proxies?: number | undefined;
}

interface Bucket {
  left: number;
  filledAt: number;
}

const MOST_CLIENTS = 10_000;

function clientOf(c: Context, proxies: number): string {
  // What stands before the entries of one's own proxies may be invented.
  const heard = proxies > 0 && c.req.header('x-forwarded-for')?.split(',').at(-proxies)?.trim();
  const {incoming} = Object(c.env) as Partial<HttpBindings>;
  return heard || (incoming?.socket.remoteAddress ?? 'local');
}

/**
 * A bucket of requests for each client address, refilled evenly. It slows a broken client down;
 * what decides about places does not depend on it. Kept in this process only.
 * @param now - milliseconds, of a clock that never goes back.
 */
export function limitRate(
  {perMinute, proxies = 0}: RateLimit,
  now: () => number,
): MiddlewareHandler {
  const buckets = new Map<string, Bucket>();
  return async (c, next) => {
    if (c.req.method !== 'POST') return next();
    if (buckets.size > MOST_CLIENTS) buckets.clear();
    const client = clientOf(c, proxies);
    const at = now();
    const bucket = buckets.get(client) ?? {left: perMinute, filledAt: at};
    const left = Math.min(perMinute, bucket.left + ((at - bucket.filledAt) * perMinute) / 60_000);
    const granted = left >= 1;
    buckets.set(client, {left: granted ? left - 1 : left, filledAt: at});
    if (granted) return next();
    const retryAfterSeconds = Math.ceil(((1 - left) * 60) / perMinute);
    throw new Problem(429, 'rate-limited', {retryAfterSeconds});
  };
}
