import {html, type TemplateResult} from 'lit';
import {beforeEach, describe, expect, it} from 'vitest';
import {memoryFeedback} from '../../src/feedback/feedback.memory.js';
import {memoryHelp} from '../../src/help/help.memory.js';
import {memoryOffices} from '../../src/office/office.memory.js';
import {CardOffice} from '../appointment/card-harness.js';
import {waiting} from '../case/case-samples.js';
import {Office} from '../case/progress-harness.js';
import {letter, Post} from '../mail/tracker-harness.js';
import {isLarge} from '../support/for-everybody.js';
import {drawnFaces} from '../photo/photo-check-harness.js';
import {facePhoto} from '../photo/photo-files.js';
import {linhuCalls} from '../help/callback-harness.js';
import {meeting, officeAt, OPEN} from '../video/room-harness.js';
import {stall} from '../requirements/stall-service.js';
import {everythingIn, Machine, patience} from './machine.js';

/** What somebody does at a machine, and what must not be there for the next person. */
interface Visit {
  readonly inside: () => Promise<TemplateResult> | TemplateResult;
  readonly act: (machine: Machine) => Promise<void>;
  readonly traces: readonly (string | RegExp)[];
}

/** The kit's elements on a page, but for the one around them. */
const elementsOf = (page: Element): Element[] =>
  [...page.querySelectorAll('*')].filter(
    ({localName, shadowRoot}) => shadowRoot && localName !== 'zt-portal',
  );

const linhu = () => ({...memoryOffices(), ...memoryHelp()});

const visits: Readonly<Record<string, Visit>> = {
  'an appointment by its link': {
    inside: async () => {
      const office = new CardOffice();
      const {id, manageToken} = await office.book();
      return html`<zt-appointment-card
        appointment-id=${id}
        .token=${manageToken}
        .provider=${office.provider}
      ></zt-appointment-card>`;
    },
    act: async (machine) => {
      await machine.says('You can change or cancel');
      await machine.press('Cancel the appointment');
      await machine.write('Why? You need not say.', 'Grandmother is ill');
    },
    traces: ['Grandmother', 'Thursday 26 November', /Cancel this appointment/],
  },
  'answers and ticks of a checklist': {
    inside: () =>
      html`<zt-service .definition=${stall}>
        <zt-service-summary></zt-service-summary>
        <zt-requirements-checklist></zt-requirements-checklist>
      </zt-service>`,
    act: async (machine) => {
      await machine.choose('Clothes');
      await machine.press('Continue');
      await machine.write(/How many people/, '17');
      await machine.press('Continue');
      await machine.says('17 people');
    },
    traces: ['17 people'],
  },
  'a photo from a file': {
    inside: () =>
      html`<zt-photo-check .standard=${'cn-exit-entry'} .detector=${drawnFaces}></zt-photo-check>`,
    act: async (machine) => {
      const input = await machine.find<HTMLInputElement>('zt-photo-check', 'input[type=file]');
      const files = new DataTransfer();
      files.items.add(new File([await facePhoto()], 'wang-xiulan.jpg', {type: 'image/jpeg'}));
      input.files = files.files;
      input.dispatchEvent(new Event('change'));
      await machine.says('What we see');
    },
    traces: ['What we see'],
  },
  'the number of a receipt': {
    inside: () => html`<zt-mail-tracker .provider=${new Post(letter())}></zt-mail-tracker>`,
    act: async (machine) => {
      await machine.write('Number on the receipt', 'EA200000071CN');
      await machine.press('Look it up');
      await machine.says('Nothing for you to do');
    },
    traces: ['71CN', 'Nothing for you to do', 'Household registration form'],
  },
  'a shipment that the page names': {
    inside: () =>
      html`<zt-mail-tracker
        reference="LH-42-post"
        .provider=${new Post(letter())}
      ></zt-mail-tracker>`,
    act: (machine) => machine.says('Nothing for you to do'),
    traces: ['LH-42', 'Nothing for you to do'],
  },
  'a number that is only typed': {
    inside: () => html`<zt-mail-tracker .provider=${new Post(letter())}></zt-mail-tracker>`,
    act: (machine) => machine.write('Number on the receipt', 'EA200000071CN'),
    traces: ['71CN'],
  },
  'a case': {
    inside: () =>
      html`<zt-case-progress
        reference="case-7"
        .provider=${new Office(waiting)}
      ></zt-case-progress>`,
    act: (machine) => machine.says('Send page 2'),
    traces: ['case-7', 'Send page 2'],
  },
  'a question to an officer': {
    inside: () =>
      html`<zt-help-desk office="donghu" .provider=${linhu()} .data=${undefined}></zt-help-desk>`,
    act: async (machine) => {
      await machine.write('Your question', 'May my daughter come for me?');
      await machine.press(/^Send to/);
      await machine.says('Q-0001');
    },
    traces: ['Q-0001', 'daughter'],
  },
  'a question that is only typed': {
    inside: () => html`<zt-help-desk office="donghu" .provider=${linhu()}></zt-help-desk>`,
    act: async (machine) => {
      await machine.write(/What is it about/, 'divorce');
      await machine.write('Your question', 'May my daughter come for me?');
      await machine.write(/^Telephone number or e-mail/, 'wang@example.org');
    },
    traces: ['divorce', 'daughter', 'wang@'],
  },
  'a wish to be called': {
    inside: () =>
      html`<zt-callback-request office="donghu" .provider=${linhuCalls()}></zt-callback-request>`,
    act: async (machine) => {
      await machine.write('Your telephone number', '138 1234 5678');
      await machine.choose(/14:30–15:30/);
      await machine.press('Please call me');
      await machine.says('Choose what it is about.');
    },
    traces: ['138 1234 5678', 'Choose what it is about.'],
  },
  'a meeting in the video room': {
    inside: () => html`<zt-video-room .data=${officeAt(OPEN)} .meeting=${meeting}></zt-video-room>`,
    act: (machine) => machine.says(/13:30/),
    traces: [/13:30/],
  },
  'a rating with an address': {
    inside: () => html`<zt-feedback set="cn-5" .provider=${memoryFeedback()}></zt-feedback>`,
    act: async (machine) => {
      (await machine.find<HTMLInputElement>('zt-feedback', '[name=q-overall][value="3"]')).click();
      (await machine.find<HTMLInputElement>('zt-feedback', '#answer')).click();
      await machine.write(/reach you|e-mail/i, 'wang@example.org');
      await machine.press('Send');
      await machine.says('F-0001');
    },
    traces: ['F-0001'],
  },
  'a letter of thanks that is only written': {
    inside: () =>
      html`<zt-feedback set="cn-5" letters .provider=${memoryFeedback()}></zt-feedback>`,
    act: async (machine) => {
      (await machine.find<HTMLButtonElement>('zt-feedback', '.letter > button')).click();
      (await machine.find<HTMLInputElement>('zt-feedback', '[name=to][value=person]')).click();
      await machine.find('zt-feedback', '#name');
      await machine.write(/Who|name/i, 'Officer Chen');
    },
    traces: ['Officer Chen'],
  },
};

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});

describe.each(Object.entries(visits))('%s', (_name, {act, inside, traces}) => {
  it('is nowhere on the page and in the browser when the next person comes', async () => {
    const machine = await Machine.open(await inside());
    await act(machine);
    // A machine is used standing, with a thumb.
    for (const element of elementsOf(machine.around)) await isLarge(element);
    for (const trace of traces) expect(everythingIn(machine.around)).toMatch(trace);
    await machine.next();
    for (const trace of traces)
      await expect.poll(() => everythingIn(machine.around), patience).not.toMatch(trace);
  });
});

it('whoever comes back to the machine can follow the same shipment again', async () => {
  const visit = visits['a shipment that the page names']!;
  const machine = await Machine.open(await visit.inside());
  await visit.act(machine);
  await machine.next();
  await expect.poll(() => everythingIn(machine.around), patience).not.toContain('LH-42');
  machine.element('zt-mail-tracker').setAttribute('reference', 'LH-42-post');
  await visit.act(machine);
});
