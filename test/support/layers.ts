/** What a file of `src/` is, told from its path alone. */
export type Layer =
  | 'model'
  | 'schema'
  | 'data'
  | 'provider'
  | 'http'
  | 'memory'
  | 'adapter'
  | 'events'
  | 'messages'
  | 'languages'
  | 'styles'
  | 'words'
  | 'controller'
  | 'part'
  | 'element'
  | 'define'
  | 'index'
  | 'core'
  | 'locale'
  | 'contract'
  | 'tool'
  | 'cli'
  | 'server'
  | 'all';

/** A file of `src/` as the import rules see it. */
export interface SourceFile {
  /** Path below `src/`. */
  readonly path: string;
  readonly layer: Layer;
  /** First folder, such as `appointment` or `core`; empty right in `src/`. */
  readonly domain: string;
}

const SUFFIX =
  /\.(model|schema|data|provider|http|memory|events|messages|languages|styles|words|controller)\.ts$/;

const FOLDERS: Readonly<Record<string, Layer>> = {
  locales: 'locale',
  contract: 'contract',
  core: 'core',
  adapters: 'adapter',
  tools: 'tool',
  ssr: 'server',
};

/** What runs on a command line, and nowhere else. */
const CLI = /^tools\/cli(\.ts$|\/)/;

/** What the file at `path` (below `src/`) is. A suffix says more than a folder does. */
export function layerOf(path: string): Layer {
  const [folder, ...rest] = path.split('/');
  if (rest.length === 0) return 'all';
  if (CLI.test(path)) return 'cli';
  const suffix = SUFFIX.exec(path)?.[1] as Layer | undefined;
  const byPlace = suffix ?? FOLDERS[folder ?? ''];
  if (byPlace) return byPlace;
  if (path.endsWith('/define.ts')) return 'define';
  if (path.endsWith('/index.ts')) return 'index';
  return rest[0] === 'parts' ? 'part' : 'element';
}

/** Describes the file at `path` (below `src/`). */
export const sourceFile = (path: string): SourceFile => ({
  path,
  layer: layerOf(path),
  domain: path.includes('/') ? path.slice(0, path.indexOf('/')) : '',
});
