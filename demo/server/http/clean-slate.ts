import type {MiddlewareHandler} from 'hono';

/**
 * Where a shared machine begins, its browser forgets what any page of the portal has kept: storage,
 * databases, caches, cookies. The kit wipes its own; this is for everything else.
 */
export const cleanSlate: MiddlewareHandler = async (c, next) => {
  await next();
  c.header('clear-site-data', '"cookies", "storage"');
};
