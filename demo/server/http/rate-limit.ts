import type {HttpBindings} from '@hono/node-server';
import type {Context, MiddlewareHandler} from 'hono';
import {Problem} from './problems.js';

/** How many changing requests one client may send. */
export interface RateLimit {
  readonly perMinute: number;
}

interface Bucket {
  left: number;
  filledAt: number;
}

const MOST_CLIENTS = 10_000;

const clientOf = (c: Context): string =>
  (c.env as Partial<HttpBindings> | undefined)?.incoming?.socket.remoteAddress ?? 'local';

/**
 * A bucket of requests for each client address, refilled evenly. It slows a broken client down;
 * what decides about places does not depend on it. Kept in this process only.
 * @param now - milliseconds, of a clock that never goes back.
 */
export function limitRate({perMinute}: RateLimit, now: () => number): MiddlewareHandler {
  const buckets = new Map<string, Bucket>();
  return async (c, next) => {
    if (c.req.method !== 'POST') return next();
    if (buckets.size > MOST_CLIENTS) buckets.clear();
    const client = clientOf(c);
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
