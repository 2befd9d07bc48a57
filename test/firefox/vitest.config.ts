import {fileURLToPath} from 'node:url';
import {defineConfig} from 'vitest/config';
import {chromiumOnly} from './chromium-only.js';
import {firefox} from './provider.js';
import {kitDeps, testingDeps} from '../support/optimize-deps.js';

const pathTo = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The tests of the project `browser` once more, in Firefox: `npm run test:firefox`. */
export default defineConfig({
  root: pathTo('../..'),
  resolve: {
    alias: {'@web/test-runner-commands': pathTo('../support/web-test-runner-commands.ts')},
  },
  optimizeDeps: {
    // The page has to have one copy of these, vitest's own.
    exclude: ['@vitest/browser', '@vitest/browser/locators'],
    include: [...kitDeps, ...testingDeps],
  },
  test: {
    name: 'firefox',
    include: ['test/{core,appointment,portal}/**/*.test.ts'],
    exclude: ['test/**/*.node.test.ts'],
    testNamePattern: new RegExp(`^(?!.*(?:${chromiumOnly.join('|')}))`),
    setupFiles: ['test/support/setup.ts'],
    onConsoleLog: (log) => !log.includes('lit.dev/msg/dev-mode'),
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: firefox(),
      instances: [{browser: 'firefox', viewport: {width: 800, height: 600}}],
    },
  },
});
