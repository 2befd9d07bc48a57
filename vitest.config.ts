import {fileURLToPath} from 'node:url';
import {storybookTest} from '@storybook/addon-vitest/vitest-plugin';
import {playwright} from '@vitest/browser-playwright';
import {defineConfig} from 'vitest/config';
import {photograph, setStage, transcribe} from './test/pictures/camera.js';
import {contextOptions, launchOptions} from './test/support/browser.js';
import {kitDeps, testingDeps} from './test/support/optimize-deps.js';

const pathTo = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

// A fresh object for each project, because vitest writes the project's name into it.
const browser = () => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({launchOptions: launchOptions(), contextOptions}),
  instances: [{browser: 'chromium' as const, viewport: {width: 800, height: 600}}],
});

/** Five kinds of tests: see "Tests" in the README. */
export default defineConfig({
  test: {
    // Vitest leaves one core idle, which on a runner of two is half of them.
    maxWorkers: '100%',
    // Tests run Lit's development build on purpose: it warns about more.
    onConsoleLog: (log) => !log.includes('lit.dev/msg/dev-mode'),
    projects: [
      {
        test: {
          name: 'node',
          include: ['test/**/*.node.test.ts'],
          testTimeout: 20_000,
          sequence: {groupOrder: 0},
        },
      },
      {
        resolve: {
          alias: {
            '@web/test-runner-commands': pathTo('./test/support/web-test-runner-commands.ts'),
          },
        },
        optimizeDeps: {include: [...kitDeps, ...testingDeps]},
        test: {
          name: 'browser',
          include: ['test/**/*.test.ts'],
          exclude: ['test/**/*.node.test.ts', 'test/{e2e,consumers}/**'],
          setupFiles: ['test/support/setup.ts'],
          browser: browser(),
          sequence: {groupOrder: 1},
        },
      },
      {
        plugins: [storybookTest({configDir: pathTo('./.storybook')})],
        optimizeDeps: {include: [...kitDeps, 'lit/directives/ref.js']},
        test: {
          name: 'storybook',
          setupFiles: ['.storybook/vitest.setup.ts'],
          browser: {...browser(), commands: {photograph, setStage, transcribe}},
          sequence: {groupOrder: 1},
        },
      },
      {
        // The load tests and the demo want the machine to themselves: no other kind of tests beside them.
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.e2e.test.ts'],
          // Few processes for all files: those of one share the bundle that hydrates.
          maxWorkers: 2,
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          sequence: {groupOrder: 2},
        },
      },
      {
        // Installing and building want the machine to themselves, too.
        test: {
          name: 'consumers',
          include: ['test/consumers/*.consumer.test.ts'],
          globalSetup: ['test/consumers/set-up.ts'],
          testTimeout: 60_000,
          hookTimeout: 180_000,
          sequence: {groupOrder: 3},
        },
      },
    ],
  },
});
