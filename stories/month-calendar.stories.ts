import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import type {Day} from '../src/appointment/index.js';
import {seeIn} from './support/citizen.js';
import {type MonthState, StoryMonth} from './support/month.js';

if (!customElements.get('story-month')) customElements.define('story-month', StoryMonth);

/** One of each state, from Monday to Friday, and a weekend. */
const week: readonly Day[] = [
  {date: '2026-11-23', status: 'free', freeCount: 12},
  {date: '2026-11-24', status: 'free', freeCount: 7},
  {date: '2026-11-25', status: 'few', freeCount: 2},
  {date: '2026-11-26', status: 'full', freeCount: 0},
  {date: '2026-11-27', status: 'closed', reason: 'Staff training'},
  {date: '2026-11-28', status: 'closed', reason: 'Weekend'},
  {date: '2026-11-29', status: 'closed', reason: 'Weekend'},
  {date: '2026-11-30', status: 'unknown'},
];

const state: MonthState = {days: week, today: '2026-11-24', min: '2026-11-24', max: '2027-01-23'};

/**
 * A part of the picker: a month with the number of free times in each day. One tab stop; the arrow
 * keys reach every day, also full and closed ones, because why there is nothing is worth hearing.
 */
const meta: Meta<MonthState> = {
  title: 'Book/Month calendar',
  args: state,
  render: (args) => html`<story-month .state=${args}></story-month>`,
  play: async ({canvasElement}) => {
    await seeDay(canvasElement, '.day');
  },
};

export default meta;

type Story = StoryObj<MonthState>;

/** Free, few, full, closed, not known; today ringed. */
export const EveryState: Story = {};

/** The chosen day is filled. */
export const Selected: Story = {args: {selected: '2026-11-25'}};

/** Today chosen: ringed and filled. */
export const TodaySelected: Story = {args: {selected: '2026-11-24'}};

/** No first and last day: both ways to turn are open. */
export const WholeMonth: Story = {
  render: () => html`<story-month .state=${{days: week, today: '2026-11-24'}}></story-month>`,
};

/** A month without a free time. */
export const FullMonth: Story = {
  args: {
    days: Array.from({length: 30}, (_, index) => ({
      date: `2026-11-${String(index + 1).padStart(2, '0')}`,
      status: 'full' as const,
    })),
    min: '2026-11-01',
    today: '2026-11-01',
  },
};

/** Nothing is known yet. */
export const Loading: Story = {args: {days: [], loading: true}};

/** Where seven targets no longer fit beside each other, a list of days. */
export const NarrowList: Story = {
  args: {selected: '2026-11-25'},
  render: (args) =>
    html`<div style="max-inline-size: 18rem"><story-month .state=${args}></story-month></div>`,
};

/** The keys have led to a full day. */
export const FocusOnFullDay: Story = {
  play: async ({canvasElement}) => {
    (await seeDay(canvasElement, '.full')).focus();
  },
};

/** Waits until a kind of day is on the sheet. */
async function seeDay(canvas: HTMLElement, selector: string): Promise<HTMLElement> {
  const host = canvas.querySelector<StoryMonth>('story-month');
  const calendar = await seeIn(() => host?.shadowRoot ?? null, 'zt-month-calendar');
  return seeIn(() => calendar.shadowRoot, selector);
}
