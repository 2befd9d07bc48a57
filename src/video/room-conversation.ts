import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {DeviceCheck} from '../core/device-check.controller.js';
import {DarkPicture} from './dark-picture.controller.js';
import {askPage} from './connection.js';
import {type Aim, Entrance, type Tried} from './entrance.js';
import {FaceDesk, guidanceOf} from './face-desk.js';
import {type Meeting, roomState} from './meeting.model.js';
import {SoundLevel} from './sound-level.controller.js';
import {TestSound} from './test-sound.js';

/** What is known of the loudspeaker: only a person can hear it. */
export type Speaker = 'untried' | 'asked' | 'heard' | 'unheard' | 'mute';

/** Owns all that a citizen tries and says before the meeting. Camera and microphone are off unless in use. */
export class RoomConversation implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly device: DeviceCheck;
  readonly level: SoundLevel;
  readonly picture: DarkPicture;
  readonly entrance: Entrance;
  readonly face: FaceDesk;
  speaker: Speaker = 'untried';
  /** Whether the document could be read in the picture; undefined while nobody has said. */
  legible: boolean | undefined;
  readonly #sound = new TestSound();
  #isRehearsing = false;
  #isOver = false;
  #aim: Aim;

  constructor(host: ReactiveControllerHost & HTMLElement, aim: Aim) {
    this.#host = host;
    this.#aim = aim;
    this.device = new DeviceCheck(host, () => this.#reach());
    this.level = new SoundLevel(host, () => this.device.microphone.stream);
    this.picture = new DarkPicture(host, () => this.device.camera.stream);
    const free = () => this.release();
    this.entrance = new Entrance(host, () => this.#aim, free);
    this.face = new FaceDesk(host, free);
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
        guidance: guidanceOf(face, lang),
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
    this.#close(aim);
  }

  /** Plays a sound; whether it was heard has to be said. */
  play(): void {
    try {
      this.#sound.play();
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
    if (camera.state === 'off' || camera.isUnanswered) await camera.open();
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

  /** Turns camera and microphone off; tells which were tried. */
  release(): Tried {
    const {camera, microphone} = this.device;
    const tried = {
      ...(camera.chosen && {camera: camera.chosen}),
      ...(microphone.chosen && {microphone: microphone.chosen}),
    };
    this.closeCamera();
    microphone.close();
    return tried;
  }

  /** The last person's picture, voice, yes and face are gone. */
  forget(): void {
    this.#isRehearsing = false;
    this.#sound.stop();
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
    this.#sound.stop();
    this.face.forget();
  }

  /** Once the room is closed nothing of the preparation is in sight: nothing of it may go on. */
  #close({meeting, now}: Aim): void {
    const isOver = meeting !== undefined && roomState(meeting, now) === 'over';
    if (isOver && !this.#isOver) {
      this.release();
      this.face.forget();
    }
    this.#isOver = isOver;
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

  readonly #leave = (): void => void this.release();
}
