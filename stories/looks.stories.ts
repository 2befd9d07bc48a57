import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {Citizen} from './support/citizen.js';
import {unreadablePairs} from './support/contrast.js';
import {picker, TIME_ONLY} from './support/office.js';

/**
 * A portal's look is one small file of tokens (`zerotrip/looks/…`) that a page links after its own
 * styles. Nothing else of the widget is touched, so nothing breaks. The toolbar puts each look on any story.
 */
const meta: Meta = {
  title: 'Portal/Looks',
  render: () => picker({}, TIME_ONLY),
  play: async ({canvasElement, globals}) => {
    const citizen = new Citizen(canvasElement);
    await citizen.chooseDay('2026-11-26');
    await citizen.chooseTime(1);
    await citizen.see('.sticky');
    const accent = getComputedStyle(citizen.picker).getPropertyValue('--zt-accent');
    if ((globals['look'] === 'none') !== (accent === ''))
      throw new Error(`The accent is “${accent}”`);
    const pairs = unreadablePairs(citizen.picker);
    if (pairs.length > 0) throw new Error(`Too little contrast: ${pairs.join(', ')}`);
  },
};

export default meta;

type Story = StoryObj;

const dark = {scheme: 'dark'};

export const TheKitsOwn: Story = {globals: {look: 'none'}};
export const Provincial: Story = {globals: {look: 'provincial'}};
export const BlackYellow: Story = {globals: {look: 'black-yellow'}};
export const Navy: Story = {globals: {look: 'navy'}};
export const TheKitsOwnDark: Story = {globals: {look: 'none', ...dark}};
export const ProvincialDark: Story = {globals: {look: 'provincial', ...dark}};
export const BlackYellowDark: Story = {globals: {look: 'black-yellow', ...dark}};
export const NavyDark: Story = {globals: {look: 'navy', ...dark}};
export const MoreContrast: Story = {globals: {look: 'navy', contrast: 'more'}};
