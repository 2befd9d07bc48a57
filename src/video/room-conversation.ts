import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {DeviceCheck} from '../core/device-check.controller.js';
import {type Aim, Entrance} from './entrance.js';
import {FaceDesk} from './face-desk.js';
import type {Meeting} from './meeting.model.js';
import {SoundLevel} from './sound-level.controller.js';
import {playNotes} from './test-sound.js';

/** What is known of the loudspeaker: only a person can hear it. */
export type Speaker = 'untried' | 'asked' | 'heard' | 'unheard' | 'mute';

const LONGEST_MS = 10_000;

/** Asks the page's own server for nothing but a sign of life. */
const askPage = (): Promise<unknown> =>
  fetch(location.href.replace(/#.*/, ''), {
    method: 'HEAD',
    cache: 'no-store',
    signal: AbortSignal.timeout(LONGEST_MS),
  });

/** Owns all that a citizen tries and says before the meeting. Camera and microphone are off unless in use. */
export class RoomConversation implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly device: DeviceCheck;
  readonly level: SoundLevel;
  readonly entrance: Entrance;
  readonly face: FaceDesk;
  speaker: Speaker = 'untried';
  /** Whether the document could be read in the picture; undefined while nobody has said. */
  legible: boolean | undefined;
  #isRehearsing = false;
  #aim: Aim;

  constructor(host: ReactiveControllerHost & HTMLElement, aim: Aim) {
    this.#host = host;
    this.#aim = aim;
    this.device = new DeviceCheck(host, () => this.#reach());
    this.level = new SoundLevel(host, () => this.device.microphone.stream);
    this.entrance = new Entrance(
      host,
      () => this.#aim,
      () => this.release(),
    );
    this.face = new FaceDesk(host);
    host.addController(this);
  }

  /** The meeting that this is about. */
  get meeting(): Meeting | undefined {
    return this.#aim.meeting;
  }

  /** The comparison of faces that the portal's system offers. */
  get faceOffer() {
    const {lang, provider} = this.#aim;
    const face = provider?.face;
    return (
      face && {
        guidance: face.guidance({lang}),
        start: () => void this.face.start(face, lang),
      }
    );
  }

  /** Whether the picture is there to hold a document into. */
  get isRehearsing(): boolean {
    return this.#isRehearsing && this.device.camera.state === 'on';
  }

  /** Brings the conversation in line with what the page says. */
  settle(aim: Aim): void {
    const {meeting, office = aim.office} = this.#aim;
    const isOther =
      (aim.office ?? office) !== office ||
      aim.meeting?.ref !== meeting?.ref ||
      aim.meeting?.joinFrom !== meeting?.joinFrom;
    if (isOther) this.entrance.forget();
    this.#aim = {...aim, office: aim.office ?? office};
  }

  /** Plays a sound; whether it was heard has to be said. */
  play(): void {
    try {
      playNotes();
      this.speaker = 'asked';
    } catch {
      this.speaker = 'mute';
    }
    this.#host.requestUpdate();
  }

  sayHeard(hasHeard: boolean): void {
    this.speaker = hasHeard ? 'heard' : 'unheard';
    this.#host.requestUpdate();
  }

  /** Turns the camera on to hold the document into its picture. */
  async rehearse(): Promise<void> {
    this.#isRehearsing = true;
    this.legible = undefined;
    const {camera} = this.device;
    if (camera.state === 'off') await camera.open();
    this.#host.requestUpdate();
  }

  sayLegible(isLegible: boolean): void {
    this.legible = isLegible;
    this.#host.requestUpdate();
  }

  /** Turns the camera off, whatever it was on for. */
  closeCamera(): void {
    this.#isRehearsing = false;
    this.device.camera.close();
  }

  /** Turns camera and microphone off. */
  release(): void {
    this.closeCamera();
    this.device.microphone.close();
  }

  /** The last person's picture, voice, yes and face are gone. */
  forget(): void {
    this.#isRehearsing = false;
    this.device.forget();
    this.entrance.forget();
    this.face.forget();
    this.speaker = 'untried';
    this.legible = undefined;
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#hide);
    addEventListener('pagehide', this.#leave);
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#hide);
    removeEventListener('pagehide', this.#leave);
    this.#isRehearsing = false;
    this.face.forget();
  }

  #reach(): Promise<unknown> {
    const {provider} = this.#aim;
    return provider?.reach ? provider.reach() : askPage();
  }

  /** A camera must not look at somebody who no longer sees that it does. */
  readonly #hide = (): void => {
    // While the device itself asks for permission, the page may count as hidden.
    const {camera, microphone} = this.device;
    if (!document.hidden) return;
    if (camera.state === 'on') this.closeCamera();
    if (microphone.state === 'on') microphone.close();
  };

  readonly #leave = (): void => this.release();
}
