import {afterEach, describe, expect, test, vi} from 'vitest';
import type {PhotoCheck} from '../../src/photo/index.js';
import {listenersOf} from '../support/left-behind.js';
import {Check, drawnFaces, patience, shown} from './photo-check-harness.js';
import {facePhoto} from './photo-files.js';

/** Cameras that were turned on from now on. */
function cameras(): MediaStreamTrack[] {
  const tracks: MediaStreamTrack[] = [];
  vi.spyOn(navigator.mediaDevices, 'getUserMedia').mockImplementation(async () => {
    const stream = document.createElement('canvas').captureStream();
    tracks.push(...stream.getTracks());
    return stream;
  });
  return tracks;
}

/** Workers that were started from now on, and those that still run. */
function workers(): {started: number; live: Set<Worker>} {
  const count = {started: 0, live: new Set<Worker>()};
  const Real = Worker;
  vi.stubGlobal(
    'Worker',
    class extends Real {
      constructor(url: string | URL, options?: WorkerOptions) {
        super(url, options);
        count.started++;
        count.live.add(this);
      }

      override terminate(): void {
        count.live.delete(this);
        super.terminate();
      }
    },
  );
  return count;
}

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const at = (element: PhotoCheck, selector: string) =>
  element.shadowRoot!.querySelector<HTMLElement>(selector);

function fresh(standard: string): PhotoCheck {
  const element = document.createElement('zt-photo-check');
  return Object.assign(element, {standard, detector: drawnFaces});
}

describe('connecting and removing it 200 times', () => {
  test('leaves no listener and no camera, and loses nothing', async () => {
    const check = await Check.open();
    await check.choose(await facePhoto());
    const {file, report} = check.element;
    check.element.remove();
    const counts = [listenersOf(window), listenersOf(document)];
    const tracks = cameras();
    for (let round = 0; round < 100; round++) {
      check.around.append(check.element);
      await check.element.updateComplete;
      at(check.element, '#take')!.click();
      if (round % 2) await check.element.updateComplete;
      check.element.remove();
      const other = fresh('cn-resident-id');
      document.body.append(other);
      other.remove();
    }
    await expect.poll(() => tracks.length, patience).toBe(100);
    await expect.poll(() => tracks.filter((t) => t.readyState === 'live'), patience).toEqual([]);
    for (const each of counts) expect([...each.values()].filter((left) => left !== 0)).toEqual([]);
    check.around.append(check.element);
    await shown(check.heading('What we see'));
    expect(check.element.report).toBe(report);
    expect(check.element.file).toBe(file);
  }, 60_000);
});

describe('its own detector', () => {
  test('ends with it, wherever it had got to', async () => {
    const count = workers();
    const check = await Check.open();
    check.element.detector = undefined;
    await check.element.updateComplete;
    for (let round = 0; round < 10; round++) {
      at(check.element, '#choose')!.dispatchEvent(new Event('click'));
      // As soon as it is asked, or when it has begun to load.
      for (let tick = 0; tick < round; tick++) await Promise.resolve();
      check.element.remove();
      check.around.append(check.element);
      await check.element.updateComplete;
    }
    await check.choose(await facePhoto());
    expect(check.finding('face.count')?.verdict).not.toBe('unknown');
    expect(count.started).toBeGreaterThan(0);
    check.element.remove();
    await expect.poll(() => count.live.size, patience).toBe(0);
  }, 60_000);
});

describe('moved in the page', () => {
  test('it keeps its photo, what was found and what was ticked', async () => {
    const check = await Check.open();
    await check.choose(await facePhoto());
    const {file, report} = check.element;
    at(check.element, '.self input')!.click();
    const elsewhere = document.createElement('section');
    check.around.append(elsewhere);
    elsewhere.append(check.element);
    await shown(check.heading('What we see'));
    expect(check.element.report).toBe(report);
    expect(check.element.file).toBe(file);
    await expect
      .poll(() => (at(check.element, '.self input') as HTMLInputElement).checked, patience)
      .toBe(true);
    const canvas = at(check.element, 'canvas') as HTMLCanvasElement;
    expect(canvas.width).toBe(354);
  });
});
