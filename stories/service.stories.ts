import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {ref} from 'lit/directives/ref.js';
import '../src/requirements/define.js';
import '../src/service/define.js';
import type {Answers} from '../src/service/index.js';
import {openOffice} from './support/office.js';
import {FAR_AWAY, hukouForm} from './support/definitions.js';
import {seeIn} from './support/citizen.js';

/**
 * What is applied for, said once: the checklist asks, the summary tells the trips, the picker offers the
 * ways that the answers leave open. The element itself draws nothing.
 */
const meta: Meta = {title: 'Get ready/Service', component: 'zt-service'};

export default meta;

type Story = StoryObj;

const three = (answers: Answers, tag: string, wanted: string): Story => ({
  render: () =>
    html`<zt-service .definition=${hukouForm} .answers=${answers}>
      <zt-service-summary></zt-service-summary>
      <zt-requirements-checklist></zt-requirements-checklist>
      <zt-appointment-picker ${ref(openOffice({}))}></zt-appointment-picker>
    </zt-service>`,
  play: async ({canvasElement}) => {
    await seeIn(() => canvasElement.querySelector(tag)?.shadowRoot ?? null, wanted);
  },
});

/** Nothing is answered yet: every way is open, and the trips depend on the answers. */
export const NothingAnswered = three({}, 'zt-requirements-checklist', '.question');

/** From far away, with a video call: the summary says 0, and the picker offers the video room. */
export const FarAway = three({...FAR_AWAY, $channel: 'video'}, 'zt-service-summary', '.none');
