import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Why there is no picture: not allowed, not there, or in somebody else's hands. */
export type CameraProblem = 'refused' | 'missing' | 'busy';

/** What a camera does; asked for by a press only. */
export type CameraState = 'off' | 'asking' | 'on';

const PROBLEMS: Readonly<Record<string, CameraProblem>> = {
  NotAllowedError: 'refused',
  SecurityError: 'refused',
  NotFoundError: 'missing',
  OverconstrainedError: 'missing',
  TypeError: 'missing',
};

/** More than any document asks for. */
const IDEAL = {width: {ideal: 1920}, height: {ideal: 1080}};
const QUALITY = 0.95;

const stop = (stream: MediaStream | undefined): void =>
  stream?.getTracks().forEach((track) => track.stop());

/** Owns the camera: it is on only between a press and the next, and off once the host is gone. */
export class Camera implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #stream: MediaStream | undefined;
  #state: CameraState = 'off';
  #problem: CameraProblem | undefined;
  #facing: 'user' | 'environment' = 'user';
  /** Counts what was asked for: an answer to an older question is no longer wanted. */
  #asked = 0;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  get state(): CameraState {
    return this.#state;
  }

  /** Why the last try failed. */
  get problem(): CameraProblem | undefined {
    return this.#problem;
  }

  /** What the camera sees. */
  get stream(): MediaStream | undefined {
    return this.#stream;
  }

  /** Whether the picture shows the person who looks at it, and so has to be a mirror. */
  get isMirror(): boolean {
    return this.#facing === 'user';
  }

  /** Asks for the camera; the browser asks the citizen. */
  async open(): Promise<void> {
    this.#set('asking');
    const asked = ++this.#asked;
    try {
      const video = {...IDEAL, facingMode: this.#facing};
      const stream = await navigator.mediaDevices.getUserMedia({video});
      if (asked !== this.#asked) return stop(stream);
      this.#stream = stream;
      // A camera that is unplugged says so only here.
      for (const track of stream.getTracks()) track.onended = () => this.#fail('busy');
      this.#set('on');
    } catch (reason) {
      if (asked === this.#asked) this.#fail(PROBLEMS[(reason as Error).name] ?? 'busy');
    }
  }

  /** The camera on the other side, such as for somebody who takes another's photo. */
  async turn(): Promise<void> {
    this.#facing = this.isMirror ? 'environment' : 'user';
    this.close();
    await this.open();
  }

  /** What the video shows now, as others see the person: not mirrored. */
  async shoot(video: HTMLVideoElement): Promise<File | undefined> {
    const canvas = document.createElement('canvas');
    canvas.width = video.videoWidth;
    canvas.height = video.videoHeight;
    // Nothing has come from the camera yet.
    if (!canvas.width) return undefined;
    canvas.getContext('2d')!.drawImage(video, 0, 0);
    this.close();
    const blob = await new Promise<Blob | null>((done) =>
      canvas.toBlob(done, 'image/jpeg', QUALITY),
    );
    return blob ? new File([blob], 'photo.jpg', {type: blob.type}) : undefined;
  }

  /** Turns the camera off. */
  close(): void {
    this.#asked++;
    stop(this.#stream);
    this.#stream = undefined;
    this.#set('off');
  }

  hostDisconnected(): void {
    this.close();
  }

  #fail(problem: CameraProblem): void {
    this.close();
    this.#set('off', problem);
  }

  #set(state: CameraState, problem?: CameraProblem): void {
    this.#state = state;
    this.#problem = problem;
    this.#host.requestUpdate();
  }
}
