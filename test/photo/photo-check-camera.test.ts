import {html} from 'lit';
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest';
import type {Portal} from '../../src/portal/index.js';
import {Check, drawnFaces, gone, patience, shown} from './photo-check-harness.js';
import {faceCanvas} from './photo-files.js';

/** A camera that looks at the drawn face, whose left half of the wall is blue. */
async function standIn(): Promise<MediaStream> {
  const canvas = await faceCanvas(640, 480);
  const context = canvas.getContext('2d')!;
  const paint = () => {
    context.fillStyle = '#00f';
    context.fillRect(0, 0, 60, 480);
  };
  paint();
  const stream = canvas.captureStream();
  // A canvas that is never painted again sends no frame.
  const timer = setInterval(paint, 50);
  stream.getTracks()[0]!.addEventListener('ended', () => clearInterval(timer));
  return stream;
}

const devices = navigator.mediaDevices;
let streams: MediaStream[] = [];
const live = () =>
  streams.flatMap((each) => each.getTracks()).filter((t) => t.readyState === 'live');

let asked = vi.spyOn(devices, 'getUserMedia');

beforeEach(() => {
  streams = [];
  asked = vi.spyOn(devices, 'getUserMedia').mockImplementation(async () => {
    const stream = await standIn();
    streams.push(stream);
    return stream;
  });
});

afterEach(() => {
  for (const track of live()) track.stop();
  vi.restoreAllMocks();
});

const refuse = (name: string) =>
  vi.spyOn(devices, 'getUserMedia').mockRejectedValue(new DOMException('', name));

/** Presses, and waits until the camera's picture is there. */
async function opened(check: Check): Promise<HTMLVideoElement> {
  await check.press('Take a photo now');
  await shown(check.heading('Your camera'));
  const video = check.element.shadowRoot!.querySelector('video')!;
  await expect.poll(() => video.videoWidth, patience).toBe(640);
  return video;
}

describe('a photo from the camera', () => {
  test('is asked for by a press, and by nothing else', async () => {
    const check = await Check.open();
    expect(asked).not.toHaveBeenCalled();
    await opened(check);
    expect(asked).toHaveBeenCalledTimes(1);
  });

  test('is shown as in a mirror and taken as others see it; then the camera is off', async () => {
    // A print: any number of pixels will do.
    const check = await Check.open({standard: 'jp-passport'});
    const video = await opened(check);
    expect(new DOMMatrix(getComputedStyle(video).transform).a).toBe(-1);
    await check.press('Take the photo');
    await shown(check.heading('What we see'));
    expect(live()).toEqual([]);
    const context = document.createElement('canvas').getContext('2d')!;
    context.drawImage(await createImageBitmap(check.element.file!), 0, 0);
    const [red, , blue] = context.getImageData(20, 100, 1, 1).data;
    expect(blue! - red!).toBeGreaterThan(100);
  });

  test.each([
    ['NotAllowedError', /may not use the camera/],
    ['NotFoundError', /No camera was found/],
    ['NotReadableError', /does not answer/],
  ])('that is not to be had (%s) is said plainly, and a file is as good', async (name, words) => {
    refuse(name);
    const check = await Check.open();
    await check.press('Take a photo now');
    await shown(check.text(words));
    await shown(check.text('Choose a photo').first());
  });

  test('is off when it is closed, when the element goes, and when somebody else comes', async () => {
    const check = await Check.open();
    await opened(check);
    await check.press('Turn the camera off');
    await expect.poll(live, patience).toEqual([]);
    await opened(check);
    check.element.remove();
    expect(live()).toEqual([]);
  });

  test('that comes after the element has gone is turned off at once', async () => {
    const check = await Check.open();
    await check.press('Take a photo now');
    check.element.remove();
    await expect.poll(() => streams.length, patience).toBe(1);
    await expect.poll(live, patience).toEqual([]);
  });

  test('that is unplugged is said to be gone', async () => {
    const check = await Check.open();
    await opened(check);
    streams[0]!.getTracks()[0]!.dispatchEvent(new Event('ended'));
    await shown(check.text(/does not answer/));
  });
});

describe('at a shared machine', () => {
  test('the next person finds neither photo nor camera', async () => {
    const check = await Check.on(
      html`<zt-portal kiosk
        ><zt-photo-check standard="cn-exit-entry" .detector=${drawnFaces}></zt-photo-check
      ></zt-portal>`,
    );
    await opened(check);
    await check.press('Take the photo');
    await shown(check.heading('What we see'));
    await check.press('Take another photo');
    await shown(check.heading('Your camera'));
    check.around.querySelector<Portal>('zt-portal')!.endSession();
    await gone(check.heading('What we see'));
    expect(check.element.report).toBeUndefined();
    await expect.poll(live, patience).toEqual([]);
  });
});
