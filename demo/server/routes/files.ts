import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {serveStatic} from '@hono/node-server/serve-static';
import {Hono, type Context, type MiddlewareHandler} from 'hono';
import {etag} from 'hono/etag';
import {withIncludes} from '../http/includes.js';

/** Pages are put together when they are asked for. */
const including =
  (folder: string): MiddlewareHandler =>
  async (c, next) => {
    await next();
    if (!c.res.headers.get('content-type')?.startsWith('text/html')) return;
    // Of the file alone, not of what it includes.
    for (const name of ['content-length', 'last-modified']) c.res.headers.delete(name);
    if (!c.res.body) return;
    c.res = new Response(await withIncludes(await c.res.text(), folder), c.res);
  };

/**
 * The files of one folder under one path, for reading. Asked for anew each time, answered with
 * 304 where nothing changed.
 * @param prefix - the path they are mounted at, `/` or `/name`.
 */
export function fileRoutes(folder: string, prefix: string): Hono {
  const files = new Hono();
  files.use(etag());
  files.use(including(folder));
  files.use(async (c, next) => {
    await next();
    c.header('cache-control', 'no-cache');
  });
  const within = (path: string) => (prefix === '/' ? path : path.slice(prefix.length));
  files.get('*', serveStatic({root: folder, rewriteRequestPath: within}));
  return files;
}

/** What is shown for a page that does not exist: the folder's `404.html`, where it has one. */
export const notFoundPage =
  (folder: string) =>
  async (c: Context): Promise<Response> => {
    const page = await readFile(join(folder, '404.html'), 'utf8').catch(() => undefined);
    if (page === undefined) return c.text('404 Not Found', 404);
    return c.html(await withIncludes(page, folder), 404);
  };
