import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import {defineElements} from '../src/core/define.js';
import {ProviderError} from '../src/core/provider-error.model.js';
import {CallbackRequest} from '../src/help/callback-request.js';
import {type CallbackMemoryOptions, memoryCallbacks} from '../src/help/help.memory.js';
import {linhuOffices} from '../src/office/linhu-offices.memory.js';
import {memoryOffices} from '../src/office/office.memory.js';
import type {Office} from '../src/office/office.model.js';
import {seeIn} from './support/citizen.js';

defineElements({'callback-request': CallbackRequest});

/** A call back: which number will call, when, and by which word one knows it. */
const meta: Meta = {
  title: 'Ask/Callback request',
  component: 'zt-callback-request',
  // A call of the story before must not come back.
  beforeEach: () => sessionStorage.clear(),
};

export default meta;

type Story = StoryObj;
type Act = (root: ShadowRoot) => Promise<void>;

/** Waits until it is there, does something, and sees what comes of it. */
const play =
  (wanted: string, ...acts: Act[]): NonNullable<Story['play']> =>
  async ({canvasElement}) => {
    const element = canvasElement.querySelector('zt-callback-request');
    await seeIn(() => element?.shadowRoot ?? null, wanted);
    for (const act of acts) if (element?.shadowRoot) await act(element.shadowRoot);
  };

const enter = (field: HTMLInputElement | HTMLSelectElement, value: string): void => {
  field.value = value;
  field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
};

/** Fills in what has to be filled in, and sends it. */
const send =
  (wanted: string, phone = '138 0000 0000'): Act =>
  async (root) => {
    enter(root.querySelector<HTMLInputElement>('#phone')!, phone);
    root.querySelector<HTMLInputElement>('#times input')?.click();
    const topic = root.querySelector<HTMLSelectElement>('#topic');
    if (topic) enter(topic, 'papers');
    root.querySelector('form')!.requestSubmit();
    await seeIn(() => root, wanted);
  };

const press =
  (selector: string, wanted: string): Act =>
  async (root) => {
    root.querySelector<HTMLElement>(selector)!.click();
    await seeIn(() => root, wanted);
  };

/** What an author writes into the element for whoever it does not work for. */
const authorContent = html`<p>Call us: <a href="tel:+8657300000110">0573-0000-0110</a></p>`;

interface Told extends CallbackMemoryOptions {
  readonly change?: (office: Office) => Office;
  readonly id?: string;
  readonly time?: string;
  readonly content?: unknown;
}

const request = ({
  change = (same) => same,
  content,
  id = 'donghu',
  time,
  ...options
}: Told = {}) => {
  const offices = (lang: string) => linhuOffices(lang).map(change);
  const now = time === undefined ? undefined : () => time;
  const provider = {
    ...memoryOffices({offices, now}),
    ...memoryCallbacks({office: linhuOffices('en')[0], ...options}),
  };
  return html`<zt-callback-request office=${id} .provider=${provider}
    >${content ?? nothing}</zt-callback-request
  >`;
};

const never = new Promise<never>(() => undefined);

/** Nothing is chosen beforehand; the number that will call is told at once. */
export const Open: Story = {render: () => request(), play: play('form')};

/** 中文：先说哪个号码会打来。 */
export const Chinese: Story = {
  render: () => html`<div lang="zh-Hans">${request()}</div>`,
  play: play('form'),
};

/** What is missing is said where it is missing. */
export const Missing: Story = {
  render: () => request(),
  play: play('form', async (root) => {
    root.querySelector('form')!.requestSubmit();
    await seeIn(() => root, '#topic-error');
  }),
};

/** A number of one city, without its area code. */
export const WithoutAreaCode: Story = {
  render: () => request(),
  play: play('form', send('#phone-error', '8888 0000')),
};

/** On its way to the office. */
export const Sending: Story = {
  render: () => request({wait: () => never}),
  play: play('form', send('#send[aria-disabled]')),
};

/** The call will come: when, from where, and by which word one knows it. */
export const Sent: Story = {render: () => request(), play: play('form', send('#sent'))};

/** Somebody else was quicker; the next free times are one press away. */
export const JustFilled: Story = {
  render: () => request({capacity: 0, office: undefined}),
  play: play('form', send('#refusal')),
};

/** The office’s own clock is further on than the page’s. */
export const Passed: Story = {
  render: () => request({now: () => '2026-11-26T11:00'}),
  play: play('form', send('#refusal button')),
};

/** This number waits for a call already. */
export const TooMany: Story = {
  render: () => request({fail: () => new ProviderError('too-many')}),
  play: play('form', send('#refusal')),
};

/** The line is down; all that was written is still there. */
export const NotSent: Story = {
  render: () => request({fail: () => new ProviderError('offline')}),
  play: play('form', send('#refusal')),
};

/** Asked once more, before the call is taken back. */
export const TakingBack: Story = {
  render: () => request(),
  play: play('form', send('#sent'), press('section > button', '#sure')),
};

/** Nobody calls; the number is deleted. */
export const TakenBack: Story = {
  render: () => request(),
  play: play(
    'form',
    send('#sent'),
    press('section > button', '#sure'),
    press('#sure button', '#cancelled'),
  ),
};

/** It could not be taken back, and nothing else has changed. */
export const NotTakenBack: Story = {
  render: () =>
    request({
      fail: (act) => (act === 'cancelCall' ? new ProviderError('unavailable') : undefined),
    }),
  play: play(
    'form',
    send('#sent'),
    press('section > button', '#sure'),
    press('#sure button', '#sure button:not([aria-disabled])'),
  ),
};

/** Nobody is there in the next days. */
export const NoTimes: Story = {
  render: () => request({change: (office) => ({...office, hours: {...office.hours, week: []}})}),
  play: play('section > p'),
};

/** One language, no topics, no needs: nothing is asked that has one answer. */
export const Short: Story = {
  render: () =>
    request({
      change: (office) => ({
        ...office,
        callback: office.callback && {...office.callback, languages: ['zh'], needs: [], topics: []},
      }),
    }),
  play: play('form'),
};

/** Names without a place to break, and with mark-up that is only text. */
export const LongWords: Story = {
  render: () =>
    request({
      change: (office) => ({
        ...office,
        callback: office.callback && {
          ...office.callback,
          topics: [{id: 'papers', name: '<b>Einwohnermeldeamtsangelegenheiten</b>'.repeat(3)}],
        },
      }),
    }),
  play: play('form'),
};

/** An office that does not call: the author’s words. */
export const NoCalls: Story = {
  render: () => request({change: ({callback: _, ...office}) => office, content: authorContent}),
  play: play('#failure'),
};

/** Until the office is there. */
export const Waiting: Story = {
  render: () =>
    html`<zt-callback-request
      office="donghu"
      .provider=${{...memoryCallbacks(), ...memoryOffices({wait: () => never})}}
    ></zt-callback-request>`,
  play: play('.skeleton'),
};
