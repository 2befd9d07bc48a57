import type {Meta, StoryObj} from '@storybook/web-components-vite';
import type {MemoryOptions} from '../src/appointment/appointment.memory.js';
import {CALENDAR, Citizen} from './support/citizen.js';
import {picker, TIME_ONLY} from './support/office.js';
import {failing, silent, somebodyIsFaster} from './support/worlds.js';

/**
 * What can go wrong. Each notice says what happened, what is safe and what to do, with the number
 * of somebody who can be asked.
 */
const meta: Meta = {title: 'Book/Appointment picker/Failures'};

export default meta;

/** The time cannot be kept, for a reason. */
const whenKept = (office: MemoryOptions): StoryObj => ({
  render: () => picker(office, TIME_ONLY),
  play: async ({canvasElement}) => {
    const citizen = new Citizen(canvasElement);
    await citizen.keepTime();
    await citizen.see('#failure');
  },
});

/** The booking fails at the last step, for a reason. */
const whenBooked = (office: MemoryOptions): StoryObj => ({
  render: () => picker(office, TIME_ONLY),
  play: async ({canvasElement}) => {
    const citizen = new Citizen(canvasElement);
    await citizen.keepTime();
    await citizen.giveDetails();
    await citizen.goOn();
    await citizen.see('#failure');
  },
});

/** There is no network when the booking is sent. */
export const Offline = whenBooked(failing('book', 'offline'));

/** Nobody knows whether it worked; trying again cannot book twice. */
export const Timeout = whenBooked(failing('book', 'timeout'));

/** The office cannot keep the time just now. */
export const Unavailable = whenKept(failing('hold', 'unavailable', {status: 503}));

/** With the office's own sentence under ours. */
export const UnavailableWithReason = whenKept(
  failing('hold', 'unavailable', {status: 503, detail: 'Maintenance until 14:00.'}),
);

/** Too many ask at once: the button works again when the seconds are over. */
export const RateLimited = whenKept(
  failing('hold', 'rate-limited', {status: 429, retryAfterSeconds: 90}),
);

/** Three times close to the lost one, each one press away. */
export const SlotTaken: StoryObj = {
  render: () => picker({}, TIME_ONLY),
  play: async ({canvasElement}) => {
    const citizen = new Citizen(canvasElement);
    await citizen.see(CALENDAR);
    somebodyIsFaster(citizen.picker);
    await citizen.keepTime();
    await citizen.see('#failure .cards');
  },
};

/** Somebody was faster, and there is nothing close. */
export const SlotTakenWithoutOthers = whenKept(failing('hold', 'slot-taken', {status: 409}));

/** It took longer than the office could wait; what was typed is still there. */
export const HoldExpired = whenBooked(failing('book', 'hold-expired', {status: 410}));

/** This person already has as many appointments as the office allows. */
export const TooManyAppointments = whenKept(failing('hold', 'too-many', {status: 409}));

/** The matter takes longer than this time lasts. */
export const TooLong = whenKept(failing('hold', 'too-long', {status: 422}));

/** The office has changed something since it was shown. */
export const Changed = whenBooked(failing('book', 'changed', {status: 412}));

/** The office asks for a proof that this page cannot show. */
export const AntibotRequired = whenKept(failing('hold', 'antibot-required', {status: 428}));

/** The month's times could not be read. */
export const TimesFailed: StoryObj = {
  render: () => picker(failing('listSlots', 'timeout'), TIME_ONLY),
  play: async ({canvasElement}) => {
    await new Citizen(canvasElement).see('#failure');
  },
};

/** The office's answer is awaited; pressing again does nothing. */
export const Keeping: StoryObj = {
  render: () => picker(silent('hold'), TIME_ONLY),
  play: async ({canvasElement}) => {
    const citizen = new Citizen(canvasElement);
    await citizen.keepTime();
    await citizen.see(".primary[aria-disabled='true']");
  },
};

/** The booking is on its way. */
export const Confirming: StoryObj = {
  render: () => picker(silent('book'), TIME_ONLY),
  play: async ({canvasElement}) => {
    const citizen = new Citizen(canvasElement);
    await citizen.keepTime();
    await citizen.giveDetails();
    await citizen.goOn();
    await citizen.see(".primary[aria-disabled='true']");
  },
};
