import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {css, html, nothing} from 'lit';
import {userEvent} from 'storybook/test';
import {CaseProgressElement} from '../src/case/case-progress.js';
import type {CaseProgress} from '../src/case/case.model.js';
import type {CaseProvider} from '../src/case/case.provider.js';
import {defineElements} from '../src/core/define.js';
import {ProviderError} from '../src/core/provider-error.model.js';
import {finished, oneTrip, printing, unheardOf, waiting} from '../test/case/case-samples.js';
import {seeIn} from './support/citizen.js';
import {inGerman, withMarkup} from './support/long-words.js';

defineElements({'case-progress': CaseProgressElement});

const {styleSheet} = css`
  .case-side-bar {
    inline-size: 18rem;
  }
`;

if (styleSheet) document.adoptedStyleSheets.push(styleSheet);

interface PageChoices {
  headingLevel?: number;
}

/**
 * How far an application is: who must act, trips that are left, what to do, the steps, what comes by
 * post, dates.
 */
const meta: Meta<PageChoices> = {
  title: 'Follow/Case progress',
  component: 'zt-case-progress',
  argTypes: {headingLevel: {control: {type: 'number', min: 1, max: 5}}},
};

export default meta;

type Story = StoryObj<PageChoices>;
type Act = (root: ShadowRoot) => Promise<void>;

const play =
  (wanted: string, act?: Act): NonNullable<Story['play']> =>
  async ({canvasElement}) => {
    const element = canvasElement.querySelector('zt-case-progress');
    await seeIn(() => element?.shadowRoot ?? null, wanted);
    if (element?.shadowRoot) await act?.(element.shadowRoot);
  };

/** What an author writes into the element for whoever it does not work for. */
const authorContent = html`<p>Ask us: <a href="tel:+8657300000110">0573-0000-0110</a></p>`;

const told = (progress: CaseProgress, content: unknown = nothing, act?: Act): Story => ({
  render: ({headingLevel}) =>
    html`<zt-case-progress heading-level=${headingLevel ?? nothing} .progress=${progress}
      >${content}</zt-case-progress
    >`,
  play: play('.lead', act),
});

const asked = (
  getCaseStatus: CaseProvider['getCaseStatus'],
  content: unknown,
  wanted: string,
): Story => ({
  render: () =>
    html`<zt-case-progress reference="case-7" .provider=${{getCaseStatus}}
      >${content}</zt-case-progress
    >`,
  play: play(wanted),
});

const failing =
  (...why: ConstructorParameters<typeof ProviderError>) =>
  (): Promise<never> =>
    Promise.reject(new ProviderError(...why));

/** Every text of a case, said in another way. */
const reworded = (progress: CaseProgress, say: (text: string, at: string) => string) =>
  JSON.parse(
    JSON.stringify(progress, (key, value: unknown) =>
      typeof value === 'string' && ['title', 'label', 'text', 'reason'].includes(key)
        ? say(value, key)
        : value,
    ),
  ) as CaseProgress;

/** Nothing to do, no trip, printed and posted by the office. */
export const NothingToDo = told(printing);

/** Two tasks, a problem, a clock that stands still, and a new end. */
export const SomethingToDo = told(waiting);

/** One thing to do, which stands in the first sentence. */
export const OneThingToDo = told({...waiting, tasks: []});

/** The day has passed. */
export const TooLate = told({
  ...waiting,
  tasks: [],
  action: {actor: 'citizen', text: 'Send page 2 once more.', deadline: '2025-11-27'},
});

/** A trip that cannot be spared. */
export const OneTrip = told(oneTrip);

/** Granted, and on its way. */
export const Finished = told(finished);

/** Refused, with what can be done. */
export const Refused = told({
  ...finished,
  action: {actor: 'nobody'},
  outcome: {label: 'Not granted', text: 'The form was found. You can appeal until 24 January.'},
  shipments: undefined,
});

/** Steps in a state that this kit has never heard of. */
export const UnknownState = asked(() => Promise.resolve(unheardOf), nothing, '.unknown');

/** No steps are published. */
export const WithoutSteps = told({...printing, steps: []});

/** The page puts a tracker and a telephone number in. */
export const WithSlots = told(
  printing,
  html`<p slot="shipments">Registered letter, in Baicheng since this morning.</p>
    <p slot="help">Questions? <a href="tel:+8657300000110">0573-0000-0110</a></p>`,
);

/** The calendar file is made; a page that reminds by itself keeps it from being saved. */
export const Reminded: Story = {
  render: () =>
    html`<zt-case-progress
      .progress=${waiting}
      @zt-reminder-wanted=${(event: Event) => event.preventDefault()}
    ></zt-case-progress>`,
  play: play('.lead', async (root) => {
    await userEvent.click(await seeIn(() => root, '.task button'));
    await seeIn(() => root, '.notice.success');
  }),
};

let looks = 0;

/** What is known stays where a later look fails. */
export const Stale: Story = {
  ...asked(
    () => ((looks += 1) % 2 ? Promise.resolve(printing) : failing('unavailable')()),
    authorContent,
    '.lead',
  ),
  play: async ({canvasElement}) => {
    const element = canvasElement.querySelector('zt-case-progress');
    await seeIn(() => element?.shadowRoot ?? null, '.lead');
    // Another language has to be asked for, which is the second look.
    element?.setAttribute('lang', 'en-GB');
    await seeIn(() => element?.shadowRoot ?? null, '.buttons button:nth-child(2)');
  },
};

/** The shape of what is coming. */
export const Loading = asked(() => new Promise(() => {}), nothing, '.skeleton');

/** The author's own words stay until it is there. */
export const LoadingWithWords = asked(() => new Promise(() => {}), authorContent, 'slot');

/** Something failed: the author's words are still there. */
export const Failed = asked(failing('unavailable'), authorContent, '#failure');

/** No network. */
export const Offline = asked(failing('offline'), nothing, '#failure');

/** Nobody knows this case. */
export const NotFound = asked(failing('not-found'), authorContent, '#failure');

/** Office words as long as German ones. */
export const LongWords = told(reworded(waiting, inGerman));

/** Office words with markup in them are text. */
export const Markup = told(reworded(waiting, withMarkup));

/** In a side bar. */
export const Narrow: Story = {
  render: () =>
    html`<div class="case-side-bar">
      <zt-case-progress .progress=${waiting}></zt-case-progress>
    </div>`,
  play: play('.lead'),
};
