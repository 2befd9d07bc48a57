import {existsSync, readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {extname} from 'node:path';
import {fileURLToPath} from 'node:url';
import {linhuCatalog} from '../../src/appointment/linhu.memory.js';
import {linhuOffices} from '../../src/office/linhu-offices.memory.js';
import {listening, type Listening} from './hydration-site.js';

const cdn = fileURLToPath(new URL('../../dist/cdn/', import.meta.url));
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

/** Pages by path, each made when it is asked for: what they carry is fresh for a minute. */
export type ServedPages = Readonly<Record<string, () => Promise<ServedPage>>>;

async function answerTo(address: string, pages: ServedPages): Promise<Response> {
  const {pathname} = new URL(address);
  const page = await pages[pathname]?.();
  if (page) {
    const headers = {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': page.policy ?? strictPolicy,
    };
    return new Response(page.html, {headers});
  }
  if (!pathname.startsWith('/cdn/')) return backEnd(new Request(address));
  const path = cdn + pathname.slice('/cdn/'.length);
  if (!existsSync(path)) return new Response('', {status: 404});
  const type = TYPES[extname(path)] ?? 'application/octet-stream';
  return new Response(readFileSync(path), {headers: {'content-type': `${type}; charset=utf-8`}});
}

/** Serves pages, the modules for a script tag below `/cdn/`, and the back end. */
export async function serveRendered(pages: ServedPages = {}): Promise<Listening> {
  const server = createServer((request, response) => {
    void answerTo(`http://localhost${request.url ?? '/'}`, pages).then(async (answer) => {
      response.writeHead(answer.status, Object.fromEntries(answer.headers));
      response.end(Buffer.from(await answer.arrayBuffer()));
    });
  });
  return listening(server);
}

/** @throws Error where the modules were not built from these sources, whose styles have other names. */
export function demandFreshModules(html: string): void {
  const links = [...html.matchAll(/href="\/cdn\/([^"]+)"/g)].map(([, path = '']) => path);
  const missing = links.filter((path) => !existsSync(cdn + path));
  if (missing.length > 0) throw new Error('dist/cdn is older than src: run "npm run build:cdn"');
}
