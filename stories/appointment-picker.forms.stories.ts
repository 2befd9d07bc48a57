import {html, nothing, type TemplateResult} from 'lit';
import {ref} from 'lit/directives/ref.js';
import {expect, waitFor} from 'storybook/test';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {Citizen} from './support/citizen.js';
import {openOffice, TIME_ONLY} from './support/office.js';

/** The picker as a control of the page's own form, which needs an appointment to be sent. */
const meta: Meta = {title: 'Book/Appointment picker/Form'};

export default meta;

/** What the form would send, for the eye; a real page lets the browser send it. */
function showSent(event: SubmitEvent): void {
  event.preventDefault();
  const form = event.target as HTMLFormElement;
  const sent = [...new FormData(form).entries()].map(([key, value]) => `${key}=${String(value)}`);
  form.querySelector('output')!.textContent = sent.join('\n');
}

const application = (choose: boolean, after: unknown = nothing): TemplateResult =>
  html`<form @submit=${showSent}>
    <p>
      <label>Your file number <input name="file" required value="2026-118" /></label>
    </p>
    <zt-appointment-picker
      name="visit"
      required
      ?choose=${choose}
      service=${TIME_ONLY.service}
      meeting-mode=${TIME_ONLY.meetingMode}
      ${ref(openOffice({}))}
    ></zt-appointment-picker>
    <p><button>Send the application</button> <button type="reset">Start again</button></p>
    ${after}
    <pre><output></output></pre>
  </form>`;

/** The appointment is booked here, and its number goes with the form. */
export const InAForm: StoryObj = {
  render: () => application(false),
  play: async ({canvasElement}) => {
    await new Citizen(canvasElement).see('.cards button');
    await expect(canvasElement.querySelector('form')?.checkValidity()).toBe(false);
  },
};

/** Nothing is kept or booked: the form gets the time as plain fields, and the page's server books. */
export const ChosenForThePagesOwnForm: StoryObj = {
  render: () => application(true),
  play: async ({canvasElement}) => {
    const citizen = new Citizen(canvasElement);
    (await citizen.see('.cards button')).click();
    await citizen.see('.chosen.sticky');
    const form = canvasElement.querySelector('form')!;
    await waitFor(() => expect(form.checkValidity()).toBe(true));
    form.requestSubmit();
    await expect(canvasElement.querySelector('output')).toHaveTextContent('visit-start=2026-11-');
  },
};

/** The page's server has refused the time: what it said has the focus, and goes with another time. */
export const RefusedByThePagesServer: StoryObj = {
  render: () => application(true),
  play: async ({canvasElement}) => {
    const citizen = new Citizen(canvasElement);
    (await citizen.see('.cards button')).click();
    await citizen.see('.chosen.sticky');
    citizen.picker.setErrors([{name: 'visit', detail: 'Somebody else has taken this time.'}]);
    await citizen.see('#problems');
  },
};
