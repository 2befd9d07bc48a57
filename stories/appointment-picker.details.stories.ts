import type {Meta, StoryObj} from '@storybook/web-components-vite';
import type {MemoryOptions} from '../src/appointment/appointment.memory.js';
import {linhuCatalog} from '../src/appointment/linhu.memory.js';
import {Citizen, DETAILS} from './support/citizen.js';
import {picker, TIME_ONLY} from './support/office.js';
import {failing} from './support/worlds.js';

/** The office's own questions and consents. Every kind of field an office can ask for is here. */
const meta: Meta = {
  title: 'Book/Appointment picker/Details',
  render: () => picker({}, TIME_ONLY),
};

export default meta;

/** Has a time kept, so that the details are next. */
async function atDetails(canvas: HTMLElement): Promise<Citizen> {
  const citizen = new Citizen(canvas);
  await citizen.keepTime();
  await citizen.see('#field-name');
  return citizen;
}

/** Until when the time is kept stands above; nothing is agreed to beforehand. */
export const Empty: StoryObj = {
  play: async ({canvasElement}) => {
    await atDetails(canvasElement);
  },
};

/** Everything that is wrong, in one list with a way to each, and again beside each field. */
export const Problems: StoryObj = {
  play: async ({canvasElement}) => {
    const citizen = await atDetails(canvasElement);
    await citizen.goOn();
    await citizen.see('#problems');
  },
};

/** Answers that cannot be right. */
export const WrongAnswers: StoryObj = {
  play: async ({canvasElement}) => {
    const citizen = await atDetails(canvasElement);
    await citizen.giveDetails({...DETAILS, name: 'Lin '.repeat(20), phone: '?', email: 'lin@'});
    await citizen.see('#problems');
  },
};

/** Long answers stay readable. */
export const LongAnswers: StoryObj = {
  play: async ({canvasElement}) => {
    const citizen = await atDetails(canvasElement);
    await citizen.giveDetails({
      ...DETAILS,
      deliveryAddress: '7 Camphor Lane, flat 402. '.repeat(9),
    });
    await citizen.see('#problems');
  },
};

/** The office refused an answer, in its own words. */
export const RefusedByTheOffice: StoryObj = {
  render: () =>
    picker(
      failing('book', 'invalid', {
        status: 422,
        errors: [{pointer: '/contact/phone', detail: 'This number cannot be reached.'}],
      }),
      TIME_ONLY,
    ),
  play: async ({canvasElement}) => {
    const citizen = await atDetails(canvasElement);
    await citizen.giveDetails();
    await citizen.goOn();
    await citizen.see('#problems');
  },
};

/** An office that asks for one of each kind. */
const everyKind: MemoryOptions = {
  catalog: (lang) => {
    const catalog = linhuCatalog(lang);
    const offerings = catalog.offerings.map((offering) => ({
      ...offering,
      fields: [
        ...offering.fields,
        {name: 'born', label: 'Date of birth', type: 'date', required: true} as const,
        {name: 'copies', label: 'Copies', type: 'number', required: false} as const,
        {
          name: 'file',
          label: 'File number',
          type: 'text',
          required: false,
          hint: 'Two letters and six digits',
          pattern: '[A-Z]{2}\\d{6}',
          patternHint: 'please write two letters and six digits, such as LH004711',
          group: 'answers',
        } as const,
      ],
      consents: offering.consents.map((consent) => ({
        ...consent,
        link: {label: 'What happens with it', href: 'https://linhu.example/privacy'},
      })),
    }));
    return {...catalog, offerings};
  },
};

/** A text, a number to call, an e-mail, a choice, lines, a date, a number, a pattern, two consents. */
export const EveryKindOfField: StoryObj = {
  render: () => picker(everyKind, TIME_ONLY),
  play: async ({canvasElement}) => {
    const citizen = await atDetails(canvasElement);
    await citizen.giveDetails({file: '12', copies: 'two'});
    await citizen.see('#problems');
  },
};
