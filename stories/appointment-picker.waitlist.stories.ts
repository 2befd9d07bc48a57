import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect, userEvent} from 'storybook/test';
import {Citizen} from './support/citizen.js';
import {picker, TIME_ONLY} from './support/office.js';
import {bookedOut, failing} from './support/worlds.js';

/**
 * Whoever finds no time that suits can be told when one becomes free: by e-mail or by telephone, once,
 * on the days that would do. It is no booking, and nothing is kept on the device. Only where the back
 * end's capabilities name it.
 */
const meta: Meta = {
  title: 'Book/Appointment picker/Waiting list',
  render: () => picker(bookedOut, TIME_ONLY),
};

export default meta;

const ADDRESS = 'lin@example.org';

/** Leaves an address and joins. */
async function join(citizen: Citizen, address = ADDRESS): Promise<void> {
  const email = await citizen.see('.waitlist #field-email');
  if (address) await userEvent.type(email, address, {delay: null});
  await userEvent.click(await citizen.see('.waitlist form > button'));
}

/** Nothing is free: the list is asked about at once. */
export const NothingFree: StoryObj = {
  play: async ({canvasElement}) => {
    await new Citizen(canvasElement).see('.waitlist form');
  },
};

/** There are times: the list stays behind a button, and asks for the day that was looked at. */
export const BesideTimes: StoryObj = {
  render: () => picker({}, TIME_ONLY),
  play: async ({canvasElement}) => {
    const citizen = new Citizen(canvasElement);
    await citizen.chooseDay('2026-11-26');
    await userEvent.click(await citizen.see('.waitlist [aria-expanded=false]'));
    const from = (await citizen.see('#field-from')) as HTMLInputElement;
    await expect(from.value).toBe('2026-11-26');
  },
};

/** On the list: what to say on the phone, how one is told, until when, and that it is no booking. */
export const Joined: StoryObj = {
  play: async ({canvasElement}) => {
    const citizen = new Citizen(canvasElement);
    await join(citizen);
    const notice = await citizen.see('#waitlist.success');
    await expect(notice.textContent).toContain('W-0001');
    await expect(notice.textContent).toContain(ADDRESS);
  },
};

/** Nobody could be told: one address is asked for, and either one does. */
export const AddressMissing: StoryObj = {
  play: async ({canvasElement}) => {
    const citizen = new Citizen(canvasElement);
    await join(citizen, '');
    await citizen.see('#waitlist.danger a');
  },
};

/** The answer is lost: what was typed stays, and trying again joins once. */
export const AnswerLost: StoryObj = {
  render: () => picker({...bookedOut, ...failing('joinWaitlist', 'unreadable')}, TIME_ONLY),
  play: async ({canvasElement}) => {
    const citizen = new Citizen(canvasElement);
    await join(citizen);
    await citizen.see('#waitlist.danger button');
    const email = (await citizen.see('#field-email')) as HTMLInputElement;
    await expect(email.value).toBe(ADDRESS);
  },
};

/** Too many ask at once: the button waits as long as the back end wants. */
export const AskedTooOften: StoryObj = {
  render: () =>
    picker(
      {...bookedOut, ...failing('joinWaitlist', 'rate-limited', {retryAfterSeconds: 90})},
      TIME_ONLY,
    ),
  play: async ({canvasElement}) => {
    const citizen = new Citizen(canvasElement);
    await join(citizen);
    await citizen.see('#waitlist [aria-disabled=true]');
  },
};
