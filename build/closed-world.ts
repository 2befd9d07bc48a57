/**
 * What packages carry for people who are not there: in the modules for a script tag nobody else
 * calls a package or decorates a Lit class. A cut that no longer finds its place stops the build,
 * so that a new version of a package is looked at and never cut by chance.
 */
import {readFileSync} from 'node:fs';
import type {Plugin} from 'vite';

/** A piece of a package's module, and what stands there instead. */
type Cut = readonly [piece: RegExp, instead: string];

/** Decorators, and polyfills for browsers that cannot read the syntax of these modules. */
const REACTIVE_ELEMENT: readonly Cut[] = [
  [/\b\w+\.reactiveElementPolyfillSupport\b/, 'void 0'],
  [/,\(\w+\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, ''],
  [/Symbol\.metadata\?\?=[^;]*;/, ''],
  [/const (\w+)=this\[Symbol\.metadata\];if\(null!==\1\)\{[^{}]*\}/, ''],
  [/static addInitializer\((\w+)\)\{[^{}]*\.push\(\1\)\}/, ''],
  [/,void 0!==(\w+)\.l&&\(this\.l=\[\.\.\.\1\.l\]\)/, ''],
  [/,this\.constructor\.l\?\.forEach\(\w+=>\w+\(this\)\)/, ''],
];

/** Sheets are adopted: what lacks them lacks `attachInternals`, too, and a policy lets no others through. */
const CSS_TAG: readonly Cut[] = [
  [/\w+\.ShadowRoot&&\(void 0===.*?"replace"in CSSStyleSheet\.prototype/, 'true'],
];

/** What directives ask for stays: the next domain may use one. */
const LIT_HTML: readonly Cut[] = [
  [/\b\w+\.litHtmlPolyfillSupport\b/, 'void 0'],
  [/,\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, ''],
  [/get tagName\(\)\{return this\.element\.tagName\}/, ''],
];

const LIT_ELEMENT: readonly Cut[] = [
  [/\b\w+\.litElementHydrateSupport\?\.\(\{LitElement:\w+\}\)/, '0'],
  [/\b\w+\.litElementPolyfillSupport\b/, 'void 0'],
  [/\(\w+\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\);/, ';'],
];

/** Ours run before an update, begin empty, and are read by value, error and status. */
const TASK: readonly Cut[] = [
  [/get taskComplete\(\)\{.*?,this\.t\}/, ''],
  [/,"initialValue"in (\w+)&&\(.*?\?\.\(\)\)(?=\})/, ''],
  [/hostUpdated\(\)\{[^{}]*\}/, ''],
  [/"afterUpdate"===this\.autoRun\?.*?:(?=this\._\.requestUpdate\(\))/, ''],
  [/:\(this\.t=void 0,this\.o=void 0,this\.h=void 0\)/, ':0'],
  [/,this\.o\?\.\(\w+\)/, ''],
  [/,this\.h\?\.\(\w+\)/, ''],
  [/abort\(\w+\)\{[^{}]*\}(?=get value)/, ''],
  [/render\((\w+)\)\{switch[^{}]*\{[^{}]*\}\}/, ''],
];

/** Whether a value is right, and nothing of why it is not: neither words nor a path. */
const VALIBOT: readonly Cut[] = [
  [
    /(?<=^function _addIssue\(context, label, dataset, .*\{\n)[^]*?(?=^\})/m,
    'if (context.kind === "schema") dataset.typed = false; (dataset.issues ??= []).push({});\n',
  ],
  [/(?<=_addIssue\(this, "\w+", dataset), config\$1, \{[^;]*?\n\t+\}(?=\);)/g, ''],
  [/for \(const issue of valueDataset\.issues\) \{[^}]*?\n\t+\}\n\t+if \(!dataset\.issues\) /g, ''],
  [/if \(config\$1\.abortEarly\) (break;|\{[^{}]*\})/g, ''],
  [/^\t\t(reference|expects|async|message): .*,$/gm, ''],
  [/(?<=^function _standardSchema\(schema\) \{\n)[^]*?(?=\treturn schema;\n\})/m, ''],
  [/(?<=^function getGlobalConfig\(.*\{\n)[^]*?(?=^\})/m, 'return {};\n'],
];

const CUTS: Readonly<Record<string, readonly Cut[]>> = {
  '@lit/reactive-element/reactive-element.js': REACTIVE_ELEMENT,
  '@lit/reactive-element/css-tag.js': CSS_TAG,
  'lit-html/lit-html.js': LIT_HTML,
  'lit-element/lit-element.js': LIT_ELEMENT,
  '@lit/task/task.js': TASK,
  'valibot/dist/index.mjs?silent': VALIBOT,
};

/** Errors stay errors; only who writes templates would read what these say. */
const ERROR_TEXT = /(?<=\bthrow Error\()"[^"]*"(\+[\w.]+(\+"[^"]*")?)?(?=\))/g;

function cut(code: string, [piece, instead]: Cut, file: string): string {
  if (code.search(piece) < 0) throw new Error(`${file} has changed: there is no ${piece.source}`);
  return code.replace(piece, instead);
}

/**
 * A package's module without what nobody can reach, by its path below `node_modules`.
 *
 * @throws Error where a piece to cut is not there.
 */
export function withoutUnreachable(code: string, id: string): string {
  const file = id.split('/node_modules/').at(-1)!;
  const cuts = CUTS[file] ?? [];
  return cuts.reduce((text, each) => cut(text, each, file), code).replace(ERROR_TEXT, '');
}

/** Leaves out of packages what nobody can reach in the modules for a script tag. */
export const closedWorld = (): Plugin => ({
  name: 'zerotrip-closed-world',
  transform: {filter: {id: /\/node_modules\/(@?lit\b|valibot)/}, handler: withoutUnreachable},
});

/** Who tells people what is wrong with an answer, and so needs valibot's reasons. */
const READS_REASONS = /\/src\/service\//;
const SILENT = '?silent';

/** valibot without its reasons, for all who only ask whether an answer is right. */
export const silentValibot = (): Plugin => ({
  name: 'zerotrip-silent-valibot',
  enforce: 'pre',
  resolveId: {
    filter: {id: /^valibot$/},
    async handler(source, importer = '') {
      const found = await this.resolve(source, importer, {skipSelf: true});
      return found && !READS_REASONS.test(importer) ? {...found, id: found.id + SILENT} : found;
    },
  },
  load: {
    filter: {id: /\/valibot\/.*\?silent$/},
    handler: (id) => readFileSync(id.slice(0, -SILENT.length), 'utf8'),
  },
});
