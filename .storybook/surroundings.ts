import type {Decorator} from '@storybook/web-components-vite';
import {css, html} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {preferContrast} from './contrast.js';
import {showLook} from './look.js';
import {withoutScripts} from './scripts-off.js';
import {directionOf} from './toolbar.js';

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
  .surroundings:not([data-width='full']) {
    box-sizing: border-box;
    margin-inline: auto;
    outline: 1px dashed GrayText;
  }
  .surroundings[data-width='320'] {
    max-inline-size: 320px;
  }
  .surroundings[data-width='390'] {
    max-inline-size: 390px;
  }
  .surroundings[data-width='480'] {
    max-inline-size: 480px;
  }
  .without-scripts {
    border: 0;
    inline-size: 100%;
  }
`;

if (styleSheet) document.adoptedStyleSheets.push(styleSheet);

/** Puts a story into a portal page as the toolbar describes it. */
export const surroundings: Decorator = (story, {globals}) => {
  preferContrast(globals['contrast'] === 'more');
  showLook(String(globals['look']));
  const {language, mode, network, scheme, scripts, textSize, width} = globals;
  const dir = directionOf(globals);
  const content =
    scripts === 'off'
      ? withoutScripts(story(), {dir, lang: String(language), scheme: String(scheme)})
      : story();
  return html`
    <div
      class="surroundings"
      lang=${language}
      dir=${dir}
      data-scheme=${scheme}
      data-text-size=${textSize}
      data-width=${width}
      data-network=${network}
    >
      <zt-portal lang=${language} mode=${mode}
        >${
          // What was learnt under another network is forgotten.
          keyed(`${network} ${scripts}`, content)
        }</zt-portal
      >
    </div>
  `;
};
