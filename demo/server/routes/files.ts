import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {serveStatic} from '@hono/node-server/serve-static';
import {Hono, type Context} from 'hono';
import {etag} from 'hono/etag';

/**
 * The files of one folder under one path, for reading. Asked for anew each time, answered with
 * 304 where nothing changed.
 * @param prefix - the path they are mounted at, `/` or `/name`.
 */
export function fileRoutes(folder: string, prefix: string): Hono {
  const files = new Hono();
  files.use(etag());
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
    return page === undefined ? c.text('404 Not Found', 404) : c.html(page, 404);
  };
