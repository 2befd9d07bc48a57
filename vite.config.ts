import {createHash} from 'node:crypto';
import {readFileSync, writeFileSync} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import {globSync} from 'tinyglobby';
import ts from 'typescript';
import {minify} from 'terser';
import {defineConfig, type BuildOptions, type Plugin} from 'vite';

/** `src/appointment/define.ts` → `appointment`. */
const domainOf = (file: string): string => basename(dirname(file));

const definitions = globSync('src/*/define.ts', {ignore: 'src/core/**'});

/** Compiler helpers come from a virtual module whose name no file should have. */
const fileNameOf = ({name}: {name: string}): string =>
  `${name.replace(/^_virtual.*\//, 'runtime/')}.js`;

/** The published modules, one file for each source file, dependencies left to the embedder. */
function packageBuild(): BuildOptions {
  const entries = globSync([
    'src/*/{index,define}.ts',
    'src/all.ts',
    'src/appointment/appointment.memory.ts',
  ]);
  return {
    outDir: 'dist',
    emptyOutDir: true,
    minify: false,
    lib: {entry: entries, formats: ['es']},
    rolldownOptions: {
      external: [/^lit($|\/)/, /^@lit\//, /^valibot$/],
      output: {preserveModules: true, preserveModulesRoot: 'src', entryFileNames: fileNameOf},
    },
  };
}

/** Texts carry their language in the name: `locale-zh-Hans-appointment-….js`. */
function chunkNameOf({facadeModuleId}: {facadeModuleId?: string | null}): string {
  const [, language, domain] = /locales\/([\w-]+)\/(\w+)\.ts$/.exec(facadeModuleId ?? '') ?? [];
  const [, english] = /(\w+)\.messages\.ts$/.exec(facadeModuleId ?? '') ?? [];
  if (!domain && !english) return 'chunks/[name]-[hash].js';
  return `chunks/locale-${language ?? 'en'}-${domain ?? english}-[hash].js`;
}

/** Modules for `<script type="module" src>`: nothing to resolve, what two of them need is shared. */
function cdnBuild(): BuildOptions {
  const domains = definitions.map((file): [string, string] => [domainOf(file), file]);
  return {
    outDir: 'dist/cdn',
    emptyOutDir: true,
    minify: 'oxc',
    license: {fileName: 'licenses.md'},
    lib: {entry: {zerotrip: 'src/all.ts', ...Object.fromEntries(domains)}, formats: ['es']},
    rolldownOptions: {
      preserveEntrySignatures: 'allow-extension',
      output: {
        // Vite keeps white space and annotations for bundlers; no bundler follows here.
        minify: true,
        comments: false,
        entryFileNames: '[name].js',
        chunkFileNames: chunkNameOf,
      },
    },
  };
}

/** CSS without comments and needless space; what stands in quotes stays as it is. */
const minifyCss = (text: string): string =>
  text
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/("[^"]*"|'[^']*')|\s*([{};,])\s*|(: )|\s+/g, (_all, quoted, mark, colon) =>
      String(quoted ?? mark ?? (colon ? ':' : ' ')),
    )
    .replace(/;}/g, '}');

/** HTML with one space where there were many, which is how a browser shows it anyway. */
const minifyHtml = (text: string): string => text.replace(/\s+/g, ' ');

const MINIFIERS: Readonly<Record<string, (text: string) => string>> = {
  css: minifyCss,
  html: minifyHtml,
  svg: minifyHtml,
};

/** The literal pieces of each tagged template, the last one first. */
function templatePieces(code: string): {tag: string; start: number; end: number}[] {
  const pieces: {tag: string; start: number; end: number}[] = [];
  const file = ts.createSourceFile('module.js', code, ts.ScriptTarget.Latest);
  const visit = (node: ts.Node): void => {
    if (ts.isTaggedTemplateExpression(node)) {
      const {template} = node;
      const literals = ts.isTemplateExpression(template)
        ? [template.head, ...template.templateSpans.map(({literal}) => literal)]
        : [template];
      for (const literal of literals) {
        const closing = code[literal.end - 1] === '`' ? 1 : 2;
        const [start, end] = [literal.getStart(file) + 1, literal.end - closing];
        pieces.push({tag: node.tag.getText(file), start, end});
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return pieces.sort((a, b) => b.start - a.start);
}

/** Bundlers leave template texts alone. Only for the CDN: hydration compares them with the server's. */
const templates = (): Plugin => ({
  name: 'zerotrip-templates',
  transform: {
    filter: {id: /\/src\/.*\.ts$/},
    handler: (code) =>
      templatePieces(code).reduce((text, {tag, start, end}) => {
        const minify = MINIFIERS[tag];
        return minify
          ? text.slice(0, start) + minify(text.slice(start, end)) + text.slice(end)
          : text;
      }, code),
  },
});

/** Two per cent smaller than Vite's own minifier alone, and bytes are what a cheap phone pays for. */
const squeeze = (): Plugin => ({
  name: 'zerotrip-squeeze',
  async generateBundle(_options, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue;
      const {code} = await minify(chunk.code, {
        module: true,
        ecma: 2020,
        compress: {passes: 5, keep_fargs: false, unsafe_arrows: true, unsafe_methods: true},
      });
      chunk.code = code ?? chunk.code;
    }
  },
});

/** Publishes the contract beside the code. */
const contract = (): Plugin => ({
  name: 'zerotrip-contract',
  generateBundle() {
    const source = readFileSync('src/contract/openapi.yaml', 'utf8');
    this.emitFile({type: 'asset', fileName: 'openapi.yaml', source});
  },
});

/** Writes `integrity.json`: what a page puts into the `integrity` attribute, for every file. */
const integrity = (): Plugin => ({
  name: 'zerotrip-integrity',
  writeBundle({dir}, bundle) {
    const digest = (file: string): string =>
      createHash('sha384')
        .update(readFileSync(join(dir!, file)))
        .digest('base64');
    const sums = Object.keys(bundle)
      .sort()
      .map((file) => [file, `sha384-${digest(file)}`]);
    writeFileSync(join(dir!, 'integrity.json'), JSON.stringify(Object.fromEntries(sums), null, 2));
  },
});

/** `--mode esm` builds the package, `--mode cdn` the modules for a script tag. */
export default defineConfig(({mode}) => ({
  logLevel: 'warn',
  publicDir: false,
  plugins: mode === 'cdn' ? [templates(), squeeze(), integrity()] : [contract()],
  build: {
    target: 'es2022',
    reportCompressedSize: false,
    ...(mode === 'cdn' ? cdnBuild() : packageBuild()),
  },
}));
