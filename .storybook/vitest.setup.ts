/** What stories need to look the same on every day and every machine. Only tests have it. */
import '@fontsource-variable/noto-sans/index.css';
import '@fontsource-variable/noto-sans-sc/index.css';
import {afterEach, beforeEach} from 'vitest';
import {setClock} from '../test/pictures/clock.js';
import {compareWithPictures} from '../test/pictures/take.js';

const sheet = new CSSStyleSheet();
sheet.replaceSync(`
  .surroundings.surroundings {
    font-family: 'Noto Sans Variable', 'Noto Sans SC Variable';
    caret-color: transparent;
  }
`);
document.adoptedStyleSheets.push(sheet);

beforeEach(setClock);

afterEach(async ({task}) => {
  const hasPlayed = task.result?.state !== 'fail';
  const {storyId} = task.meta as {storyId?: string};
  if (hasPlayed) await compareWithPictures(storyId);
});
