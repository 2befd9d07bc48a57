import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {defineElements} from '../src/core/define.js';
import {ProviderError} from '../src/core/provider-error.model.js';
import {linhuOffices} from '../src/office/linhu-offices.memory.js';
import type {FaceResult} from '../src/video/face.model.js';
import type {VideoProvider} from '../src/video/video.provider.js';
import {VideoRoomElement} from '../src/video/video-room.js';
import {seeIn} from './support/citizen.js';
import {lendDevices} from './support/devices.js';
import {
  never,
  OPEN,
  part,
  play,
  press,
  room,
  story,
  tryPart,
  withDevices,
} from './support/video-room.js';

defineElements({'video-room': VideoRoomElement});

/** Getting ready for a meeting by video, and the way in. */
const meta: Meta = {
  title: 'Meet/Video room',
  component: 'zt-video-room',
  beforeEach: () => lendDevices(),
};

export default meta;

type Story = StoryObj;

/** The way in appears by itself when its time has come. */
export const Early: Story = story({}, '.state');

/** Two days before. */
export const DaysBefore: Story = story({at: '2026-11-25T10:00:00+08:00'}, '.state');

/** 中文：到时候按钮会自己出来。 */
export const Chinese: Story = {
  render: () => html`<div lang="zh-Hans">${room({lang: 'zh-Hans'})}</div>`,
  play: play('.state', tryPart(1)),
};

/** Everything can be tried before a time is booked. */
export const NoTime: Story = story({meeting: undefined}, '.check');

/** One press takes the citizen in. */
export const Open: Story = story({at: OPEN, provider: {join: () => never}}, '#enter');

/** Twelve minutes late: that is all right. */
export const Late: Story = story({at: '2026-11-27T13:42:00+08:00'}, '#enter');

/** The office records: nobody has said yes beforehand. */
export const Recorded: Story = story(
  {at: OPEN, video: {isRecorded: true}},
  '#agree',
  press('#enter', '#agree-error'),
);

/** Whoever does not want to be recorded hears of it days before, and whom to call. */
export const RecordedEarly: Story = story({video: {isRecorded: true}}, '#agree');

/** The portal's system takes its time. */
export const Entering: Story = story(
  {at: OPEN, provider: {join: () => never}},
  '#enter',
  press('#enter', '#enter[aria-disabled]'),
);

/** The portal’s system has taken over; this page stays, with a second try. */
export const Entered: Story = story(
  {at: OPEN, provider: {join: () => Promise.resolve(undefined)}},
  '#enter',
  press('#enter', '#entered'),
);

/** Nobody knows where the room is. */
export const NoLink: Story = story({at: OPEN}, '#enter', press('#enter', '#entered.warning'));

/** The portal's system has failed: once more, or by telephone. */
export const NotEntered: Story = story(
  {at: OPEN, provider: {join: () => Promise.reject(new ProviderError('unavailable'))}},
  '#enter',
  press('#enter', '#entered.danger'),
);

/** Too late: by telephone another time is found. */
export const Over: Story = story(
  {
    at: '2026-11-27T14:05:00+08:00',
    content: html`<p slot="help"><a href="#again">Choose another time</a></p>`,
  },
  '#over',
);

/** The time is up: whoever was in has missed nothing. */
export const After: Story = story(
  {at: OPEN, provider: {join: () => Promise.resolve(undefined)}},
  '#enter',
  press('#enter', '#entered'),
  async (root) => {
    const office = linhuOffices('en').find(({id}) => id === 'online-room')!;
    const data = {...office, generatedAt: '2026-11-27T14:05:00+08:00'};
    Object.assign(root.host, {data});
    await seeIn(() => root, '#over');
  },
);

/** Everything was tried; a microphone is heard only once a person has pressed something. */
export const Tried: Story = story(
  {provider: {reach: () => Promise.resolve()}},
  '.check',
  tryPart(1),
  tryPart(2),
  tryPart(3, '[role=group]'),
  press(`${part(3)} [role=group] button`, `${part(3)} .verdict`),
  tryPart(4),
);

/** Nothing works: each has a way on. */
export const AllBad: Story = withDevices(
  {video: 'NotAllowedError', audio: 'NotFoundError'},
  story(
    {provider: {reach: () => Promise.reject(new ProviderError('offline'))}},
    '.check',
    tryPart(1),
    tryPart(2),
    tryPart(3, '[role=group]'),
    press(`${part(3)} [role=group] button:last-of-type`, `${part(3)} .verdict`),
    tryPart(4),
  ),
);

/** Another program has the camera. */
export const CameraBusy: Story = withDevices(
  {video: 'NotReadableError'},
  story({}, '.check', tryPart(1)),
);

/** The browser asks, and nobody has answered yet. */
export const Asking: Story = withDevices(
  {isUnanswered: true},
  story({}, '.check', tryPart(1, 'button[aria-disabled]')),
);

/** The lens is covered. */
export const BlackPicture: Story = withDevices(
  {isCovered: true},
  story({}, '.check', tryPart(1, '.verdict.bad')),
);

/** One camera is built in, another plugged in. */
export const SeveralCameras: Story = withDevices(
  {cameras: ['Built-in camera', 'Desk camera']},
  story({}, '.check', tryPart(1, 'select')),
);

/** The microphone is muted. */
export const NothingHeard: Story = withDevices({gain: 0}, story({}, '.check', tryPart(2)));

/** The document is held into the picture once, as a rehearsal. */
export const Rehearsal: Story = story(
  {},
  '.check',
  press('[aria-labelledby=paper] > button', '.frame'),
);

/** It could not be read. */
export const Illegible: Story = story(
  {},
  '.check',
  press('[aria-labelledby=paper] > button', '.frame'),
  press('[aria-labelledby=ask-legible] button:last-of-type', '[aria-labelledby=paper] strong'),
);

const faceOf = (result: FaceResult): VideoProvider => ({
  face: {
    guidance: () => ['Take your glasses off.', 'Sit facing the window.'],
    start: () => Promise.resolve(result),
  },
});
const BEGIN = '[aria-labelledby=face] > button';

/** The portal compares faces by a system of its own. */
export const Face: Story = story({provider: faceOf({outcome: 'confirmed'})}, BEGIN);

/** Neither a no nor a failure ends anything. */
export const FaceNotConfirmed: Story = story(
  {provider: faceOf({outcome: 'not-confirmed'})},
  BEGIN,
  press(BEGIN, '#face-news'),
);

/** The portal's system has the camera now; it can be called off. */
export const FaceRunning: Story = story(
  {provider: {face: {guidance: () => ['Take your glasses off.'], start: () => never}}},
  BEGIN,
  press(BEGIN, '[aria-labelledby=face] > p'),
);

/** The portal's system allows no more tries. */
export const FaceFinal: Story = story(
  {provider: faceOf({outcome: 'not-confirmed', isFinal: true})},
  BEGIN,
  press(BEGIN, '#face-news'),
);

/** Its author's words stand there until it is ready. */
export const Loading: Story = story(
  {data: never, content: html`<p>Call 0573-0000-0110</p>`},
  'slot',
);

/** The line is down. */
export const Offline: Story = {
  render: () => room({data: Promise.reject(new ProviderError('offline'))}),
  play: play('#failure'),
};

/** This office meets nobody by video. */
export const NoVideoRoom: Story = story(
  {data: {...linhuOffices('en')[0]!}, content: html`<p>Call 0573-0000-0110</p>`},
  '#failure',
);

/** Long words of an office's own. */
export const LongText: Story = story(
  {
    video: {
      steps: ['Personenstandsregisterauszugsbeglaubigungsverfahren '.repeat(3)],
      show: ['Aufenthaltsgenehmigungsverlängerungsbescheinigung'],
    },
  },
  '.state',
);
