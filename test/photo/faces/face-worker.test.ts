import {afterEach, describe, expect, it, vi} from 'vitest';
import {kitDetector} from '../../../src/photo/faces/face-detector.js';
import {alone} from './drawn-pictures.js';

const {signal} = new AbortController();
const detector = kitDetector();
afterEach(() => {
  detector.close();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const OwnWorker = Worker;

/** The page's workers, as they are started. */
function watchWorkers(): Worker[] {
  const started: Worker[] = [];
  const watched = function (url: URL, options: WorkerOptions): Worker {
    const worker = new OwnWorker(url, options);
    started.push(worker);
    return worker;
  };
  vi.stubGlobal('Worker', watched);
  return started;
}

function forbid(): never {
  throw new DOMException('Access is denied by the policy', 'SecurityError');
}

/** As under a policy that is asked only when the script is fetched. */
function forbidLater(): Worker {
  return new OwnWorker('/nowhere/there-is-no-such-worker.js', {type: 'module'});
}

describe('weights', () => {
  // First of all, because a page that has them keeps them.
  it('that are not the ones we know are refused, and asked for anew the next time', async () => {
    const fetched = globalThis.fetch;
    let failures = 2;
    vi.stubGlobal('fetch', (url: URL, options: RequestInit) => {
      const isBroken = failures-- > 0;
      return fetched(isBroken ? 'data:,broken' : url, options);
    });
    const picture = await alone('flat');
    await expect(detector.detect(picture, {signal})).rejects.toThrow();
    expect((await detector.detect(picture, {signal})).faces).toHaveLength(1);
  });

  it('are fetched once for a page', async () => {
    const fetched = vi.spyOn(globalThis, 'fetch');
    const other = kitDetector();
    await detector.detect(await alone('flat'), {signal});
    await other.detect(await alone('dark'), {signal});
    other.close();
    expect(fetched).not.toHaveBeenCalled();
  });
});

describe('a worker', () => {
  it('is started once, and again after it was closed', async () => {
    const started = watchWorkers();
    await Promise.all([
      detector.detect(await alone('flat'), {signal}),
      detector.detect(await alone('dark'), {signal}),
    ]);
    expect(started).toHaveLength(1);
    detector.close();
    expect((await detector.detect(await alone('flat'), {signal})).faces).toHaveLength(1);
    expect(started).toHaveLength(2);
  });

  it('that stops tells whoever waits, and the next call starts another', async () => {
    const started = watchWorkers();
    await detector.detect(await alone('flat'), {signal});
    const asked = detector.detect(await alone('flat'), {signal});
    // The detector has asked by then: it waits only for promises that are already kept.
    setTimeout(() => started[0]!.dispatchEvent(new ErrorEvent('error', {message: 'no memory'})));
    await expect(asked).rejects.toThrow('The face worker stopped: no memory');
    expect((await detector.detect(await alone('flat'), {signal})).faces).toHaveLength(1);
    expect(started).toHaveLength(2);
  });

  it('that is closed meanwhile tells whoever waits', async () => {
    await detector.detect(await alone('flat'), {signal});
    const asked = detector.detect(await alone('flat'), {signal});
    setTimeout(() => detector.close());
    await expect(asked).rejects.toThrow('closed');
  });

  it.each([
    ['is forbidden', forbid],
    ['is forbidden as late as its script is fetched', forbidLater],
    ['is unknown to the browser', undefined],
  ])('that %s is done without', async (_why, instead) => {
    vi.stubGlobal('Worker', instead && vi.fn(instead));
    expect((await detector.detect(await alone('flat'), {signal})).faces).toHaveLength(1);
  });
});

describe('a call that nobody wants any more', () => {
  it('ends with the reason at once', async () => {
    const controller = new AbortController();
    const asked = detector.detect(await alone('flat'), {signal: controller.signal});
    controller.abort(new Error('gone'));
    await expect(asked).rejects.toThrow('gone');
  });

  it('is not even begun', async () => {
    const started = watchWorkers();
    const aborted = AbortSignal.abort(new Error('gone'));
    await expect(detector.detect(await alone('flat'), {signal: aborted})).rejects.toThrow('gone');
    expect(started).toHaveLength(0);
  });
});
