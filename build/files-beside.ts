/**
 * Files that a module finds by `new URL('./…', import.meta.url)`: they end beside it, whole, where
 * Vite would write them into a library's code as base64. A `.ts` file becomes one script without
 * imports, so that whoever bundles the package may copy it like a picture.
 */
import {createHash} from 'node:crypto';
import {existsSync, readFileSync} from 'node:fs';
import {basename, dirname, join, posix, relative, resolve} from 'node:path';
import {build, type Plugin, type PluginOption} from 'vite';

interface Options {
  /** Where a file goes: `path` is below `src/`, with `.js` for `.ts`; `hash` tells its versions apart. */
  readonly nameOf: (path: string, hash: string) => string;
  /** For scripts, such as a minifier. */
  readonly plugins?: readonly PluginOption[];
  /** Asset to which licences are added; absent, each stays a file beside what it is for. */
  readonly licenses?: string;
}

const PATTERN = /new URL\(\s*'(\.\/[^']+)',\s*import\.meta\.url,?\s*\)/g;
/** Stands for an address until it is known where the module ends; no name that Vite looks into. */
const PLACE = /__beside_(\w+)__/g;

/** One script without imports. */
async function scriptOf(file: string, plugins: readonly PluginOption[]): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [...plugins],
    build: {
      write: false,
      target: 'es2022',
      minify: 'oxc',
      lib: {entry: file, formats: ['es'], fileName: 'script'},
      rolldownOptions: {output: {minify: true, comments: false, codeSplitting: false}},
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error(`${file} was not built`);
  return output.output[0].code;
}

const published = (file: string): string =>
  relative(resolve('src'), file).replaceAll('\\', '/').replace(/\.ts$/, '.js');

const hashOf = (source: string | Uint8Array): string =>
  createHash('sha256').update(source).digest('base64url').slice(0, 8);

const idOf = (file: string): string => createHash('sha1').update(file).digest('hex');

/** Licences of what was published, by the path of the file that holds them. */
function licenceBeside(file: string): string | undefined {
  const licence = join(dirname(file), 'LICENSE');
  return existsSync(licence) ? licence : undefined;
}

/** `weights/LICENSE` → a section of the list of licences. */
const section = (licence: string): string =>
  `\n## ${basename(dirname(dirname(licence)))}/${basename(dirname(licence))}\n\n` +
  `${readFileSync(join(dirname(licence), 'README.md'), 'utf8')}\n${readFileSync(licence, 'utf8')}`;

const from = (chunk: string, asset: string): string => {
  const path = posix.relative(posix.dirname(chunk), asset);
  return JSON.stringify(path.startsWith('.') ? path : `./${path}`);
};

/** Publishes files beside the modules that name them. For builds only: a dev server has them all. */
export function filesBeside({nameOf, plugins = [], licenses}: Options): Plugin {
  const names = new Map<string, string>();
  const found = new Set<string>();
  const emit = async (file: string, asset: (name: string, source: string | Uint8Array) => void) => {
    const source = file.endsWith('.ts') ? await scriptOf(file, plugins) : readFileSync(file);
    const name = nameOf(published(file), hashOf(source));
    names.set(idOf(file), name);
    asset(name, source);
    const licence = licenceBeside(file);
    if (licence) found.add(licence);
  };
  return {
    name: 'zerotrip-files-beside',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: {id: /\/src\/.*\.ts$/, code: 'import.meta.url'},
      async handler(code, id) {
        for (const [, path] of code.matchAll(PATTERN)) {
          await emit(resolve(dirname(id), path!), (fileName, source) =>
            this.emitFile({type: 'asset', fileName, source}),
          );
        }
        return code.replace(PATTERN, (_all, path: string) => {
          const place = `__beside_${idOf(resolve(dirname(id), path))}__`;
          return `new URL(${place}, import.meta.url)`;
        });
      },
    },
    renderChunk: (code, {fileName}) =>
      code.includes('__beside_')
        ? {
            code: code.replace(PLACE, (_all, id: string) => from(fileName, names.get(id)!)),
            map: null,
          }
        : null,
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const list = licenses ? bundle[licenses] : undefined;
        for (const licence of found) {
          if (list?.type === 'asset') list.source = `${list.source.toString()}${section(licence)}`;
          else
            this.emitFile({
              type: 'asset',
              fileName: nameOf(published(licence), hashOf(readFileSync(licence))),
              source: readFileSync(licence),
            });
        }
      },
    },
  };
}
