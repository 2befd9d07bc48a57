import type {Decorator} from '@storybook/web-components-vite';
import {css, html} from 'lit';
import {preferContrast} from './contrast.js';

const {styleSheet} = css`
  .surroundings {
    padding: 1rem;
    font:
      100% / 1.5 system-ui,
      sans-serif;
    color: CanvasText;
    background: Canvas;
  }
  .surroundings[data-scheme='light'] {
    color-scheme: only light;
  }
  .surroundings[data-scheme='dark'] {
    color-scheme: only dark;
  }
  .surroundings[data-text-size='large'] {
    font-size: 150%;
  }
  .surroundings[data-text-size='largest'] {
    font-size: 200%;
  }
`;

if (styleSheet) document.adoptedStyleSheets.push(styleSheet);

/** Puts a story into a portal page as the toolbar describes it. */
export const surroundings: Decorator = (story, {globals}) => {
  preferContrast(globals['contrast'] === 'more');
  return html`
    <div
      class="surroundings"
      lang=${globals['language']}
      dir=${globals['direction']}
      data-scheme=${globals['scheme']}
      data-text-size=${globals['textSize']}
    >
      <zt-portal lang=${globals['language']} mode=${globals['mode']}>${story()}</zt-portal>
    </div>
  `;
};
