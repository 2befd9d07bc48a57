import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {gzipSync} from 'node:zlib';
import type {Bundle} from './bundle.js';

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json',
};

// With isolation the browser's clock has steps of 5 µs instead of 100 µs.
const HEADERS = {
  'content-encoding': 'gzip',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

const page = (files: Bundle, script: string): string => `<!doctype html>
<html lang="en"><title>bench</title><link rel="icon" href="data:,">
${files.some(({name}) => name.endsWith('.css')) ? '<link rel="stylesheet" href="subject.css">' : ''}
<body><script type="module">${script}</script></body></html>`;

/**
 * Mounts one instance as soon as it can; `ready` is when it can be used, from navigation on. After
 * so many microtasks a subject waits for something, such as its texts, and needs tasks to get it.
 */
const COLD = `import {mount} from './subject.js';
globalThis.ready = (async () => {
  const one = mount(document.body);
  for (let hop = 0; hop < 200 && !one.isShown(); hop++) await null;
  while (!one.isShown()) await new Promise((resolve) => setTimeout(resolve));
  return document.body.offsetHeight && performance.now();
})();`;

/** Loads the subject and the probe, and mounts nothing. */
const STAGE = `import * as subject from './subject.js';
import '../probe.js';
globalThis.subject = subject;`;

/** The pages of each subject: `/<id>/cold.html` and `/<id>/stage.html`. */
function allFiles(bundles: ReadonlyMap<string, Bundle>, probe: Bundle): Map<string, Buffer> {
  const files = new Map<string, Buffer>();
  const add = (path: string, content: string | Buffer) => files.set(path, gzipSync(content));
  for (const {name, content} of probe) add(`/${name}`, content);
  for (const [id, bundle] of bundles) {
    for (const {name, content} of bundle) add(`/${id}/${name}`, content);
    add(`/${id}/cold.html`, page(bundle, COLD));
    add(`/${id}/stage.html`, page(bundle, STAGE));
  }
  return files;
}

/** Serves the pages on a free port of this machine only. */
export async function serve(bundles: ReadonlyMap<string, Bundle>, probe: Bundle) {
  const files = allFiles(bundles, probe);
  const server = createServer(({url = '/'}, response) => {
    const [path = ''] = url.split('?');
    const content = files.get(path);
    const type = path.includes('/api/')
      ? TYPES['json']
      : TYPES[path.slice(path.lastIndexOf('.') + 1)];
    response.writeHead(content ? 200 : 404, {...HEADERS, 'content-type': type ?? 'text/plain'});
    response.end(content ?? gzipSync('not here'));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const {port} = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    [Symbol.asyncDispose]: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}
