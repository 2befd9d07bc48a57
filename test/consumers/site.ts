import {type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {createAdaptorServer} from '@hono/node-server';
import {serveStatic} from '@hono/node-server/serve-static';
import {Hono, type MiddlewareHandler} from 'hono';
import {proxy} from 'hono/proxy';
import {type BrowserContextOptions, chromium, type Page} from 'playwright';
import {inject} from 'vitest';
import {contextOptions} from '../support/browser.js';
import {complaintsOf} from '../support/complaints.js';

/** What a portal's server hands out, and what its policy allows beside the kit. */
export interface SiteOptions {
  /** Folders by the path at which they are served: `{'/': 'dist'}`. */
  readonly folders: Readonly<Record<string, string>>;
  /** Whether it sends a content security policy at all; true where absent. */
  readonly hasPolicy?: boolean;
  /** Trusted Types policies of the framework, by name. */
  readonly trustedTypes?: readonly string[];
  /** Hashes of the scripts that stand in the page: `'sha256-…'`. */
  readonly scripts?: readonly string[];
  /** What answers before the folders do. */
  readonly first?: MiddlewareHandler;
}

/** A page as its visitor has it. */
export interface Visit {
  readonly page: Page;
  /** What the browser complained about; grows. */
  readonly complaints: readonly string[];
}

/** A portal that was built with the kit. */
export interface Site {
  /** Opens a page as a citizen who has never been there. */
  open(path?: string, options?: BrowserContextOptions): Promise<Visit>;
  close(): Promise<void>;
}

/** A busy machine needs a while for the first picture; a test should still end before its own time is up. */
const PATIENCE_MS = 15_000;

const policyFor = ({trustedTypes = [], scripts = []}: SiteOptions): string =>
  [
    "default-src 'none'",
    ["script-src 'self'", ...scripts].join(' '),
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    ['trusted-types lit-html zerotrip', ...trustedTypes].join(' '),
  ].join('; ');

const received = (fields: object): string =>
  `<!doctype html><title>Sent</title><link rel="icon" href="data:,"><p>${JSON.stringify(fields)}`;

function appOf(options: SiteOptions): Hono {
  const backEnd = inject('backEnd');
  const app = new Hono();
  app.use(async (c, next) => {
    await next();
    if (options.hasPolicy !== false) c.header('content-security-policy', policyFor(options));
  });
  app.all('/api/*', (c) => proxy(backEnd + c.req.url.split('/').slice(3).join('/'), c.req));
  // What a page in PHP would find in `$_POST`.
  app.post('/sent', async (c) => c.html(received(await c.req.parseBody())));
  if (options.first) app.use(options.first);
  for (const [path, root] of Object.entries(options.folders)) {
    const within = (asked: string): string => asked.slice(path.length - 1);
    app.get(`${path}*`, serveStatic({root, rewriteRequestPath: within}));
  }
  return app;
}

const listening = (server: Server): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });

/** Serves a portal under the strict policy, with the reference server behind `/api`. */
export async function openSite(options: SiteOptions): Promise<Site> {
  const server = createAdaptorServer({fetch: appOf(options).fetch}) as Server;
  const port = await listening(server);
  const browser = await chromium.connect(inject('browser'));
  return {
    async open(path = '/', own = {}) {
      const page = await (await browser.newContext({...contextOptions, ...own})).newPage();
      page.setDefaultTimeout(PATIENCE_MS);
      const complaints = await complaintsOf(page);
      await page.goto(`http://localhost:${port}${path}`);
      return {page, complaints};
    },
    async close() {
      await browser.close();
      server.close();
      server.closeAllConnections();
    },
  };
}
