import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing, type TemplateResult} from 'lit';
import type {Answers, ServiceDefinition, ServiceProvider} from '../src/service/index.js';
import '../src/service/define.js';
import {seeIn} from './support/citizen.js';
import {
  closed,
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
 * The first thing a citizen wants to know: how often they have to travel, how long it takes, what
 * it costs, how to apply, what they get. It follows the answers given inside `<zt-service>`.
 */
const meta: Meta<PageChoices> = {
  title: 'Get ready/Service summary',
  component: 'zt-service-summary',
  argTypes: {headingLevel: {control: {type: 'number', min: 1, max: 6}}},
};

export default meta;

type Story = StoryObj<PageChoices>;

/** What an author writes into the element for whoever it does not work for. */
const authorContent = html`<p>
  By video you need not travel at all. Ask us: <a href="tel:+8657300000110">0573-0000-0110</a>.
</p>`;

const page = (
  definition: ServiceDefinition,
  answers: Answers,
  {headingLevel}: PageChoices,
): TemplateResult =>
  html`<zt-service .definition=${definition} .answers=${answers}>
    <zt-service-summary heading-level=${headingLevel ?? nothing}></zt-service-summary>
  </zt-service>`;

const until =
  (selector: string): NonNullable<Story['play']> =>
  async ({canvasElement}) => {
    const summary = canvasElement.querySelector('zt-service-summary');
    await seeIn(() => summary?.shadowRoot ?? null, selector);
  };

/** What the answers given so far mean. */
const told = (definition: ServiceDefinition, answers: Answers = {}, wanted = '.figure'): Story => ({
  render: (args) => page(definition, answers, args),
  play: until(wanted),
});

/** Before a definition is there, and when none ever comes. */
const without = (provider: ServiceProvider, content: unknown, wanted: string): Story => ({
  render: () =>
    html`<zt-service-summary service="hukou-form" .provider=${provider}
      >${content}</zt-service-summary
    >`,
  play: until(wanted),
});

/** Nobody has to travel: the number is the hero. */
export const NoTrip = told(hukouForm, FAR_AWAY, '.none');

/** One trip, with its reason beside it. */
export const OneTrip = told(hukouForm, FOR_SOMEBODY_ELSE);

/** Nothing is answered yet: what it depends on is said, and what may be open is marked. */
export const DependsOnAnswers = told(hukouForm);

/** The citizen is not sure: no more questions, but somebody to ask. */
export const NotSure = told(hukouForm, NOT_SURE);

/** Where this service is not for them, that alone is said, with where to go. */
export const NotHere = told(idCard, NOT_HERE, '#stop-0');

/** No way to apply is open. */
export const NoWay = told(closed(hukouForm), {reason: 'lost'}, '#stop-0');

/** The citizen has decided for the counter: time, cost and trips are those of the counter. */
export const ChosenWay = told(hukouForm, {...FAR_AWAY, $channel: 'counter'});

/** Several fees, some of which depend on answers; a way with a link. */
export const SeveralFees = told(passport);

/** A warning and a piece of advice that concern this citizen. */
export const WithTips = told(idCard, {reason: 'lost', hukou: 'linhu', age: 30, hard: false});

/** The definition has Chinese words only: they are marked as such on a page in English. */
export const OnlyInChinese = told(onlyChinese(hukouForm), FAR_AWAY);

/** Words as long as German ones, where the definition's stand. */
export const LongWords = told(
  worded(passport, (text) => inGerman(text, 'label')),
  {},
);

/** Text from a definition is text, never HTML. */
export const MarkupInTexts = told(
  worded(hukouForm, (text) => withMarkup(text, 'name')),
  FAR_AWAY,
);

/** The definition is on its way: after 300 ms the shape of what is coming. */
export const Loading = without(silentServices, nothing, '.skeleton');

/** The definition is on its way: what the author wrote stays in sight. */
export const BeforeTheAnswer = without(silentServices, authorContent, 'slot');

/** It could not be fetched. */
export const Failed = without(
  failingServices('unavailable', {status: 503, detail: 'Maintenance until 14:00.'}),
  authorContent,
  '#failure button',
);

/** There is no network; the author’s own words stay. */
export const Offline = without(failingServices('offline'), authorContent, '#failure button');

/** The file itself is wrong: the author finds the path in the console, the citizen a number. */
export const FaultyDefinition = without(
  failingServices('unreadable', {detail: 'channels is missing'}),
  authorContent,
  '#failure',
);

/** Nobody has said which service. */
export const Nameless: Story = {
  render: () => html`<zt-service-summary></zt-service-summary>`,
  play: until('#failure'),
};

/** In Chinese, whatever the toolbar says. */
export const Chinese: Story = {
  render: (args) => html`<div lang="zh-CN">${page(hukouForm, FAR_AWAY, args)}</div>`,
  play: until('.none'),
};

/** In Chinese, nothing answered yet. */
export const ChineseDependsOnAnswers: Story = {
  render: (args) => html`<div lang="zh-CN">${page(passport, {}, args)}</div>`,
  play: until('.figure'),
};

/** In large text. */
export const Elder: Story = {
  ...NoTrip,
  globals: {mode: 'elder'},
};

/** In the dark. */
export const Dark: Story = {
  ...SeveralFees,
  globals: {scheme: 'dark'},
};

/** From right to left; the kit's words are English there. */
export const RightToLeft: Story = {
  ...DependsOnAnswers,
  globals: {language: 'ar', direction: 'rtl'},
};
