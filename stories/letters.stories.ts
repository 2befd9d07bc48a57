import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import {userEvent} from 'storybook/test';
import {ProviderError} from '../src/core/provider-error.model.js';
import '../src/feedback/define.js';
import {type FeedbackMemoryOptions, memoryFeedback} from '../src/feedback/feedback.memory.js';
import type {PublishedLetter} from '../src/feedback/published-letter.model.js';
import {seeIn} from './support/citizen.js';

interface PageChoices {
  headingLevel?: number;
}

/** Letters of thanks that an office shows, each with its writer's consent. */
const meta: Meta<PageChoices> = {
  title: 'Thank/Letters',
  component: 'zt-letters',
  argTypes: {headingLevel: {control: {type: 'number', min: 1, max: 5}}},
};

export default meta;

type Story = StoryObj<PageChoices>;
type Act = (see: (selector: string) => Promise<HTMLElement>) => Promise<void>;

const story = (
  options: FeedbackMemoryOptions,
  wanted = 'figure',
  {act, content}: {act?: Act; content?: unknown} = {},
): Story => ({
  render: ({headingLevel}) =>
    html`<zt-letters
      office="donghu"
      heading-level=${headingLevel ?? nothing}
      .provider=${memoryFeedback(options)}
      >${content ?? nothing}</zt-letters
    >`,
  play: async ({canvasElement}) => {
    const see = (selector: string) =>
      seeIn(() => canvasElement.querySelector('zt-letters')?.shadowRoot ?? null, selector);
    await see(wanted);
    await act?.(see);
  },
});

const letter = (nth: number, more: Partial<PublishedLetter> = {}): PublishedLetter => ({
  ref: `L-000${nth}`,
  text: '中午十二点半到的，以为要等到下午，结果有值班窗口，一刻钟办完，没耽误上班。',
  day: `2026-11-0${nth}`,
  to: {kind: 'office'},
  lang: 'zh-Hans',
  ...more,
});

const english = letter(8, {
  text: 'I do not read Chinese well. The page told me in English everything I had to bring, and one visit was enough.',
  from: 'A father from abroad',
  lang: 'en',
});
const named = letter(7, {from: '人在喀什的老周', to: {kind: 'person', name: '值班民警老陈'}});
const long = letter(6, {
  text: '窗口的小姑娘说她不能定，马上转给值班民警，当天下午就回了电话。\n'.repeat(14),
});
const several = [english, named, long, ...[5, 4, 3, 2, 1].map((nth) => letter(nth))];

/** The newest first; a press brings more. */
export const Several: Story = story({published: several});

/** “More letters” was pressed; the focus stands on the first new one. */
export const MoreAskedFor: Story = story({published: several}, 'figure', {
  act: async (see) => {
    await userEvent.click(await see('button'));
    await see('#letter-L-0001');
  },
});

/** A letter in another language is read out in it. */
export const InAnotherLanguage: Story = story({published: [english]});

/** By name only where they agree. */
export const ToOnePerson: Story = story({published: [named]});

/** The rest opens by a press, and is found by the browser's search. */
export const Long: Story = story({published: [long]});

/** The author's own words stay, or nothing. */
export const None: Story = story({}, 'slot', {content: html`<p>Nobody has written yet.</p>`});

/** The letters are on their way, and the author wrote nothing. */
export const Loading: Story = story({wait: () => new Promise(() => undefined)}, '.skeleton');

/** The office’s letters cannot be had; a page is no worse without them. */
export const Failed: Story = story({fail: () => new ProviderError('unavailable')}, '.notice');
