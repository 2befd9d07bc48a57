/** What the stories of the video room are made of. */
import type {StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import {linhuOffices} from '../../src/office/linhu-offices.memory.js';
import type {VideoSettings} from '../../src/office/office.model.js';
import type {VideoProvider} from '../../src/video/video.provider.js';
import {seeIn} from './citizen.js';
import {lendDevices, type StoryDevices} from './devices.js';

type Story = StoryObj;

/** Something that somebody does. */
type Act = (root: ShadowRoot) => Promise<unknown>;

/** Waits until it is there, does something, and sees what comes of it. */
export const play =
  (wanted: string, ...acts: Act[]): NonNullable<Story['play']> =>
  async ({canvasElement}) => {
    const element = canvasElement.querySelector('zt-video-room');
    await seeIn(() => element?.shadowRoot ?? null, wanted);
    for (const act of acts) if (element?.shadowRoot) await act(element.shadowRoot);
  };

/** Presses something, and waits for something. */
export const press =
  (selector: string, wanted: string): Act =>
  async (root) => {
    (await seeIn(() => root, selector)).click();
    await seeIn(() => root, wanted);
  };

export const part = (number: number): string => `.check:nth-child(${number})`;
export const tryPart = (number: number, wanted = '.verdict'): Act =>
  press(`${part(number)} > button`, `${part(number)} ${wanted}`);

const meeting = {
  ref: 'K7-042',
  start: '2026-11-27T13:30:00+08:00',
  end: '2026-11-27T13:45:00+08:00',
  joinFrom: '2026-11-27T13:20:00+08:00',
  joinUntil: '2026-11-27T14:00:00+08:00',
};

/** What a room is told. */
interface Told {
  /** The office's clock. */
  readonly at?: string;
  readonly lang?: string;
  readonly video?: Partial<VideoSettings>;
  readonly meeting?: unknown;
  readonly provider?: VideoProvider;
  readonly data?: unknown;
  readonly content?: unknown;
}

const EARLY = '2026-11-27T10:00:00+08:00';
export const OPEN = '2026-11-27T13:25:00+08:00';

export const room = ({at = EARLY, content, lang = 'en', provider, video, ...told}: Told) => {
  const office = linhuOffices(lang).find(({id}) => id === 'online-room')!;
  const data = {...office, generatedAt: at, video: {...office.video, ...video}};
  return html`<zt-video-room
    .data=${'data' in told ? told.data : data}
    .meeting=${'meeting' in told ? told.meeting : meeting}
    .provider=${provider}
    >${content ?? nothing}</zt-video-room
  >`;
};

export const story = (told: Told, wanted: string, ...acts: Act[]): Story => ({
  render: () => room(told),
  play: play(wanted, ...acts),
});

/** The same with devices that do not do what they should. */
export const withDevices = (devices: StoryDevices, base: Story): Story => ({
  ...base,
  beforeEach: () => lendDevices(devices),
});

export const never = new Promise<never>(() => undefined);
