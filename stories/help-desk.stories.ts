import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import {defineElements} from '../src/core/define.js';
import {ProviderError} from '../src/core/provider-error.model.js';
import {HelpDeskElement} from '../src/help/help-desk.js';
import {memoryHelp} from '../src/help/help.memory.js';
import type {HelpProvider} from '../src/help/help.provider.js';
import {linhuOffices} from '../src/office/linhu-offices.memory.js';
import {LINHU_TIME, memoryOffices} from '../src/office/office.memory.js';
import type {HelpDesk} from '../src/office/office.model.js';
import {seeIn} from './support/citizen.js';

defineElements({'help-desk': HelpDeskElement});

/** What others have asked, with a search; then the people to ask, one after the other. */
const meta: Meta = {
  title: 'Ask/Help desk',
  component: 'zt-help-desk',
  // A question of the story before must not come back.
  beforeEach: () => {
    localStorage.clear();
    sessionStorage.clear();
  },
};

export default meta;

type Story = StoryObj;
type Act = (root: ShadowRoot) => Promise<void>;

/** Waits until it is there, does something, and sees what comes of it. */
const play =
  (wanted: string, ...acts: Act[]): NonNullable<Story['play']> =>
  async ({canvasElement}) => {
    const element = canvasElement.querySelector('zt-help-desk');
    await seeIn(() => element?.shadowRoot ?? null, wanted);
    for (const act of acts) if (element?.shadowRoot) await act(element.shadowRoot);
  };

const write = (id: string, value: string, root: ShadowRoot): void => {
  const field = root.querySelector<HTMLInputElement | HTMLTextAreaElement>(`#${id}`)!;
  field.value = value;
  field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
};

const search =
  (query: string): Act =>
  async (root) => {
    write('search', query, root);
    await seeIn(() => root, '[role=status]:not(:empty)');
  };

const send =
  (text: string, wanted = '#sent'): Act =>
  async (root) => {
    write('text', text, root);
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
const authorContent = html`<p>Ask us: <a href="tel:+8657300000110">0573-0000-0110</a></p>`;

interface Told {
  readonly help?: HelpProvider;
  readonly change?: (desk: HelpDesk) => HelpDesk;
  readonly office?: string;
  readonly content?: unknown;
  /** The office's clock. */
  readonly now?: string;
}

const desk = (told: Told) => {
  const {change = (same) => same, content, help = memoryHelp(), now = LINHU_TIME} = told;
  const {office = 'donghu'} = told;
  const offices = (lang: string) =>
    linhuOffices(lang).map((one) => ({...one, help: one.help && change(one.help)}));
  const provider = {...memoryOffices({offices, now: () => now}), ...help};
  return html`<zt-help-desk office=${office} .provider=${provider}
    >${content ?? nothing}</zt-help-desk
  >`;
};

const QUESTION = 'Do I need the old register?';
const never = new Promise<never>(() => undefined);

/** What others have asked; who can be asked, and whether they are there. */
export const Open: Story = {render: () => desk({}), play: play('form')};

/** 中文：可以打拼音的第一个字母。 */
export const Chinese: Story = {
  render: () => html`<div lang="zh-Hans">${desk({})}</div>`,
  play: play('form', search('zwyrm')),
};

/** No question holds the words: the way on to a person is named. */
export const NothingFound: Story = {render: () => desk({}), play: play('form', search('parking'))};

/** It is with the first tier, who sees it through. */
export const Sent: Story = {render: () => desk({}), play: play('form', send(QUESTION))};

/** Saved on this device, until its end; another question stands beside it. */
export const Saved: Story = {
  render: () => desk({}),
  play: play(
    'form',
    send(QUESTION),
    press('#clear ~ button', 'form'),
    send('May my sister come for me?'),
    press('.buttons button:nth-of-type(2)', '#clear:focus'),
  ),
};

/** Off this device; the number is told once more. */
export const Cleared: Story = {
  render: () => desk({}),
  play: play('form', send(QUESTION), press('#clear', '#cleared')),
};

/** At night: “within 2 hours” would not be true, so the time is told. */
export const Night: Story = {
  render: () => desk({now: '2026-11-26T22:40:00+08:00'}),
  play: play('form'),
};

/** What was asked before cannot be shown just now: its number is, and another question can be asked. */
export const NotFoundAgain: Story = {
  render: () => {
    const kept = {version: 2, at: Date.now(), value: [{ref: 'Q-0007', token: 'any'}]};
    sessionStorage.setItem('zerotrip/help-donghu', JSON.stringify(kept));
    return desk({help: memoryHelp({fail: () => new ProviderError('unavailable')})});
  },
  play: play('[role=status] ~ .buttons'),
};

/** Nobody can be reached at what was left. */
export const Unreachable: Story = {
  render: () => desk({}),
  play: play(
    'form',
    async (root) => write('contact', 'my daughter', root),
    send(QUESTION, '#contact-error'),
  ),
};

/** Nothing was written. */
export const Empty: Story = {
  render: () => desk({}),
  play: play('form', send(' ', '#text-error')),
};

/** One press further, with all that was said. */
export const TakenUp: Story = {
  render: () => desk({}),
  play: play('form', send(QUESTION), press('.onward button', '.rung.passed')),
};

/** The answer is there. */
export const Answered: Story = {
  render: () => {
    const help = memoryHelp();
    const ask: HelpProvider['ask'] = async (...asked) => {
      const question = await help.ask(...asked);
      help.reply(question.ref, 'No.\nBring your identity card; the old register stays at home.');
      return question;
    };
    return desk({help: {...help, ask}});
  },
  play: play('form', send(QUESTION), press('.buttons button', '#sent.success')),
};

/** The line is down; every word is still there. */
export const NotSent: Story = {
  render: () =>
    desk({
      help: memoryHelp({
        fail: (call) => (call === 'ask' ? new ProviderError('offline') : undefined),
      }),
    }),
  play: play('form', send(QUESTION, '#refusal')),
};

/** On its way to the office. */
export const Sending: Story = {
  render: () => desk({help: memoryHelp({wait: (call) => (call === 'ask' ? never : undefined)})}),
  play: play('form', send(QUESTION, 'button[aria-disabled]')),
};

/** A thousand questions: the first twenty, and a button. */
export const Many: Story = {
  render: () =>
    desk({
      change: (help) => ({
        ...help,
        questions: Array.from({length: 1000}, (_, at) => ({
          id: `q-${at}`,
          question: `Question number ${at + 1}`,
          answer: 'An answer.',
        })),
      }),
    }),
  play: play('form'),
};

/** Names and answers without a place to break, and with mark-up that is only text. */
export const LongWords: Story = {
  render: () =>
    desk({
      change: ({questions, tiers}) => ({
        questions: questions.map((one) => ({
          ...one,
          question: `${one.question} <b>Einwohnermeldeamtsangelegenheitenverordnung</b>`.repeat(3),
        })),
        tiers: tiers.map((one) => ({
          ...one,
          name: `${one.name} Einwohnermeldeamtsangelegenheitenverordnungsstelle`,
        })),
      }),
    }),
  play: play('form', send('Einwohnermeldeamtsangelegenheitenverordnung'.repeat(5))),
};

/** An office that nobody knows: the author's words. */
export const Missing: Story = {
  render: () => desk({office: 'nowhere', content: authorContent}),
  play: play('#failure'),
};

/** Until the office is there. */
export const Waiting: Story = {
  render: () =>
    html`<zt-help-desk
      office="donghu"
      .provider=${{...memoryHelp(), ...memoryOffices({wait: () => never})}}
    ></zt-help-desk>`,
  play: play('.skeleton'),
};
