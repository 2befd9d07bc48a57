import {expect} from 'storybook/test';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {memoryAppointments} from '../src/appointment/appointment.memory.js';
import type {AppointmentProvider} from '../src/appointment/index.js';
import {ProviderError} from '../src/appointment/index.js';
import {Citizen} from './support/citizen.js';
import {NOW, picker, pickerAt, TIME_ONLY} from './support/office.js';
import {elsewhere, failing, holding} from './support/worlds.js';

/**
 * Between choosing a time and having it: how long it is kept, what happens where it is not kept at
 * all, and what an office may ask first.
 */
const meta: Meta = {title: 'Book/Appointment picker/Holds'};

export default meta;

/** Has a time kept at an office, and waits for what the story is about. */
const kept = (make: () => AppointmentProvider, ...selectors: readonly string[]): StoryObj => ({
  render: () => pickerAt(make),
  play: async ({canvasElement}) => {
    const citizen = new Citizen(canvasElement);
    await citizen.keepTime();
    for (const selector of selectors) await citizen.see(selector);
  },
});

/** Two minutes are left: said aloud once, the seconds are for the eye; one press keeps it longer. */
export const NearlyOver = kept(
  () => holding({secondsLeft: 110, extensionsLeft: 3}),
  '#kept [role=timer]',
  '#kept button',
);

/** The last time has been used: no button, but a word that nothing typed is lost. */
export const NearlyOverForTheLastTime = kept(
  () => holding({secondsLeft: 110, extensionsLeft: 0}),
  '#kept [role=timer]',
);

/** Nobody keeps it any longer: the same time is offered first, by its name. */
export const LapsedAndOfferedAgain: StoryObj = {
  render: () => pickerAt(() => holding({secondsLeft: 0})),
  play: async ({canvasElement}) => {
    const citizen = new Citizen(canvasElement);
    await citizen.keepTime();
    const notice = await citizen.see('#failure');
    await expect(citizen.picker.shadowRoot?.activeElement).toBe(notice);
    await expect(notice.querySelector('button')).toBeVisible();
  },
};

/** “Very many people”: the button waits for the office’s seconds, and says how many. */
export const CountingDown: StoryObj = {
  render: () => picker(failing('hold', 'rate-limited', {retryAfterSeconds: 90}), TIME_ONLY),
  play: async ({canvasElement}) => {
    const citizen = new Citizen(canvasElement);
    await citizen.keepTime();
    await citizen.see("#failure button[aria-disabled='true']");
  },
};

/** The office keeps no times: said before anything is typed; the booking takes time and details at once. */
export const NothingIsKept: StoryObj = {
  render: () => picker({capabilities: {hold: false}}, TIME_ONLY),
  play: async ({canvasElement}) => {
    const citizen = new Citizen(canvasElement);
    await citizen.keepTime();
    await citizen.see('#field-name');
    await expect(citizen.picker.shadowRoot?.querySelector('#kept')).toBeNull();
  },
};

/** Chooses a time that is booked somewhere else, and looks where its link leads. */
const leadsTo = (make: () => AppointmentProvider, address: string): StoryObj => ({
  render: () => pickerAt(make),
  play: async ({canvasElement}) => {
    const citizen = new Citizen(canvasElement);
    await citizen.chooseDay('2026-11-26');
    await citizen.chooseTime(4);
    const link = await citizen.see('.chosen a');
    await expect(link).toHaveAttribute('href', address);
  },
});

/** Another system books its own times: a link with the time and the name of the place. */
export const BookedOnAnotherPage = leadsTo(
  () => elsewhere({bookingUrl: 'https://book.linhu.example/s?id=7'}),
  'https://book.linhu.example/s?id=7',
);

/** A place that books by telephone only. */
export const BookedByTelephone = leadsTo(
  () => elsewhere({bookingPhone: '0573-0000-0110'}),
  'tel:057300000110',
);

/** An office that asks for a proof; the page answers as the story says. */
const proving = (answer: () => Promise<string>, refuse = false) => ({
  render: () => {
    const office = memoryAppointments({
      now: () => NOW,
      capabilities: {antibot: 'altcha'},
      fail: (call) =>
        refuse && call === 'hold' ? new ProviderError('antibot-invalid') : undefined,
    });
    const around = document.createElement('div');
    around.addEventListener('zt-antibot-needed', (event) => event.respondWith(answer()));
    const picker = document.createElement('zt-appointment-picker');
    Object.assign(picker, TIME_ONLY, {provider: office});
    around.append(picker);
    return around;
  },
});

/** The page asks its challenge, in its own place; the picker waits, and says so. */
export const AskedForAProof: StoryObj = {
  ...proving(() => new Promise(() => {})),
  play: async ({canvasElement}) => {
    const citizen = new Citizen(canvasElement);
    await citizen.keepTime();
    await citizen.see(".primary[aria-disabled='true']");
  },
};

/** The proof did not count: the time stays chosen, and the page is asked once more. */
export const ProofRefused: StoryObj = {
  ...proving(() => Promise.resolve('too old'), true),
  play: async ({canvasElement}) => {
    const citizen = new Citizen(canvasElement);
    await citizen.keepTime();
    await citizen.see('#failure button');
    await citizen.see('.chosen.sticky');
  },
};

/** The page was loaded anew on the way: the same time is kept again, and the details are next. */
export const ResumedAfterAReload: StoryObj = {
  render: () => {
    const value = {
      serviceId: TIME_ONLY.service,
      siteId: 'online-room',
      mode: TIME_ONLY.meetingMode,
      count: 1,
      date: '2026-11-26',
      slotId: 'online-room~video~2026-11-26T13:30',
      holdId: 'given-back',
    };
    const memo = JSON.stringify({version: 1, at: Date.now(), value});
    sessionStorage.setItem('zerotrip/booking/resumed/hukou-form', memo);
    return pickerAt(() => memoryAppointments({now: () => NOW, taken: () => 0}), 'resumed');
  },
  play: async ({canvasElement}) => {
    const citizen = new Citizen(canvasElement);
    await citizen.see('#field-name');
    await citizen.see('#kept');
  },
};
