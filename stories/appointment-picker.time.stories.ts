import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {CALENDAR, Citizen} from './support/citizen.js';
import {picker, TIME_ONLY} from './support/office.js';
import {bookedOut, novemberGone, somebodyIsFaster, thursdayGone} from './support/worlds.js';

/** Choosing the time: the soonest ones first, then a month, then one day's times. */
const meta: Meta = {
  title: 'Book/Appointment picker/Time',
  render: () => picker({}, TIME_ONLY),
};

export default meta;

/** Nothing is chosen, nothing sticks to the bottom. */
export const NothingChosen: StoryObj = {
  play: async ({canvasElement}) => {
    await new Citizen(canvasElement).see(CALENDAR);
  },
};

/** The button was pressed before a time was chosen. */
export const TimeMissing: StoryObj = {
  play: async ({canvasElement}) => {
    const citizen = new Citizen(canvasElement);
    await citizen.goOn();
    await citizen.see('.chosen .error');
  },
};

/** The focus goes to the day's times. */
export const DayChosen: StoryObj = {
  play: async ({canvasElement}) => new Citizen(canvasElement).chooseDay('2026-11-26'),
};

/** The button that goes on stays in sight with what it is about. */
export const TimeChosen: StoryObj = {
  play: async ({canvasElement}) => {
    const citizen = new Citizen(canvasElement);
    await citizen.chooseDay('2026-11-26');
    await citizen.chooseTime(4);
    await citizen.see('.sticky');
  },
};

/** One of the soonest times: chosen there, and on its day below. */
export const SoonestChosen: StoryObj = {
  play: async ({canvasElement}) => {
    const citizen = new Citizen(canvasElement);
    (await citizen.see('.cards li:nth-child(2) button')).click();
    await citizen.see('.sticky');
  },
};

/** Somebody was faster: the time stays where it was, crossed out by words; three others are close. */
export const JustTaken: StoryObj = {
  play: async ({canvasElement}) => {
    const citizen = new Citizen(canvasElement);
    await citizen.chooseDay('2026-11-26');
    somebodyIsFaster(citizen.picker);
    await citizen.chooseTime(4);
    await citizen.goOn();
    await citizen.see('#failure');
    await citizen.seeTime('[aria-disabled]');
  },
};

/** A full day can be looked at; it says why there is nothing. */
export const FullDay: StoryObj = {
  render: () => picker(thursdayGone, TIME_ONLY),
  play: async ({canvasElement}) => new Citizen(canvasElement).lookAt('2026-11-26'),
};

/** A day on which the office is closed, with its reason. */
export const ClosedDay: StoryObj = {
  play: async ({canvasElement}) => new Citizen(canvasElement).lookAt('2026-11-28'),
};

/** Nothing is free this month: the calendar opens where the first time is. */
export const EmptyFirstMonth: StoryObj = {
  render: () => picker(novemberGone, TIME_ONLY),
  play: async ({canvasElement}) => new Citizen(canvasElement).chooseDay('2026-12-01'),
};

/** A month without a single free time. */
export const FullMonth: StoryObj = {
  render: () => picker(novemberGone, TIME_ONLY),
  play: async ({canvasElement}) => {
    const citizen = new Citizen(canvasElement);
    await citizen.turnBack();
    await citizen.lookAt('2026-11-26');
  },
};

/** Nothing is free at all. */
export const NoFreeTimes: StoryObj = {
  render: () => picker(bookedOut, TIME_ONLY),
  play: async ({canvasElement}) => {
    await new Citizen(canvasElement).see('.notice');
  },
};
