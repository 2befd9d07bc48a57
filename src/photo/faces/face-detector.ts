import {unlessAborted} from '../abortable.js';
import type {Faces, Picture} from '../face.model.js';
import type {FaceDetector} from '../photo.provider.js';
import {faceWeights} from './face-weights.js';
import {type FaceWorkerClient, startFaceWorker} from './face-worker-client.js';
import type {FaceNets} from './find-faces.model.js';

/** Finds faces where a page may have no worker; the page stands still meanwhile. */
async function findHere(picture: Picture): Promise<Faces> {
  const {faceNets, findFaces} = await import('./find-faces.model.js');
  nets ??= faceNets(await faceWeights());
  return findFaces(nets, picture);
}

let nets: FaceNets | undefined;

/** The kit's own detector: two small nets in a worker, on the device alone. */
class KitDetector implements FaceDetector {
  #starting: Promise<FaceWorkerClient | undefined> | undefined;

  /** Rejects where the weights cannot be loaded or the worker stops; the next call tries anew. */
  async detect(picture: Picture, {signal}: {readonly signal: AbortSignal}): Promise<Faces> {
    signal.throwIfAborted();
    return unlessAborted(this.#find(picture), signal);
  }

  /** Ends the worker. A later call starts another one. */
  close(): void {
    const starting = this.#starting;
    this.#starting = undefined;
    const reason = new DOMException('The face detector was closed', 'AbortError');
    starting?.then((worker) => worker?.close(reason)).catch(() => {});
  }

  async #find(picture: Picture): Promise<Faces> {
    const worker = await this.#worker();
    return worker ? worker.find(picture) : findHere(picture);
  }

  async #worker(): Promise<FaceWorkerClient | undefined> {
    const starting = (this.#starting ??= faceWeights().then(startFaceWorker));
    try {
      const worker = await starting;
      if (!worker?.isGone) return worker;
    } catch (error) {
      this.#forget(starting);
      throw error;
    }
    this.#forget(starting);
    return this.#worker();
  }

  /** Unless another one was started meanwhile. */
  #forget(starting: Promise<unknown>): void {
    if (this.#starting === starting) this.#starting = undefined;
  }
}

/** The kit's own detector. Loads nothing before it is first asked; `close()` ends its worker. */
export const kitDetector = (): FaceDetector & {close(): void} => new KitDetector();
