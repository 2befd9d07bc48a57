import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, waitFor} from 'storybook/test';
import '../src/office/define.js';
import {memoryOffices} from '../src/office/office.memory.js';
import {seeIn} from './support/citizen.js';

/**
 * What each menu of the toolbar does, on one element. Whatever is chosen here can be chosen for every
 * other story.
 */
const meta: Meta = {
  title: 'Toolbar',
  tags: ['!autodocs'],
  render: () =>
    html`<zt-opening-hours office="donghu" .provider=${memoryOffices()}>
      <p>Monday to Friday, 8:30 to 17:30, also over lunch.</p>
    </zt-opening-hours>`,
};

export default meta;

type Story = StoryObj;
type Look = (hours: HTMLElement, around: HTMLElement) => void | Promise<void>;

/** The element under a choice of the toolbar, once `wanted` is there. */
const under = (globals: Readonly<Record<string, string>>, look: Look, wanted = '.now'): Story => ({
  globals,
  play: async ({canvasElement}) => {
    const hours = canvasElement.querySelector<HTMLElement>('zt-opening-hours')!;
    await seeIn(() => hours.shadowRoot, wanted);
    await look(hours, canvasElement.querySelector<HTMLElement>('.surroundings')!);
  },
});

const styleOf = (element: HTMLElement) => getComputedStyle(element);
const textOf = (hours: HTMLElement) => hours.shadowRoot!.textContent;

/** The page's `lang` is Chinese. */
export const Language = under({language: 'zh-CN'}, (hours) =>
  expect(textOf(hours)).toContain('上班时间'),
);

/** Arabic runs from right to left by itself. */
export const DirectionOfTheLanguage = under({language: 'ar'}, (hours) =>
  expect(styleOf(hours).direction).toBe('rtl'),
);

/** The direction alone was turned: what is not logical in a layout shows. */
export const DirectionChosen = under({direction: 'rtl'}, (hours) =>
  expect(styleOf(hours).direction).toBe('rtl'),
);

/** Elder mode: at least 24 px. */
export const Mode = under({mode: 'elder'}, (hours) =>
  expect(parseFloat(styleOf(hours).fontSize)).toBeGreaterThanOrEqual(24),
);

/** A portal's own look. */
export const Look = under({look: 'provincial'}, (hours) =>
  expect(styleOf(hours).getPropertyValue('--zt-accent')).not.toBe(''),
);

/** The page's own `color-scheme` is dark. */
export const Scheme = under({scheme: 'dark'}, (_hours, around) =>
  expect(styleOf(around).colorScheme).toContain('dark'),
);

/** The system asks for more contrast: words that were grey are as dark as the others. */
export const Contrast = under({contrast: 'more'}, async (hours) => {
  const muted = styleOf(hours).getPropertyValue('--_text-muted');
  await expect(muted).not.toContain('#545d68');
});

/** The reader has set text to 200 %. */
export const TextSize = under({textSize: 'largest'}, (hours) =>
  expect(styleOf(hours).fontSize).toBe('32px'),
);

/** A small phone: the table is laid out in one column. */
export const Width = under({width: '320'}, async (hours, around) => {
  await expect(around.offsetWidth).toBe(320);
  await expect(around.scrollWidth).toBeLessThanOrEqual(320);
  await expect(hours.offsetWidth).toBeLessThan(320);
});

/** Whether the question has come through the slow network to the office. */
let isAsked = false;

/** A slow back end: the shape of what is coming, then the answer. */
export const SlowNetwork: Story = {
  globals: {network: 'slow'},
  beforeEach: () => {
    isAsked = false;
  },
  render: () =>
    html`<zt-opening-hours
      office="donghu"
      .provider=${memoryOffices({wait: async () => void (isAsked = true)})}
    ></zt-opening-hours>`,
  play: async ({canvasElement}) => {
    const root = () => canvasElement.querySelector('zt-opening-hours')?.shadowRoot ?? null;
    await seeIn(root, '.skeleton');
    await expect(isAsked).toBe(false);
    await seeIn(root, '.now');
  },
};

/** No network: what happened, a way to try again, and the author's own words. */
export const OfflineNetwork = under(
  {network: 'offline'},
  (hours) => expect(textOf(hours)).toContain('There is no internet connection.'),
  '#failure button',
);

/** The back end fails. */
export const FailingNetwork = under(
  {network: 'failing'},
  (hours) => expect(textOf(hours)).toContain('This cannot be shown at the moment'),
  '#failure button',
);

const frameIn = (canvas: HTMLElement) => canvas.querySelector('iframe')?.contentDocument?.body;

/** Without scripts: the author's own words, in a frame that runs none. */
export const ScriptsOff: Story = {
  globals: {scripts: 'off'},
  play: async ({canvasElement}) => {
    await waitFor(() => expect(frameIn(canvasElement)?.textContent).toContain('also over lunch'));
    await expect(canvasElement.querySelector('zt-opening-hours')).toBeNull();
    await expect(frameIn(canvasElement)!.querySelector('zt-opening-hours')!.shadowRoot).toBeNull();
  },
};

/** Without scripts, and the author wrote nothing: nobody learns anything. */
export const ScriptsOffWithoutWords: Story = {
  globals: {scripts: 'off'},
  render: () => html`<zt-opening-hours office="donghu"></zt-opening-hours>`,
  play: async ({canvasElement}) => {
    await expect(canvasElement.textContent).toContain('wrote nothing between the tags');
  },
};
