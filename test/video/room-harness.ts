import {fixture} from '@open-wc/testing-helpers';
import {html, nothing, type TemplateResult} from 'lit';
import {expect} from 'vitest';
import {type Locator, page} from 'vitest/browser';
import '../../src/portal/define.js';
import '../../src/video/define.js';
import {linhuOffices} from '../../src/office/linhu-offices.memory.js';
import type {Office, VideoSettings} from '../../src/office/office.model.js';
import type {FaceResult} from '../../src/video/face.model.js';
import type {Meeting} from '../../src/video/meeting.model.js';
import type {VideoJoinRequestedEvent} from '../../src/video/video.events.js';
import type {VideoProvider} from '../../src/video/video.provider.js';
import type {VideoRoomElement} from '../../src/video/video-room.js';

/** Two cores may be busy with other tests: long enough never to decide the outcome. */
export const patience = {timeout: 8000};

const plain = (text: string | null | undefined): string =>
  (text ?? '').replaceAll(/\s+/g, ' ').trim();

/** Friday, 27 November 2026, half past one in Linhu; the room opens ten minutes before. */
export const meeting: Meeting = {
  ref: 'K7-042',
  start: '2026-11-27T13:30:00+08:00',
  end: '2026-11-27T13:45:00+08:00',
  joinFrom: '2026-11-27T13:20:00+08:00',
  joinUntil: '2026-11-27T14:00:00+08:00',
  joinUrl: 'https://video.linhu.example/room/19Yxl88gATxl',
};

/** The room's office, whose clock shows this. */
export const officeAt = (
  generatedAt: string,
  video: Partial<VideoSettings> = {},
  lang = 'en',
): Office => {
  const office = linhuOffices(lang).find(({id}) => id === 'online-room')!;
  return {...office, generatedAt, video: {...office.video!, ...video}};
};

export const EARLY = '2026-11-27T10:00:00+08:00';
export const OPEN = '2026-11-27T13:25:00+08:00';
export const OVER = '2026-11-27T14:00:00+08:00';

/** What the page says about the room. */
export interface Opening {
  readonly at?: string;
  readonly video?: Partial<VideoSettings>;
  readonly data?: unknown;
  readonly meeting?: unknown;
  readonly provider?: VideoProvider;
  readonly lang?: string;
  readonly dir?: 'rtl';
  readonly mode?: 'elder';
  readonly content?: unknown;
}

let opened = 0;

/** A video room as a citizen meets it. */
export class Room {
  readonly around: HTMLElement;
  readonly element: VideoRoomElement;
  readonly view: Locator;
  /** What was spoken so far, also what has been taken away again. */
  readonly heard: string[] = [];

  private constructor(around: HTMLElement) {
    this.around = around;
    this.element = around.querySelector('zt-video-room')!;
    this.element.dataset['testid'] = `room-${(opened += 1)}`;
    this.view = page.getByTestId(this.element.dataset['testid']);
    new MutationObserver((records) => {
      for (const {addedNodes, target} of records) {
        if (!(target instanceof Element && target.matches('[data-live]'))) continue;
        for (const {textContent} of addedNodes) this.heard.push(plain(textContent));
      }
    }).observe(this.root, {childList: true, subtree: true});
  }

  static async open(opening: Opening = {}): Promise<Room> {
    const {at = EARLY, content, dir, lang = 'en', mode, provider, video} = opening;
    const data = 'data' in opening ? opening.data : officeAt(at, video, lang);
    const named = 'meeting' in opening ? opening.meeting : meeting;
    return Room.on(
      html`<section lang=${lang} dir=${dir ?? nothing}>
        <zt-portal mode=${mode ?? nothing}
          ><zt-video-room .data=${data} .meeting=${named} .provider=${provider}
            >${content ?? nothing}</zt-video-room
          ></zt-portal
        >
      </section>`,
    );
  }

  /** On a page of the test's own. */
  static async on(body: TemplateResult): Promise<Room> {
    return new Room(await fixture<HTMLElement>(body));
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  /** What can be read, without what is only said aloud. */
  get read(): string {
    const blocks = [...this.root.children].filter((each) => !each.matches('style, [data-live]'));
    return plain(blocks.map((each) => each.textContent).join(' '));
  }

  async says(text: string | RegExp): Promise<void> {
    await expect.poll(() => this.read, patience).toMatch(text);
  }

  async saysNo(text: string | RegExp): Promise<void> {
    await expect.poll(() => this.read, patience).not.toMatch(text);
  }

  async hears(text: string | RegExp): Promise<void> {
    await expect.poll(() => this.heard.join(' | '), patience).toMatch(text);
  }

  button(name: string | RegExp): Locator {
    return this.view.getByRole('button', {name, exact: true});
  }

  async press(name: string): Promise<void> {
    await this.button(name).click(patience);
  }

  get video(): HTMLVideoElement | null {
    return this.root.querySelector('video');
  }

  /** Where the way in leads, if there is one. */
  get door(): HTMLElement | null {
    return this.root.querySelector('#enter');
  }
}

/** Notes who wants to go in, and answers where the test says so. */
export function doorkeeper(
  room: Room,
  answer?: (event: VideoJoinRequestedEvent) => Promise<unknown> | undefined,
): VideoJoinRequestedEvent[] {
  const events: VideoJoinRequestedEvent[] = [];
  room.element.addEventListener('zt-video-join-requested', (event) => {
    events.push(event);
    const given = answer?.(event);
    if (given) event.respondWith(given);
  });
  return events;
}

/** Whether a link was about to be followed; it is not, since a test has one tab. */
export function followed(room: Room): readonly boolean[] {
  const presses: boolean[] = [];
  room.around.addEventListener('click', (press) => {
    const link = press.composedPath().find((each) => each instanceof HTMLAnchorElement);
    if (!link) return;
    presses.push(!press.defaultPrevented);
    press.preventDefault();
  });
  return presses;
}

/** The portal's own comparison of faces. */
export const faceThat = (
  start: () => Promise<FaceResult>,
  guidance: readonly string[] = ['Take your glasses off.'],
): NonNullable<VideoProvider['face']> => ({guidance: () => guidance, start});
