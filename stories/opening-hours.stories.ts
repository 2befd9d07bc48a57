import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import {ProviderError, type ProblemCode} from '../src/core/provider-error.model.js';
import {linhuOffices} from '../src/office/linhu-offices.memory.js';
import {memoryOffices, type OfficeMemoryOptions} from '../src/office/office.memory.js';
import type {Office, OfficeHours} from '../src/office/index.js';
import '../src/office/define.js';
import {seeIn} from './support/citizen.js';

interface PageChoices {
  headingLevel?: number;
}

/**
 * When an office is open: whether somebody is there now and who, the next seven days, and the days
 * that are different. By the office's own clock.
 */
const meta: Meta<PageChoices> = {
  title: 'Ask/Opening hours',
  component: 'zt-opening-hours',
  argTypes: {headingLevel: {control: {type: 'number', min: 1, max: 5}}},
};

export default meta;

type Story = StoryObj<PageChoices>;

const until =
  (selector: string): NonNullable<Story['play']> =>
  async ({canvasElement}) => {
    const hours = canvasElement.querySelector('zt-opening-hours');
    await seeIn(() => hours?.shadowRoot ?? null, selector);
  };

const given = (
  options: OfficeMemoryOptions,
  wanted = '.now',
  content: unknown = nothing,
): Story => ({
  render: ({headingLevel}) =>
    html`<zt-opening-hours
      office="donghu"
      heading-level=${headingLevel ?? nothing}
      .provider=${memoryOffices(options)}
      >${content}</zt-opening-hours
    >`,
  play: until(wanted),
});

/** One of Linhu's counters at a local time of November 2026. */
const at = (time: string): Story => given({now: () => `2026-11-${time}:00+08:00`});

/** The counter with other hours, or told otherwise. */
const like = (hours: Partial<OfficeHours>, about: Partial<Office> = {}): Story =>
  given({
    offices: (lang) =>
      linhuOffices(lang).map((office) => ({
        ...office,
        ...about,
        hours: {...office.hours, ...hours},
      })),
  });

const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7] as const;

/** All windows are open now. */
export const Open = at('26T10:00');
/** Nobody who took time off work stands before a closed door. */
export const OverLunch = at('26T12:30');
/** It is after the last hour of the day: when it opens next is said at once. */
export const Closed = at('26T18:00');
/** It is Friday evening: the next opening is days away, so the day is named. */
export const ClosedUntilMonday = at('27T18:00');

/** Somebody is there, but only for whoever has a time. */
export const ByAppointment: Story = like({
  week: [{days: EVERY_DAY, opens: '08:30', closes: '20:00', staffing: 'appointment'}],
});

/** Somebody answers the telephone while the counter is closed. */
export const ByTelephone: Story = like({
  week: [
    {days: EVERY_DAY, opens: '08:00', closes: '22:00', staffing: 'phone'},
    {days: [1], opens: '09:00', closes: '12:00'},
  ],
});

/** It never closes. */
export const DayAndNight: Story = like({
  week: [{days: EVERY_DAY, opens: '00:00', closes: '24:00'}],
  exceptions: [],
});

/** A span ends on the next day. */
export const PastMidnight: Story = like({
  week: [{days: EVERY_DAY, opens: '09:00', closes: '02:00'}],
});

/** Nobody has said when it opens again. */
export const NobodyKnowsWhenNext: Story = like({week: [], exceptions: []});

/** A holiday within the week, and a Saturday that is worked for it (调休). */
export const Holidays: Story = like({
  exceptions: [
    {from: '2026-11-27', through: '2026-11-27', spans: [], reason: 'Inventory'},
    {
      from: '2026-11-28',
      through: '2026-11-28',
      spans: [{opens: '08:30', closes: '17:30'}],
      reason: 'Worked instead of Friday',
    },
  ],
});

/** A reason longer than any holiday's name. */
export const LongTexts: Story = like(
  {
    exceptions: [
      {
        from: '2026-11-27',
        through: '2026-12-24',
        spans: [{opens: '09:00', closes: '11:30', staffing: 'duty'}],
        reason:
          'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft visits',
      },
    ],
  },
  {name: 'Household registration counter of the East Lake Police Station, District of Linhu'},
);

/** JSON-LD in the page, for search engines and for citizens. */
export const FromJsonLd: Story = {
  render: () =>
    html`<zt-opening-hours
      time-zone="Asia/Shanghai"
      .data=${{
        '@type': 'GovernmentOffice',
        name: 'Town hall',
        openingHoursSpecification: [
          {dayOfWeek: ['Monday', 'Tuesday'], opens: '09:00', closes: '12:00'},
          {dayOfWeek: ['Thursday'], opens: '14:00', closes: '18:00'},
        ],
      }}
    ></zt-opening-hours>`,
  play: until('.now'),
};

/** What an author writes into the element for whoever it does not work for. */
const authorContent = html`<p>Monday to Friday, 8:30 to 17:30, also over lunch.</p>`;
const failing = (code: ProblemCode): OfficeMemoryOptions => ({
  fail: () => new ProviderError(code),
});
const silent: OfficeMemoryOptions = {wait: () => new Promise(() => undefined)};

/** The office is asked for, and the author wrote nothing. */
export const Loading = given(silent, '.skeleton');
/** What the author wrote stays in sight. */
export const BeforeTheAnswer = given(silent, 'slot', authorContent);
/** The office cannot be asked for; the author’s own words stay. */
export const Failed = given(failing('unavailable'), '#failure button', authorContent);
/** There is no network; the author’s own words stay. */
export const Offline = given(failing('offline'), '#failure button', authorContent);
/** The page names an office that the back end does not know. */
export const NobodyKnowsTheOffice = given(failing('not-found'), '#failure', authorContent);
