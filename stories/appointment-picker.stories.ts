import {defineElements} from '../src/core/define.js';
import {html} from 'lit';
import {ref} from 'lit/directives/ref.js';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {appointmentElements} from '../src/appointment/index.js';
import {Citizen} from './support/citizen.js';
import {authorContent, openOffice, type PageChoices, picker, TIME_ONLY} from './support/office.js';
import {failing, silent} from './support/worlds.js';

/**
 * What a page embeds, and what citizens see before the first question: while the script is on its
 * way, while the office is asked, and when it cannot be asked.
 */
const meta: Meta<PageChoices> = {
  title: 'Book/Appointment picker',
  component: 'zt-appointment-picker',
  argTypes: {
    service: {control: 'select', options: ['hukou-form', 'id-card', 'move-in']},
    site: {control: 'select', options: ['online-room', 'donghu', 'xingang']},
    meetingMode: {control: 'select', options: ['video', 'phone', 'in-person']},
    headingLevel: {control: {type: 'number', min: 1, max: 6}},
  },
  render: (args) => picker({}, args),
};

export default meta;

type Story = StoryObj<PageChoices>;

/** Waits until what the story is about is there. */
const until =
  (selector: string): NonNullable<Story['play']> =>
  async ({canvasElement}) => {
    await new Citizen(canvasElement).see(selector);
  };

/** A whole booking, with an office in memory. The controls are what a page can decide beforehand. */
export const Playground: Story = {play: until('.cards, .choices')};

/** The element is only a tag yet: what the author wrote inside is what citizens read. */
export const BeforeTheScript: Story = {
  render: () => html`<not-loaded-yet>${authorContent}</not-loaded-yet>`,
};

/** The script is here, the office's answer is not: what the author wrote stays in sight. */
export const BeforeTheAnswer: Story = {
  render: () => picker(silent('getCatalog'), {}, authorContent),
  play: until('slot'),
};

/** The author wrote nothing: after 300 ms the shape of what is coming. */
export const Loading: Story = {
  render: () => picker(silent('getCatalog')),
  play: until('.skeleton'),
};

/** The times are on their way. */
export const LoadingTimes: Story = {
  render: () => picker(silent('listNextSlots'), TIME_ONLY),
  play: until('.skeleton'),
};

/** The office cannot be asked at all: what happened, a way to try again, and the author's own words. */
export const CatalogFailed: Story = {
  render: () => picker(failing('getCatalog', 'unavailable', {status: 503}), {}, authorContent),
  play: until('#failure'),
};

/** The page names a service that the office does not offer. */
export const ServiceNotOffered: Story = {
  render: () => picker({}, {service: 'passport'}, authorContent),
  play: until('.notice'),
};

/** What the page has decided is not asked: here the service, the way to meet and the place. */
export const DecidedByThePage: Story = {
  render: () => picker({}, {service: 'id-card', site: 'donghu', meetingMode: 'in-person'}),
  play: until("input[value='4']"),
};

/** Tags begin with whatever a page likes, so that two versions can live side by side. */
export const OwnPrefix: Story = {
  render: () => {
    defineElements(appointmentElements, {prefix: 'linhu'});
    return html`<linhu-appointment-picker
      service="hukou-form"
      meeting-mode="video"
      ${ref(openOffice({}))}
    ></linhu-appointment-picker>`;
  },
  play: async ({canvasElement}) => new Citizen(canvasElement).chooseDay('2026-11-26'),
};
