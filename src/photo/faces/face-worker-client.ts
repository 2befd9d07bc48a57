import type {Faces, Picture} from '../face.model.js';
import type {Answer, Order} from './face-worker.js';
import type {FaceWeights} from './find-faces.model.js';
import {workerUrl} from './worker-url.js';

interface Waiting {
  readonly resolve: (faces: Faces) => void;
  readonly reject: (reason: unknown) => void;
}

/** A worker that has started and knows the weights. */
export class FaceWorkerClient {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #lastId = 0;
  #whyGone: Error | undefined;

  constructor(worker: Worker, weights: FaceWeights) {
    this.#worker = worker;
    worker.onmessage = ({data}: MessageEvent<Answer>) => this.#settle(data);
    worker.onerror = (event) => {
      // Whoever asked is told; the page's own error handling need not be.
      event.preventDefault();
      this.close(new Error(`The face worker stopped: ${event.message}`));
    };
    this.#order(weights);
  }

  /** Whether it can be asked no more. */
  get isGone(): boolean {
    return this.#whyGone !== undefined;
  }

  /** Rejects where the worker stops before it has an answer. */
  async find(picture: Picture): Promise<Faces> {
    if (this.#whyGone) throw this.#whyGone;
    const id = ++this.#lastId;
    // A copy is given away: the page goes on with its own.
    const data = picture.data.slice();
    const {width, height} = picture;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, {resolve, reject});
      this.#order({id, picture: {width, height, data}}, [data.buffer]);
    });
  }

  /** Ends the worker; whoever waits is told the reason. */
  close(reason: Error): void {
    this.#whyGone = reason;
    this.#worker.terminate();
    for (const {reject} of this.#waiting.values()) reject(reason);
    this.#waiting.clear();
  }

  #order(order: Order, transfer: Transferable[] = []): void {
    this.#worker.postMessage(order, transfer);
  }

  #settle(answer: Answer): void {
    if (answer === 'started') return;
    this.#waiting.get(answer.id)?.resolve(answer.faces);
    this.#waiting.delete(answer.id);
  }
}

/**
 * Starts the worker. `undefined` where a page may have none: without workers, under a policy that
 * forbids it, or from another place than the page's.
 */
export function startFaceWorker(weights: FaceWeights): Promise<FaceWorkerClient | undefined> {
  return new Promise((resolve) => {
    try {
      const worker = new Worker(workerUrl(), {type: 'module'});
      worker.onmessage = () => resolve(new FaceWorkerClient(worker, weights));
      worker.onerror = (event) => {
        event.preventDefault();
        resolve(undefined);
      };
    } catch {
      resolve(undefined);
    }
  });
}
