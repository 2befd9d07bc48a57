import type {StorybookConfig} from '@storybook/web-components-vite';
import remarkGfm from 'remark-gfm';
import {mergeConfig} from 'vite';
import {filesBeside} from '../build/files-beside.js';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: [
    {
      name: '@storybook/addon-docs',
      // Without it, the guides' tables are rows of bars.
      options: {mdxPluginOptions: {mdxCompileOptions: {remarkPlugins: [remarkGfm]}}},
    },
    '@storybook/addon-a11y',
    '@storybook/addon-vitest',
  ],
  core: {disableTelemetry: true, disableWhatsNewNotifications: true, disableProjectJson: true},
  viteFinal: (base) =>
    mergeConfig(base, {
      plugins: [filesBeside({nameOf: (path) => `assets/${path}`})],
      // Found before the first story, or else vite reloads the page in the middle of one.
      optimizeDeps: {include: ['lit/directives/keyed.js', 'lit/directives/ref.js']},
      // Rewritten for older browsers, `light-dark()` would ask for a `color-scheme` in the same file.
      build: {cssTarget: 'esnext'},
    }),
};

export default config;
