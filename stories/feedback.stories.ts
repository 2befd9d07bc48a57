import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import {userEvent} from 'storybook/test';
import {defineElements} from '../src/core/define.js';
import {ProviderError} from '../src/core/provider-error.model.js';
import {FeedbackElement} from '../src/feedback/feedback.js';
import {type FeedbackMemoryOptions, memoryFeedback} from '../src/feedback/feedback.memory.js';
import {seeIn} from './support/citizen.js';

defineElements({feedback: FeedbackElement});

interface PageChoices {
  set?: string;
  channel?: string;
  letters?: boolean;
  headingLevel?: number;
  questions?: unknown;
}

const letterQuestions = {
  id: 'linhu-letter',
  lang: 'zh-CN',
  name: {'zh-CN': '关于我们的信', en: 'About our letter'},
  title: {'zh-CN': '关于我们的信', en: 'About our letter'},
  questions: [
    {
      id: 'clear',
      kind: 'one',
      text: {'zh-CN': '信看得懂吗？', en: 'Was our letter clear?'},
      choices: [
        {value: 'yes', text: {'zh-CN': '看得懂', en: 'Yes'}},
        {value: 'no', text: {'zh-CN': '看不懂', en: 'No'}},
      ],
    },
    {
      id: 'why',
      kind: 'text',
      text: {'zh-CN': '哪里看不懂？', en: 'What was not?'},
      shownFor: {question: 'clear', values: ['no']},
    },
  ],
};

/** A rating by a fixed set of questions, and a letter of thanks apart from it. */
const meta: Meta<PageChoices> = {
  title: 'Thank/Feedback',
  component: 'zt-feedback',
  argTypes: {
    set: {control: 'select', options: ['cn-5', 'us-a11-7', 'us-a11-v2', 'page']},
    channel: {control: 'select', options: ['online', 'on-site']},
    headingLevel: {control: {type: 'number', min: 1, max: 5}},
  },
};

export default meta;

type Story = StoryObj<PageChoices>;
type Act = (see: (selector: string) => Promise<HTMLElement>) => Promise<void>;

const story = (
  args: PageChoices,
  act?: Act,
  {wanted = 'form', ...options}: FeedbackMemoryOptions & {wanted?: string; content?: unknown} = {},
): Story => ({
  args,
  render: ({channel, headingLevel, letters = false, questions, set}) =>
    html`<zt-feedback
      set=${set ?? nothing}
      channel=${channel ?? nothing}
      heading-level=${headingLevel ?? nothing}
      office-name="Donghu service centre"
      ?letters=${letters}
      .questions=${questions}
      .provider=${memoryFeedback(options)}
      >${options.content ?? nothing}</zt-feedback
    >`,
  play: async ({canvasElement}) => {
    const see = (selector: string) =>
      seeIn(() => canvasElement.querySelector('zt-feedback')?.shadowRoot ?? null, selector);
    await see(wanted);
    await act?.(see);
  },
});

const rate =
  (value: string, then?: Act): Act =>
  async (see) => {
    await userEvent.click(await see(`[name=q-overall][value='${value}']`));
    await then?.(see);
  };

const send: Act = async (see) => {
  await userEvent.click(await see('.primary'));
  await see('#rating-news');
};

const withContact: Act = async (see) => {
  await userEvent.click(await see('#answer'));
  await userEvent.type(await see('#contact'), '138 0000 0000');
  await send(see);
};

const write: Act = async (see) => {
  await userEvent.click(await see('.letter > button'));
  await userEvent.click(await see('[name=to][value=person]'));
  await see('#name');
};

/** One question, nothing chosen. */
export const Beginning = story({set: 'cn-5'});

/** A good rating may go at once; the rest is for whoever likes. */
export const GoodOnline = story({set: 'cn-5'}, rate('5'));

/** At a counter the standard asks other things. */
export const GoodAtTheCounter = story({set: 'cn-5', channel: 'on-site'}, rate('4'));

/** A bad rating says why, chosen or written. */
export const ReasonMissing = story({set: 'cn-5'}, rate('1', send));

/** Nothing was answered. */
export const NothingAnswered = story({set: 'cn-5'}, send);

/** It has arrived; nobody knows whose it is. */
export const Sent = story({set: 'cn-5'}, rate('5', send));

/** Somebody wants an answer, and is told by when. */
export const AnswerPromised = story({set: 'cn-5'}, rate('3', withContact));

/** The office has answered. */
export const Answered = story(
  {set: 'cn-5'},
  rate('3', async (see) => {
    await withContact(see);
    await userEvent.click(await see('#rating-news button'));
    await see('.own-words');
  }),
  {
    answers: {
      'F-0001': {
        text: 'Thank you. Since Monday there are two windows over lunch.',
        day: '2026-12-01',
        by: 'Captain Zhou',
      },
    },
  },
);

/** The day has gone by, and the office owns up to it. */
export const AnswerLate = story(
  {set: 'cn-5'},
  rate('2', async (see) => {
    await userEvent.click(await see('[value=slow]'));
    await withContact(see);
    await userEvent.click(await see('#rating-news button'));
    await see('#rating-news p + p');
  }),
  {followUpBy: '2026-12-03', checkedAt: '2026-12-04T09:00:00+08:00'},
);

/** It did not arrive; what was written is still there. */
export const Offline = story({set: 'cn-5'}, rate('5', send), {
  fail: () => new ProviderError('offline'),
});

/** The office says no. */
export const Refused = story({set: 'cn-5'}, rate('5', send), {
  fail: () => new ProviderError('invalid', {detail: 'This cannot be read.', status: 422}),
});

/** On its way. */
export const Sending = story(
  {set: 'cn-5'},
  rate('5', async (see) => {
    await userEvent.click(await see('.primary'));
    await see('.primary[aria-disabled]');
  }),
  {wait: () => new Promise(() => {})},
);

/** A letter of thanks, apart from the rating. */
export const Letter = story({set: 'cn-5', letters: true}, write);

/** What happens next with it. */
export const LetterSent = story({set: 'cn-5', letters: true}, async (see) => {
  await write(see);
  await userEvent.type(await see('#name'), 'Officer Chen');
  await userEvent.type(await see('#text'), 'Everything done without a trip.');
  await userEvent.click(await see('#publish'));
  await userEvent.click(await see('.letter form > button'));
  await see('#letter-news');
});

/** The seven statements of A-11, in English whatever the page's language is. */
export const SevenStatements = story({set: 'us-a11-7'});

/** The second version of A-11. */
export const SecondVersion = story({set: 'us-a11-v2'}, async (see) => {
  await userEvent.click(await see('[name=q-trust][value="2"]'));
  await see('#q-badly');
});

/** About a page. */
export const Page = story({set: 'page'}, async (see) => {
  await userEvent.click(await see('[name=q-useful][value=no]'));
  await see('#q-wrong');
});

/** Questions of the portal's own. */
export const OwnQuestions = story({questions: letterQuestions}, async (see) => {
  await userEvent.click(await see('[value=no]'));
  await see('#q-why');
});

/** No set: the author's words stay. */
export const NothingToAsk = story({}, undefined, {
  wanted: 'slot',
  content: html`<p>Tell us: <a href="tel:+8657300000110">0573-0000-0110</a></p>`,
});
