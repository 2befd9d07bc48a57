/**
 * The elements' style sheets as files, for pages whose server has written shadow roots: under
 * `style-src 'self'` those may only link their styles. Named by their content, as `zerotrip/ssr` links them.
 */
import {runnerImport, type Plugin} from 'vite';
import {globSync} from 'tinyglobby';
import {styleFileName} from '../src/ssr/style-file-name.js';

const isSheet = (value: unknown): value is {readonly cssText: string} =>
  typeof (value as {cssText?: unknown} | undefined)?.cssText === 'string';

/** The texts of all sheets in `src`. */
export async function allSheets(): Promise<readonly string[]> {
  const sheets = new Set<string>();
  for (const file of globSync('src/**/*.styles.ts').sort()) {
    const {module} = await runnerImport<Record<string, unknown>>(`./${file}`, {
      configFile: false,
      logLevel: 'error',
    });
    for (const value of Object.values(module).flat()) if (isSheet(value)) sheets.add(value.cssText);
  }
  return [...sheets];
}

/** Publishes the sheets below `styles/`. */
export const styleFiles = (): Plugin => ({
  name: 'zerotrip-styles',
  async generateBundle() {
    for (const source of await allSheets())
      this.emitFile({type: 'asset', fileName: `styles/${styleFileName(source)}`, source});
  },
});
