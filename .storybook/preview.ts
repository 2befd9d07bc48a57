/// <reference types="vite/client" />
import {setCustomElementsManifest, type Preview} from '@storybook/web-components-vite';
import '../src/portal/define.js';
import {keepDocsInPlace} from './docs-focus.js';
import {forgetStories} from './forget.js';
import {surroundings} from './surroundings.js';
import {globalTypes, initialGlobals} from './toolbar.js';

// Absent until `npm run manifest` wrote it; stories run without it, only their tables are empty.
const [manifest] = Object.values(
  import.meta.glob<object>('../custom-elements.json', {eager: true, import: 'default'}),
);
if (manifest) setCustomElementsManifest(manifest);

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes,
  initialGlobals,
  decorators: [surroundings],
  beforeEach: [forgetStories, keepDocsInPlace],
  parameters: {
    a11y: {test: 'error'},
    controls: {expanded: true},
    // On a docs page, too, a story shows the state it is about.
    docs: {story: {autoplay: true}},
    layout: 'fullscreen',
  },
};

export default preview;
