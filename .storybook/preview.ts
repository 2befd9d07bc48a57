/// <reference types="vite/client" />
import {setCustomElementsManifest, type Preview} from '@storybook/web-components-vite';
import '../src/portal/define.js';
import {liveOnThatMorning} from './clock.js';
import {keepDocsInPlace} from './docs-focus.js';
import {fitDocs} from './docs-tables.js';
import {forgetStories} from './forget.js';
import {connectElements} from './network.js';
import {speakPseudo} from './pseudo.js';
import {surroundings} from './surroundings.js';
import {globalTypes, initialGlobals} from './toolbar.js';

// Absent until `npm run manifest` wrote it; stories run without it, only their tables are empty.
const [manifest] = Object.values(
  import.meta.glob<object>('../custom-elements.json', {eager: true, import: 'default'}),
);
if (manifest) setCustomElementsManifest(manifest);

liveOnThatMorning();
connectElements();
fitDocs();

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes,
  initialGlobals,
  decorators: [surroundings],
  beforeEach: [forgetStories, keepDocsInPlace, speakPseudo],
  parameters: {
    a11y: {test: 'error'},
    // Scheme and width of ours do it.
    backgrounds: {disable: true},
    viewport: {disable: true},
    controls: {expanded: true},
    // On a docs page, too, a story shows the state it is about.
    docs: {story: {autoplay: true}},
    layout: 'fullscreen',
    options: {
      storySort: {
        order: [
          'Introduction',
          'The story as one page',
          'Toolbar',
          'Guides',
          [
            'Embedding',
            'Services',
            'Connect a back end',
            'Connect a video system',
            'Server rendering',
            'Tokens',
            'Steps and buttons',
            'Words',
            'Translate',
            'Accessibility',
            'Elder mode',
            'Print',
            '*',
          ],
          'Get ready',
          [
            'Service',
            'Requirements checklist',
            'Service summary',
            'Photo guide',
            'Photo check',
            '*',
          ],
          'Book',
          ['Appointment picker', ['Guide', 'Docs', '*'], 'Appointment card', '*'],
          'Meet',
          'Follow',
          ['Case progress', 'Mail tracker', '*'],
          'Ask',
          ['Opening hours', 'Help desk', 'Callback request', '*'],
          'Thank',
          ['Feedback', 'Letters', '*'],
          'Portal',
          ['Wrapper', 'Looks', '*'],
          '*',
        ],
      },
    },
  },
};

export default preview;
