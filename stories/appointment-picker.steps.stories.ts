import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {CALENDAR, Citizen} from './support/citizen.js';
import {picker} from './support/office.js';

/**
 * Every step, in the order in which a good clerk would ask. One question at a time, one button that
 * goes on, “Back” that loses nothing.
 */
const meta: Meta = {
  title: 'Book/Appointment picker/Steps',
  render: () => picker(),
};

export default meta;

/** Goes through the questions up to the time. */
async function answerAll(canvas: HTMLElement, ...answers: readonly string[]): Promise<Citizen> {
  const citizen = new Citizen(canvas);
  for (const answer of answers) await citizen.answer(answer);
  return citizen;
}

const VIDEO = ['hukou-form', 'video'];
const COUNTER = ['id-card', '3', 'donghu'];
const BY_EMAIL = ['move-in', 'in-person'];

/** The page has not said what is needed, so it is asked first. */
export const Service: StoryObj = {
  play: async ({canvasElement}) => {
    await new Citizen(canvasElement).see("input[value='hukou-form']");
  },
};

/** Nothing was chosen: the office says so beside the question, and the focus goes there. */
export const NothingChosen: StoryObj = {
  play: async ({canvasElement}) => {
    const citizen = new Citizen(canvasElement);
    await citizen.answer();
    await citizen.see('#missing');
  },
};

/** Asked only where a service takes more than one person in a visit. */
export const People: StoryObj = {
  play: async ({canvasElement}) => {
    const citizen = await answerAll(canvasElement, 'id-card');
    await citizen.see("input[value='4']");
  },
};

/** The way without a trip comes first. */
export const Mode: StoryObj = {
  play: async ({canvasElement}) => {
    const citizen = await answerAll(canvasElement, 'hukou-form');
    await citizen.see("input[value='video']");
  },
};

/** There is more than one place where it can be done. */
export const Place: StoryObj = {
  play: async ({canvasElement}) => {
    const citizen = await answerAll(canvasElement, 'hukou-form', 'in-person');
    await citizen.see("input[value='xingang']");
  },
};

/** See “Time” for all of its states. */
export const Time: StoryObj = {
  play: async ({canvasElement}) => {
    const citizen = await answerAll(canvasElement, ...VIDEO);
    await citizen.see(CALENDAR);
  },
};

/** See “Details” for all of its states. */
export const Details: StoryObj = {
  play: async ({canvasElement}) => {
    const citizen = await answerAll(canvasElement, ...VIDEO);
    await citizen.keepTime();
    await citizen.see('#field-name');
  },
};

/** Nothing is booked yet; everything can still be changed. */
export const Review: StoryObj = {
  play: async ({canvasElement}) => {
    const citizen = await answerAll(canvasElement, ...VIDEO);
    await citizen.keepTime();
    await citizen.giveDetails();
    await citizen.see(".primary[type='button']");
  },
};

/** A booking by video stands: no trip, and when the room opens. */
export const BookedByVideo: StoryObj = {
  play: async (context) => {
    await Review.play?.(context);
    const citizen = new Citizen(context.canvasElement);
    await citizen.goOn();
    await citizen.see('.reference');
  },
};

/** Three people at a counter, with the address they have to find. */
export const BookedAtTheCounter: StoryObj = {
  play: async ({canvasElement}) => {
    const citizen = await answerAll(canvasElement, ...COUNTER);
    await citizen.keepTime();
    await citizen.giveDetails({name: 'Lin Xiaohe', phone: '+86 138 0000 0000'});
    await citizen.goOn();
    await citizen.see('.reference');
  },
};

/** The office wants the booking confirmed by e-mail; until then the time is kept, not booked. */
export const WaitingForActivation: StoryObj = {
  play: async ({canvasElement}) => {
    const citizen = await answerAll(canvasElement, ...BY_EMAIL);
    await citizen.keepTime();
    await citizen.giveDetails({
      name: 'Lin Xiaohe',
      phone: '+86 138 0000 0000',
      email: 'lin@example.org',
    });
    await citizen.goOn();
    await citizen.see('.reference');
  },
};

/** Back from the last look to an answered question: what was said later is kept. */
export const GoneBack: StoryObj = {
  play: async (context) => {
    await Review.play?.(context);
    const citizen = new Citizen(context.canvasElement);
    (await citizen.see('.summary button')).click();
    await citizen.see("input[value='hukou-form']:checked");
  },
};
