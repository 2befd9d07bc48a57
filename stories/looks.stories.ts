/// <reference types="vite/client" />
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import './looks/black-yellow.css';
import './looks/navy.css';
import './looks/provincial.css';
import {Citizen} from './support/citizen.js';
import {unreadablePairs} from './support/contrast.js';
import {picker, TIME_ONLY} from './support/office.js';

const LOOKS = ['none', 'provincial', 'black-yellow', 'navy'] as const;

interface LookChoice {
  look: (typeof LOOKS)[number];
}

/**
 * A portal's look is one small file of tokens (`stories/looks/`): a class that a page puts on its
 * `<html>`. Nothing else of the widget is touched, so nothing breaks.
 */
const meta: Meta<LookChoice> = {
  title: 'Portal/Looks',
  argTypes: {look: {control: 'inline-radio', options: LOOKS}},
  render: ({look}) => html`<div class="look-${look}">${picker({}, TIME_ONLY)}</div>`,
  play: async ({canvasElement}) => {
    const citizen = new Citizen(canvasElement);
    await citizen.chooseDay('2026-11-26');
    await citizen.chooseTime(1);
    await citizen.see('.sticky');
    const pairs = unreadablePairs(citizen.picker);
    if (pairs.length > 0) throw new Error(`Too little contrast: ${pairs.join(', ')}`);
  },
};

export default meta;

type Story = StoryObj<LookChoice>;

const dark = {scheme: 'dark'};

export const TheKitsOwn: Story = {args: {look: 'none'}};
export const Provincial: Story = {args: {look: 'provincial'}};
export const BlackYellow: Story = {args: {look: 'black-yellow'}};
export const Navy: Story = {args: {look: 'navy'}};
export const TheKitsOwnDark: Story = {args: {look: 'none'}, globals: dark};
export const ProvincialDark: Story = {args: {look: 'provincial'}, globals: dark};
export const BlackYellowDark: Story = {args: {look: 'black-yellow'}, globals: dark};
export const NavyDark: Story = {args: {look: 'navy'}, globals: dark};
export const MoreContrast: Story = {args: {look: 'navy'}, globals: {contrast: 'more'}};
