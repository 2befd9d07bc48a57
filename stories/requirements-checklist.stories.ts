import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing, type TemplateResult} from 'lit';
import {userEvent} from 'storybook/test';
import '../src/requirements/define.js';
import type {Answers, ServiceDefinition, ServiceProvider} from '../src/service/index.js';
import {seeIn} from './support/citizen.js';
import {
  failingServices,
  FAR_AWAY,
  FOR_SOMEBODY_ELSE,
  hukouForm,
  idCard,
  NOT_HERE,
  NOT_SURE,
  onlyChinese,
  passport,
  silentServices,
  worded,
} from './support/definitions.js';
import {inGerman, withMarkup} from './support/long-words.js';

interface PageChoices {
  headingLevel?: number;
}

/**
 * The complete list at once, for one citizen. It asks only what still matters; what is needed, what
 * depends on an answer, and what need not be brought are three groups in plain sight.
 */
const meta: Meta<PageChoices> = {
  title: 'Get ready/Requirements checklist',
  component: 'zt-requirements-checklist',
  argTypes: {headingLevel: {control: {type: 'number', min: 1, max: 5}}},
};

export default meta;

type Story = StoryObj<PageChoices>;
type Act = (root: ShadowRoot) => Promise<void>;

/** What an author writes into the element for whoever it does not work for. */
const authorContent = html`<ul>
  <li>Your identity card</li>
  <li>The household booklet, if you have it</li>
</ul>`;

const list = (
  definition: ServiceDefinition,
  answers: Answers,
  {headingLevel}: PageChoices,
): TemplateResult =>
  html`<zt-requirements-checklist
    .definition=${definition}
    .answers=${answers}
    heading-level=${headingLevel ?? nothing}
  ></zt-requirements-checklist>`;

/** Waits until something is there, then does what a citizen would. */
const play =
  (wanted: string, act?: Act): NonNullable<Story['play']> =>
  async ({canvasElement}) => {
    const checklist = canvasElement.querySelector('zt-requirements-checklist');
    await seeIn(() => checklist?.shadowRoot ?? null, wanted);
    if (checklist?.shadowRoot) await act?.(checklist.shadowRoot);
  };

const told = (
  definition: ServiceDefinition,
  answers: Answers = {},
  act?: Act,
  wanted = '#list',
): Story => ({
  render: (args) => list(definition, answers, args),
  play: play(wanted, act),
});

/** Before a definition is there, and when none ever comes. */
const without = (provider: ServiceProvider, content: unknown, wanted: string): Story => ({
  render: () =>
    html`<zt-requirements-checklist service="hukou-form" .provider=${provider}
      >${content}</zt-requirements-checklist
    >`,
  play: play(wanted),
});

const press =
  (selector: string): Act =>
  async (root) => {
    await userEvent.click(await seeIn(() => root, selector));
  };

const tickAll: Act = async (root) => {
  for (const box of root.querySelectorAll('.paper input')) await userEvent.click(box);
};

/** Nothing is answered: the first question, and everything that may be needed. */
export const FirstQuestion = told(hukouForm);

/** One answer is given; it can be changed. */
export const SecondQuestion = told(hukouForm, {reason: 'lost'});

/** Pressed without an answer: what is missing is said, and nothing is lost. */
export const NothingChosen = told(hukouForm, {}, press('.primary'));

/** The citizen is not sure: both possibilities stay, and somebody can be asked. */
export const NotSure = told(hukouForm, NOT_SURE);

/** The page brings its own help. */
export const OwnHelp: Story = {
  render: () =>
    html`<zt-requirements-checklist .definition=${hukouForm} .answers=${NOT_SURE}>
      <p slot="help">Ask the duty officer: somebody is here over lunch.</p>
    </zt-requirements-checklist>`,
  play: play('slot[name="help"]'),
};

/** Everything is answered but how to apply: the way without a trip comes first. */
export const HowToApply = told(hukouForm, FAR_AWAY);

/** The complete list of somebody far away. */
export const Complete = told(hukouForm, {...FAR_AWAY, $channel: 'video'});

/** The same, with everything at hand. */
export const EverythingReady = told(hukouForm, {...FAR_AWAY, $channel: 'video'}, tickAll);

/** Papers of which any one is enough, and papers for somebody else. */
export const Alternatives = told(hukouForm, FOR_SOMEBODY_ELSE);

/** A number is asked for. */
export const Number = told(idCard, {reason: 'expired', hukou: 'linhu'});

/** This service is not for them: that is said before anything else. */
export const NotHere = told(idCard, NOT_HERE);

/** The list was to be looked at again: it says so. */
export const OutOfDate = told({...hukouForm, reviewBy: '2020-01-01'}, FAR_AWAY);

/** Kept on the device, because somebody asked for it. */
export const Saved = told(passport, {}, async (root) => {
  await press('#keeping')(root);
  await seeIn(() => root, '.notice.success');
});

/** The ways to send it: a link whose fragment carries the answers, and a code. */
export const Sharing = told(hukouForm, FAR_AWAY, async (root) => {
  await press('[aria-expanded="false"]')(root);
  await seeIn(() => root, '.qr');
});

/** In a form that is disabled: it can be read, not changed. */
export const Disabled: Story = {
  render: () =>
    html`<form>
      <fieldset disabled>
        <zt-requirements-checklist
          name="papers"
          .definition=${hukouForm}
          .answers=${FAR_AWAY}
        ></zt-requirements-checklist>
      </fieldset>
    </form>`,
  play: play('#list'),
};

/** The definition has Chinese words only: they are marked as such on a page in English. */
export const OnlyInChinese = told(onlyChinese(hukouForm), FAR_AWAY);

/** Words as long as German ones. */
export const LongWords = told(worded(passport, (text) => inGerman(text, 'label')));

/** Text from a definition is text, never HTML. */
export const MarkupInTexts = told(
  worded(hukouForm, (text) => withMarkup(text, 'name')),
  FAR_AWAY,
);

/** The definition is on its way: after 300 ms the shape of what is coming. */
export const Loading = without(silentServices, nothing, '.skeleton');

/** The definition is on its way: the author's plain list stays in sight. */
export const BeforeTheAnswer = without(silentServices, authorContent, 'slot');

/** It could not be fetched: the author's plain list, what happened, and a way to try again. */
export const Failed = without(
  failingServices('unavailable', {status: 503, detail: 'Maintenance until 14:00.'}),
  authorContent,
  '#failure button',
);

/** There is no network; the author’s own list stays. */
export const Offline = without(failingServices('offline'), authorContent, '#failure button');

/** The file itself is wrong: the author finds the path in the console, the citizen a number. */
export const FaultyDefinition = without(
  failingServices('unreadable', {detail: 'channels is missing'}),
  authorContent,
  '#failure',
);

/** In Chinese, whatever the toolbar says. */
export const Chinese: Story = {
  render: (args) => html`<div lang="zh-CN">${list(hukouForm, {reason: 'lost'}, args)}</div>`,
  play: play('#list'),
};

/** In Chinese, complete. */
export const ChineseComplete: Story = {
  render: (args) =>
    html`<div lang="zh-CN">${list(hukouForm, {...FAR_AWAY, $channel: 'video'}, args)}</div>`,
  play: play('#list', tickAll),
};

/** In large text. */
export const Elder: Story = {...HowToApply, globals: {mode: 'elder'}};

/** In the dark. */
export const Dark: Story = {...Alternatives, globals: {scheme: 'dark'}};

/** From right to left; the kit's words are English there. */
export const RightToLeft: Story = {
  ...SecondQuestion,
  globals: {language: 'ar', direction: 'rtl'},
};
