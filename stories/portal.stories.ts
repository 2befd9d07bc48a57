import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
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
    const portal = canvasElement.querySelector<Portal>('zt-portal[kiosk]');
    await seeIn(() => portal?.shadowRoot ?? null, 'dialog[open]');
  },
};

/** The same question in large text. */
export const KioskWarningElder: Story = {
  ...KioskWarning,
  args: {kiosk: true, idleSeconds: 0.1, mode: 'elder'},
};
