import {posix} from 'node:path';
import {type Layer, layerOf, type SourceFile, sourceFile} from './layers.js';

/** One `import`, `export … from` or `import()` of a source file. */
export interface ImportLine {
  /** What is imported, as written: `../core/http.js`, `lit`. */
  readonly specifier: string;
  /** `type` where nothing is left of it at run time, `lazy` for `import()`. */
  readonly kind: 'value' | 'type' | 'lazy';
}

/** The imports of each source file, by its path below `src/`. */
export type ImportsByFile = ReadonlyMap<string, readonly ImportLine[]>;

type Allows = (to: SourceFile, from: SourceFile, kind: ImportLine['kind']) => boolean;

interface Rule {
  /** Completes the sentence "… files may import …". */
  readonly may: string;
  /** Packages that may be imported; none where absent. */
  readonly packages?: RegExp;
  readonly allows: Allows;
}

const LIT = /^(lit|@lit\/(context|reactive-element|task))($|\/)/;

/** Packages that one element loads when somebody asks for what they do. */
const LIT_OR_LAZY = /^(lit|@lit\/(context|reactive-element|task)|uqr)($|\/)/;

const isOneOf = (file: SourceFile, ...layers: Layer[]): boolean => layers.includes(file.layer);

/** Files of these layers, of the importer's own domain or of core. */
const near =
  (...layers: Layer[]): Allows =>
  (to, from) =>
    isOneOf(to, ...layers) && (to.domain === from.domain || to.domain === 'core');

/** Files of these layers, whatever the domain. */
const any =
  (...layers: Layer[]): Allows =>
  (to) =>
    isOneOf(to, ...layers);

/** Texts load when somebody reads that language, never with the page. */
const lazyTexts: Allows = (to, from, kind) =>
  kind === 'lazy' &&
  (to.layer === 'locale' || (to.layer === 'messages' && to.domain === from.domain));

const typesOf =
  (...layers: Layer[]): Allows =>
  (to, _from, kind) =>
    kind === 'type' && isOneOf(to, ...layers);

const file =
  (path: string): Allows =>
  (to) =>
    to.path === path;

const either =
  (...rules: Allows[]): Allows =>
  (...facts) =>
    rules.some((allows) => allows(...facts));

/** What one applies for, and which office it goes to, is everybody's business; their elements are not. */
const isShared = ({domain}: SourceFile): boolean => domain === 'service' || domain === 'office';

const shared: Allows = (to) =>
  isShared(to) && isOneOf(to, 'model', 'provider', 'events', 'controller', 'languages', 'words');

const ADAPTED: Layer[] = ['provider', 'schema'];

const RULES: Readonly<Record<Layer, Rule>> = {
  model: {may: 'other models only', allows: any('model')},
  schema: {
    may: 'valibot, models and schemas',
    packages: /^valibot$/,
    allows: either(any('model'), near('schema')),
  },
  data: {
    may: 'types of models, and data of its own domain',
    allows: either(typesOf('model'), near('data')),
  },
  provider: {may: 'models and @lit/context', packages: /^@lit\/context$/, allows: any('model')},
  http: {
    may: 'providers, models, schemas and data, and core/http',
    allows: either(any('model'), near(...ADAPTED, 'data', 'http'), file('core/http.ts')),
  },
  memory: {
    may: 'providers, models and schemas',
    allows: either(any('model'), near(...ADAPTED, 'memory')),
  },
  adapter: {may: 'providers, models and schemas', allows: any('model', ...ADAPTED, 'adapter')},
  events: {may: 'models and other events', allows: any('model', 'events')},
  languages: {
    may: 'messages and locales by import(), and types of messages and core',
    allows: either(lazyTexts, typesOf('messages', 'core')),
  },
  messages: {
    may: 'models, core/messages and types of core',
    allows: either(any('model'), file('core/messages.ts'), typesOf('core')),
  },
  styles: {
    may: 'lit and styles',
    packages: /^(lit|@lit\/reactive-element)$/,
    allows: near('styles'),
  },
  words: {
    may: 'models, core, and types of messages',
    allows: either(any('model'), near('words', 'core'), typesOf('messages')),
  },
  controller: {
    may: 'lit, core, and the models, providers, schemas, data and http of their own domain',
    packages: LIT,
    allows: near('model', 'provider', 'schema', 'data', 'http', 'controller', 'core'),
  },
  part: {
    may: 'lit, core, models, events, messages, styles and parts of their own domain, and types of what they are drawn from, never a provider',
    packages: LIT,
    allows: either(
      near('model', 'events', 'messages', 'styles', 'words', 'part', 'core'),
      (to) => isShared(to) && isOneOf(to, 'model', 'words'),
      typesOf('messages'),
      (to, from, kind) =>
        kind === 'type' && isOneOf(to, 'element', 'controller') && to.domain === from.domain,
    ),
  },
  element: {
    may: "lit, core, their own folder, and service's and office's models, contexts, controllers and words, never another domain",
    packages: LIT_OR_LAZY,
    allows: (to, from) =>
      shared(to, from, 'value') ||
      ((to.domain === from.domain || to.domain === 'core') && !isOneOf(to, 'define', 'index')),
  },
  define: {
    may: 'elements and parts of their own domain, core, and types of events',
    allows: either(near('element', 'part', 'core'), typesOf('events')),
  },
  index: {
    may: 'their own folder and core, never a define.ts or a part',
    allows: (to, from) =>
      (to.domain === from.domain || to.domain === 'core') && !isOneOf(to, 'define', 'part'),
  },
  core: {
    may: 'lit and core, never a domain, and the table of languages by import()',
    packages: LIT,
    allows: (to, _from, kind) =>
      to.domain === 'core' || (kind === 'lazy' && to.path === 'locales/table.ts'),
  },
  locale: {
    may: 'other locales, and types of messages and core',
    allows: either(any('locale'), typesOf('messages', 'core')),
  },
  contract: {may: 'nothing', allows: () => false},
  tool: {
    may: 'models, schemas, messages, locales, words, core/localization, types of core, other tools, valibot, papaparse, ajv and yaml',
    packages: /^(valibot|papaparse|ajv|ajv\/dist\/2020\.js|yaml)$/,
    allows: either(
      any('model', 'schema', 'messages', 'locale', 'words', 'tool'),
      file('core/localization.ts'),
      typesOf('core'),
    ),
  },
  cli: {
    may: 'tools, models, server files and what Node brings along',
    packages: /^node:/,
    allows: any('model', 'tool', 'cli', 'server'),
  },
  server: {
    may: 'server files, all.ts, models, styles, core, lit, @lit/task, parse5, happy-dom and what Node brings along',
    packages: /^(node:|(lit|@lit\/task|parse5|happy-dom)$)/,
    allows: any('server', 'all', 'model', 'styles', 'core'),
  },
  all: {
    may: 'each define.ts, and core/page-prefix by import()',
    allows: either(
      any('define', 'all'),
      (to, _from, kind) => kind === 'lazy' && to.path === 'core/page-prefix.ts',
    ),
  },
};

const isRelative = ({specifier}: ImportLine): boolean => specifier.startsWith('.');

/** The path below `src/` that a relative specifier in `from` means. */
const targetOf = (from: string, specifier: string): string =>
  posix.join(posix.dirname(from), specifier).replace(/\.js$/, '.ts');

function isAllowed(from: string, line: ImportLine, rule: Rule): boolean {
  if (!isRelative(line)) return rule.packages?.test(line.specifier) ?? false;
  return rule.allows(sourceFile(targetOf(from, line.specifier)), sourceFile(from), line.kind);
}

/** Why the file `from` may not import something; `undefined` where it may. */
export function forbiddenImport(from: string, line: ImportLine): string | undefined {
  const layer = layerOf(from);
  const rule = RULES[layer];
  if (isAllowed(from, line, rule)) return undefined;
  return `src/${from} imports "${line.specifier}" (${line.kind}), but ${layer} files may import ${rule.may}`;
}

/** One sentence for each import that "Who may import whom" forbids. */
export const forbiddenImports = (files: ImportsByFile): string[] =>
  [...files].flatMap(([from, lines]) => lines.flatMap((line) => forbiddenImport(from, line) ?? []));

/** Circles of imports, types included, each as `a.ts → b.ts → a.ts`. */
export function importCircles(files: ImportsByFile): string[] {
  const circles: string[] = [];
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path);
    if (start >= 0) circles.push([...trail.slice(start), path].join(' → '));
    if (start >= 0 || done.has(path)) return;
    for (const line of (files.get(path) ?? []).filter(isRelative)) {
      visit(targetOf(path, line.specifier), [...trail, path]);
    }
    done.add(path);
  };
  for (const path of files.keys()) visit(path, []);
  return circles;
}
