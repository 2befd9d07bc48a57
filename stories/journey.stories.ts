import type {Meta, StoryContext, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import * as cases from './case-progress.stories.js';
import * as desk from './help-desk.stories.js';
import * as feedback from './feedback.stories.js';
import * as letters from './letters.stories.js';
import * as mail from './mail-tracker.stories.js';
import * as room from './video-room.stories.js';
import * as service from './service.stories.js';
import {seeIn} from './support/citizen.js';

/** The whole way from the first question to the thanks, as a portal would put it on one page. */
const meta: Meta = {title: 'The story as one page', tags: ['!autodocs']};

export default meta;

const HEADINGS = {
  zh: ['先问清楚', '一次说全，约个时间', '视频见面', '办到哪一步，寄到哪里', '说一说'],
  en: [
    'Ask',
    'Be told everything, and book',
    'Meet by video',
    'See how far it is',
    'Say how it was',
  ],
};

/** What each part of the page shows, by the stories that have it. */
const PARTS: readonly (readonly StoryObj[])[] = [
  [desk.Open],
  [service.FarAway],
  [room.Early],
  [cases.NothingToDo, mail.OutForDelivery],
  [feedback.Beginning, letters.Several],
];

const draw = (stories: readonly StoryObj[], context: StoryContext): unknown =>
  stories.map(({render}) => render?.({}, context));

/** From two thousand kilometres away: no trip. */
export const FromFarAway: StoryObj = {
  render: (_args, context) => {
    const headings = String(context.globals['language']).startsWith('zh')
      ? HEADINGS.zh
      : HEADINGS.en;
    return html`<main>
      ${PARTS.map(
        (stories, index) =>
          html`<section>
            <h1>${headings[index]}</h1>
            ${draw(stories, context as StoryContext)}
          </section>`,
      )}
    </main>`;
  },
  play: async ({canvasElement}) => {
    const rootOf = (tag: string) => () => canvasElement.querySelector(tag)?.shadowRoot ?? null;
    await seeIn(rootOf('zt-service-summary'), '.none');
    await seeIn(rootOf('zt-appointment-picker'), '.choices, .cards');
    await seeIn(rootOf('zt-letters'), 'figure');
  },
};
