import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import {userEvent} from 'storybook/test';
import type {Portal} from '../src/portal/index.js';
import {seeIn} from './support/citizen.js';
import {picker} from './support/office.js';

interface PortalChoices {
  mode: 'standard' | 'elder';
  kiosk: boolean;
  idleSeconds: number;
}

/**
 * The wrapper around a page's widgets: where data comes from, how the page reads, and what a shared
 * machine forgets. It draws nothing but the question whether somebody is still there.
 */
const meta: Meta<PortalChoices> = {
  title: 'Portal/Wrapper',
  component: 'zt-portal',
  args: {mode: 'standard', kiosk: false, idleSeconds: 60},
  argTypes: {mode: {control: 'select', options: ['standard', 'elder']}},
  render: ({mode, kiosk, idleSeconds}) =>
    html`<zt-portal mode=${mode} ?kiosk=${kiosk} idle-seconds=${idleSeconds}
      >${picker()}</zt-portal
    >`,
};

export default meta;

type Story = StoryObj<PortalChoices>;

/** Waits for what stands over the page. */
async function seeOver(canvas: HTMLElement, selector: string): Promise<void> {
  const portal = canvas.querySelector<Portal>('zt-portal[kiosk]');
  await seeIn(() => portal?.shadowRoot ?? null, selector);
}

/** A link pressed at a kiosk. */
const told = (link: TemplateResult): Story => ({
  args: {kiosk: true},
  tags: ['!autodocs'],
  render: () => html`<zt-portal kiosk>${link}</zt-portal>`,
  play: async ({canvasElement}) => {
    // Only once the portal watches does a press stay here.
    await seeOver(canvasElement, '[data-live]');
    await userEvent.click(canvasElement.querySelector('a')!);
    await seeOver(canvasElement, '.way-out[open]');
  },
});

/** The page’s own size and the usual targets. */
export const Standard: Story = {};

/** At least 24 px, targets of 60 px, thicker lines, no motion. */
export const Elder: Story = {args: {mode: 'elder'}};

/**
 * Nobody has touched a shared machine for a while: twenty seconds to say that somebody is there,
 * then everything is cleared. During the warning only an answer counts.
 */
export const KioskWarning: Story = {
  args: {kiosk: true, idleSeconds: 0.1},
  // A dialog over the whole docs page would be in the way.
  tags: ['!autodocs'],
  play: async ({canvasElement}) => {
    await seeOver(canvasElement, '.warning[open]');
  },
};

/** The same question in large text. */
export const KioskWarningElder: Story = {
  ...KioskWarning,
  args: {kiosk: true, idleSeconds: 0.1, mode: 'elder'},
};

/** Before somebody comes, and again after every wipe: any touch and any key opens the page. */
export const KioskInviting: Story = {
  args: {kiosk: true},
  tags: ['!autodocs'],
  render: () =>
    html`<zt-portal kiosk>
      <p slot="attract">Linhu, household registry</p>
      <h2>What would you like to do?</h2>
      ${picker()}
    </zt-portal>`,
  play: ({canvasElement}) => seeOver(canvasElement, '.attract[open]'),
};

/** No call from here: the number is told, large enough to be written down. */
export const KioskNumberTold: Story = told(
  html`<a href="tel:+8657300000110">Call 0573-0000-0110</a>`,
);

/** An address elsewhere is for the citizen's own telephone. */
export const KioskAddressTold: Story = told(
  html`<a href="https://maps.example/linhu/donghu-police-station?floor=1">Map</a>`,
);

/** A file would be the next person's. */
export const KioskFileNotSaved: Story = told(html`<a href="/forms/page-2.pdf">The form</a>`);
