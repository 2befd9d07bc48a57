import {brotliCompressSync, gzipSync} from 'node:zlib';
import {build, loadConfigFromFile, type PluginOption, type Rolldown} from 'vite';

/** One file of a bundle: `subject.js`, `subject.css`. */
export interface BundledFile {
  readonly name: string;
  readonly content: Buffer;
}

/** What a page of one subject loads. */
export type Bundle = readonly BundledFile[];

/** Where USWDS says its styles are to be looked for. */
const USWDS = 'node_modules/@uswds/uswds/packages';

/** What our own CDN build does to code: what is measured is what is shipped. */
const SHIPPING = ['silent-valibot', 'closed-world', 'templates', 'squeeze'].map(
  (name) => `zerotrip-${name}`,
);

async function cdnPlugins(): Promise<PluginOption[]> {
  const loaded = await loadConfigFromFile({command: 'build', mode: 'cdn'});
  const plugins = (loaded?.config.plugins ?? []).flat(1);
  return plugins.filter((one) => one && 'name' in one && SHIPPING.includes(one.name));
}

/** Bundles a browser module for production, dependencies and styles included; ours as for the CDN. */
export async function bundle(
  entry: string,
  {name = 'subject', isOurs = false} = {},
): Promise<Bundle> {
  const result = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    mode: 'production',
    define: {'process.env.NODE_ENV': '"production"'},
    plugins: isOurs ? await cdnPlugins() : [],
    css: {preprocessorOptions: {scss: {loadPaths: [USWDS], quietDeps: true}}},
    build: {
      write: false,
      target: 'es2022',
      minify: 'oxc',
      reportCompressedSize: false,
      lib: {entry, formats: ['es'], fileName: name, cssFileName: name},
      rolldownOptions: {output: {minify: true, comments: false, entryFileNames: `${name}.js`}},
    },
  });
  const [{output}] = result as [Rolldown.RolldownOutput];
  return output.map((file) => ({
    name: file.fileName,
    content: Buffer.from(file.type === 'chunk' ? file.code : file.source),
  }));
}

const sum = (files: Bundle, size: (content: Buffer) => number): number =>
  files.reduce((total, {content}) => total + size(content), 0);

/** Bytes as they travel, each file compressed by itself at the highest level. */
export const compressed = (files: Bundle): {brotli: number; gzip: number} => ({
  brotli: sum(files, (content) => brotliCompressSync(content).length),
  gzip: sum(files, (content) => gzipSync(content, {level: 9}).length),
});
