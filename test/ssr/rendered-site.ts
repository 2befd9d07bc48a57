import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {extname} from 'node:path';
import {fileURLToPath} from 'node:url';
import {linhuCatalog} from '../../src/appointment/linhu.memory.js';
import {linhuOffices} from '../../src/office/linhu-offices.memory.js';

const cdn = process.env['ZT_CDN'] ?? fileURLToPath(new URL('../../dist/cdn/', import.meta.url));
const services = fileURLToPath(new URL('../../demo/services/', import.meta.url));

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};

/** The strictest policy that the kit runs under. */
export const strictPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  'img-src data:',
  "require-trusted-types-for 'script'",
  'trusted-types lit-html zerotrip',
].join('; ');

/** What the office of the demo says, at ten on a Thursday morning. */
const office = () => ({...linhuOffices('en')[0]!, generatedAt: '2026-11-26T10:00:00+08:00'});

/** A small back end, for servers that render and for browsers. */
export function backEnd(request: Request): Response {
  const {pathname} = new URL(request.url);
  if (pathname === '/api/offices/donghu') return Response.json(office());
  if (pathname === '/api/catalog') return Response.json(linhuCatalog('en'));
  if (pathname === '/services/hukou-form.json')
    return new Response(readFileSync(`${services}hukou-form.json`));
  return Response.json({}, {status: 404});
}

/** A page as it is served. */
export interface ServedPage {
  readonly html: string;
  /** Its content security policy; the strictest where absent. */
  readonly policy?: string;
}

/** Serves pages by path, the modules for a script tag below `/cdn/`, and the back end. */
export async function serveRendered(
  pages: ReadonlyMap<string, ServedPage>,
): Promise<{url: string; stop: () => void}> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const page = pages.get(path);
    if (page) {
      const headers = {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': page.policy ?? strictPolicy,
      };
      response.writeHead(200, headers).end(page.html);
    } else if (path.startsWith('/cdn/')) {
      const type = TYPES[extname(path)] ?? 'application/octet-stream';
      response.writeHead(200, {'content-type': `${type}; charset=utf-8`});
      response.end(readFileSync(cdn + path.slice('/cdn/'.length)));
    } else {
      const answer = backEnd(new Request(`http://localhost${request.url}`));
      response.writeHead(answer.status, {'content-type': 'application/json'});
      void answer.text().then((text) => response.end(text));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const {port} = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
