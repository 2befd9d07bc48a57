import type {ReactiveControllerHost} from 'lit';
import {LiveDevice} from '../core/live-device.controller.js';

type Facing = 'user' | 'environment';

/** More than any document asks for. */
const IDEAL = {width: {ideal: 1920}, height: {ideal: 1080}};
const QUALITY = 0.95;

/** A camera that takes a photo. */
export class Camera extends LiveDevice {
  #facing: Facing = 'user';

  constructor(host: ReactiveControllerHost) {
    super(host, () => ({video: {...IDEAL, facingMode: this.#facing}}));
  }

  /** Whether the picture shows the person who looks at it, and so has to be a mirror. */
  get isMirror(): boolean {
    return this.#facing === 'user';
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
}
