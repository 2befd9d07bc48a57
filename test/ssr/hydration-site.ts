import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {build, type Rolldown} from 'vite';

/**
 * The support has to be there before any Lit element is defined: imported later, since a bundler may put
 * Lit into a file that runs before it.
 */
const ENTRY = `import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import('/src/all.js');`;

let bundled: Promise<ReadonlyMap<string, string>> | undefined;

/** What a page's own bundler makes of the kit, by file name; made once for all the files of a run. */
export const bundle = (): Promise<ReadonlyMap<string, string>> => (bundled ??= makeBundle());

async function makeBundle(): Promise<ReadonlyMap<string, string>> {
  const name = 'virtual:entry';
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === name ? `\0${name}` : undefined),
        load: (id) => (id === `\0${name}` ? ENTRY : undefined),
      },
    ],
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {input: {entry: name}, output: {entryFileNames: '[name].js'}},
    },
  });
  const {output} = result as Rolldown.RolldownOutput;
  return new Map(
    output.flatMap((file): [string, string][] =>
      file.type === 'chunk' ? [[`/${file.fileName}`, file.code]] : [],
    ),
  );
}

/** A page as its server sends it. */
export const pageOf = (content: string): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8"><title>Booking</title><link rel="icon" href="data:,">
<body>${content}<script type="module" src="/entry.js"></script></body>
</html>`;

/** A server of a test's. */
export interface Listening {
  readonly url: string;
  stop(): void;
}

/** Lets a server listen on this machine, at any free port. */
export async function listening(server: Server): Promise<Listening> {
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

/** Serves pages and scripts by path, and catalogues under `/api/catalog`. */
export async function serve(
  pages: ReadonlyMap<string, string>,
  catalog: unknown,
): Promise<Listening> {
  const server: Server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const text = path === '/api/catalog' ? JSON.stringify(catalog) : pages.get(path);
    const type = path.endsWith('.js')
      ? 'text/javascript'
      : path.startsWith('/api')
        ? 'application/json'
        : 'text/html';
    response.writeHead(text === undefined ? 404 : 200, {'content-type': `${type}; charset=utf-8`});
    response.end(text);
  });
  return listening(server);
}
