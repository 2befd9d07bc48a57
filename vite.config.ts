import {createHash} from 'node:crypto';
import {readFileSync, writeFileSync} from 'node:fs';
import {basename, dirname, extname, join} from 'node:path';
import {globSync} from 'tinyglobby';
import {minify} from 'terser';
import {defineConfig, type BuildOptions, type Plugin} from 'vite';
import {closedWorld, silentValibot} from './build/closed-world.js';
import {filesBeside} from './build/files-beside.js';
import {styleFiles} from './build/styles.js';
import {templates} from './build/templates.js';

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
    'src/adapters/*/index.ts',
    'src/{all,auto}.ts',
    'src/*/*.memory.ts',
    'src/tools/cli.ts',
    'src/ssr/render-worker.ts',
  ]);
  return {
    outDir: 'dist',
    emptyOutDir: true,
    minify: false,
    lib: {entry: entries, formats: ['es']},
    rolldownOptions: {
      external: [
        /^lit($|\/)/,
        /^@lit\//,
        /^valibot$/,
        /^papaparse$/,
        /^uqr$/,
        /^ajv($|\/)/,
        /^yaml$/,
        /^parse5$/,
        /^happy-dom$/,
        /^node:/,
      ],
      output: {preserveModules: true, preserveModulesRoot: 'src', entryFileNames: fileNameOf},
    },
  };
}

/** Texts carry their language in the name: `locale-zh-Hans-appointment-….js`. */
function chunkNameOf({facadeModuleId}: {facadeModuleId?: string | null}): string {
  const [, language, domain] = /locales\/([\w-]+)\/([\w-]+)\.ts$/.exec(facadeModuleId ?? '') ?? [];
  const [, english] = /([\w-]+)\.messages\.ts$/.exec(facadeModuleId ?? '') ?? [];
  if (!domain && !english) return 'chunks/[name]-[hash].js';
  return `chunks/locale-${language ?? 'en'}-${domain ?? english}-[hash].js`;
}

/** Shared, but not needed at once by every domain: in core they would all carry it. */
const BESIDE_CORE =
  /\/(context-provider|value-notifier|directive|directive-helpers|repeat|guard)\.js$|\/core\/(act|idempotency|undecided\.model|day-or-instant\.schema|storage|notice\.view|waiting\.view|print-alone|press-download|arriving\.schema|polling\.\w+|known-answer\.http|sending-desk|field\.view|choices\.view|trips\.\w+|held-focus|second-press\.controller|foreign-text|language-choice\.model|icalendar\.model|zone\.model|devices|live-device\.controller|device-check\.controller|live-picture\.view|page-prefix)\.ts$|\/office\.provider\.ts$|\/valibot\//;

/**
 * The kit's core, the packages and the context keys are one chunk as soon as two domains share them,
 * and not one for each set of domains: what arrives in small files is compressed in small files.
 * `all.ts` asks for everything, so sharing starts at three.
 */
const core = {
  name: 'core',
  minShareCount: 3,
  test: (id: string): boolean =>
    /\/(src\/core|node_modules)\/|\.provider\.ts$/.test(id) && !BESIDE_CORE.test(id),
};

/** What the checklist and the summary both need at once; terms and wordings come later there. */
const answers = {
  name: 'answers',
  minShareCount: 3,
  test: (id: string): boolean =>
    /\/src\/service\/(?!terms|parts|local-text|paper\.words|failure|service\.lang)/.test(id),
};

/** What is said while something is awaited or has failed; most domains need both views. */
const notices = {
  name: 'notices',
  minShareCount: 2,
  test: /\/core\/(waiting|notice)\.view\.ts$/,
};

/** What looks whether a device is fit for a meeting, and when its room is open. */
const meetings = {
  name: 'meetings',
  minShareCount: 2,
  test: /\/(core\/(devices|live-device\.controller|device-check\.controller|live-picture\.view)|video\/meeting\.model)\.ts$/,
};

/** What the modules for a script tag carry of others. */
const LICENSES = 'licenses.md';

/** Modules for `<script type="module" src>`: nothing to resolve, what two of them need is shared. */
function cdnBuild(): BuildOptions {
  const domains = definitions.map((file): [string, string] => [domainOf(file), file]);
  return {
    outDir: 'dist/cdn',
    emptyOutDir: true,
    minify: 'oxc',
    license: {fileName: LICENSES},
    lib: {
      entry: {
        zerotrip: 'src/all.ts',
        auto: 'src/auto.ts',
        hydrate: 'src/hydrate/index.ts',
        ...Object.fromEntries(domains),
      },
      formats: ['es'],
    },
    rolldownOptions: {
      preserveEntrySignatures: 'allow-extension',
      output: {
        // Vite keeps white space and annotations for bundlers; no bundler follows here.
        minify: true,
        comments: false,
        entryFileNames: '[name].js',
        chunkFileNames: chunkNameOf,
        codeSplitting: {groups: [core, answers, notices, meetings]},
      },
    },
  };
}

/** Two per cent smaller than Vite's own minifier alone, and bytes are what a cheap phone pays for. */
const squeeze = (): Plugin => ({
  name: 'zerotrip-squeeze',
  async generateBundle(_options, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue;
      const {code} = await minify(chunk.code, {
        module: true,
        ecma: 2020,
        compress: {passes: 5, keep_fargs: false, unsafe_arrows: true},
      });
      chunk.code = code ?? chunk.code;
    }
  },
});

/** Publishes the contract beside the code. */
const contract = (): Plugin => ({
  name: 'zerotrip-contract',
  generateBundle() {
    for (const fileName of ['openapi.yaml', 'service-definition.schema.json']) {
      const source = readFileSync(join('src/contract', fileName), 'utf8');
      this.emitFile({type: 'asset', fileName, source});
    }
  },
});

/** Publishes the portal looks beside the modules for a script tag. */
const looks = (): Plugin => ({
  name: 'zerotrip-looks',
  generateBundle() {
    for (const path of globSync('looks/*.css')) {
      this.emitFile({type: 'asset', fileName: path, source: readFileSync(path, 'utf8')});
    }
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

/** `photo/faces/weights/face-detector.bin` → `chunks/face-detector-1a2b3c4d.bin`. */
function hashedName(path: string, hash: string): string {
  const extension = extname(path);
  return `chunks/${basename(path, extension)}-${hash}${extension}`;
}

const besideCdn = (): Plugin =>
  filesBeside({nameOf: hashedName, plugins: [squeeze()], licenses: LICENSES});

/** Where they are in `src/`; an embedder's bundler follows from there. */
const besidePackage = (): Plugin => filesBeside({nameOf: (path) => path, plugins: [squeeze()]});

/** `--mode esm` builds the package, `--mode cdn` the modules for a script tag. */
export default defineConfig(({mode}) => ({
  logLevel: 'warn',
  publicDir: false,
  plugins:
    mode === 'cdn'
      ? [
          silentValibot(),
          closedWorld(),
          templates(),
          besideCdn(),
          squeeze(),
          looks(),
          styleFiles(),
          integrity(),
        ]
      : [contract(), besidePackage()],
  build: {
    target: 'es2022',
    reportCompressedSize: false,
    ...(mode === 'cdn' ? cdnBuild() : packageBuild()),
  },
}));
