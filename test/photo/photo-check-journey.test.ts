import {html} from 'lit';
import {describe, expect, test, vi} from 'vitest';
import {userEvent} from 'vitest/browser';
import type {PhotoAcceptedEvent, PhotoCheckedEvent} from '../../src/photo/index.js';
import {Check, drawnFaces, gone, patience, shown} from './photo-check-harness.js';
import {facePhoto, heicPhoto, letter, sidewaysPhoto} from './photo-files.js';

/** What a JPEG says of itself: pixels from its frame header, dots per inch from JFIF. */
async function jpegFacts(file: File) {
  const bytes = new DataView(await file.arrayBuffer());
  const bitmap = await createImageBitmap(file);
  return {
    width: bitmap.width,
    height: bitmap.height,
    unit: bytes.getUint8(13),
    dpi: bytes.getUint16(14),
  };
}

describe('a photo from a file', () => {
  test('is looked at, and the news is told once and leads to the result', async () => {
    const check = await Check.open();
    const told = vi.fn();
    check.element.addEventListener('zt-photo-checked', told);
    await check.choose(await facePhoto());
    await expect.poll(() => check.focused?.id, patience).toBe('result');
    expect(told).toHaveBeenCalledTimes(1);
    const [event] = told.mock.lastCall as [PhotoCheckedEvent];
    expect(event.detail.report).toBe(check.element.report);
    const status = check.element.shadowRoot!.querySelector('[data-live][role=status]')!;
    await expect.poll(() => status.childElementCount, patience).toBe(1);
    expect(check.rules('fail')).toEqual([]);
    expect(check.finding('background.lightness')?.verdict).toBe('pass');
  });

  test('shows each finding with its figure, its rule and where that is from', async () => {
    const check = await Check.open();
    await check.choose(await facePhoto(3000, 4000));
    expect(check.finding('image.pixels')).toMatchObject({verdict: 'fail', measured: 3000});
    await shown(check.heading(/Cutting puts this right/));
    await shown(check.text('Measured: 3000 px. Asked: 354 px to 480 px.'));
    await userEvent.click(check.text('Where this is from').first());
    await shown(check.text(/Certainty: high\. Read on 23 November 2026/).first());
  });

  test('reads in Chinese as a clerk would say it', async () => {
    const check = await Check.open({lang: 'zh-CN'});
    await shown(check.text('照片不会离开这台设备：不上传，也不保存。'));
    await check.choose(await facePhoto(3000, 4000));
    await shown(check.text('量得：3000 像素。要求：354 像素 到 480 像素。'));
    await shown(check.button('帮我裁好'));
  });

  test('is turned as the camera says before it is measured', async () => {
    const check = await Check.open();
    await check.choose(await sidewaysPhoto());
    expect(check.element.report).toMatchObject({width: 600, height: 800});
  });

  test('of an iPhone is told plainly, and still counts as a file', async () => {
    const check = await Check.open({standard: 'us-passport-online-renewal'});
    await check.choose(heicPhoto());
    await shown(check.text(/This is an iPhone’s HEIC file/));
    expect(check.finding('file.format')).toMatchObject({verdict: 'pass', measured: 'image/heic'});
    expect(check.finding('sharpness')).toMatchObject({verdict: 'unknown', reason: 'undecodable'});
  });

  test('that is none is said to be none', async () => {
    const check = await Check.open();
    await check.choose(letter());
    expect(check.finding('file.format')?.verdict).toBe('fail');
    await shown(check.text(/Measured: not a picture that we know/));
  });

  test('gives way to the one that was chosen after it', async () => {
    const check = await Check.open();
    check.put(letter());
    await check.choose(await facePhoto());
    expect(check.finding('file.format')?.verdict).toBe('pass');
  });

  test('can be looked at from a script', async () => {
    const check = await Check.open();
    const told = vi.fn();
    check.element.addEventListener('zt-photo-checked', told);
    const report = await check.element.check(await facePhoto());
    expect(report.standard).toBe('cn-exit-entry');
    expect(report).toBe(check.element.report);
    expect(told).not.toHaveBeenCalled();
  });

  test('waits for rules that come later, and says so where there are none', async () => {
    const check = await Check.open();
    const late = document.createElement('zt-photo-check');
    late.detector = drawnFaces;
    late.standard = 'jp-passport';
    check.around.append(late);
    expect((await late.check(await facePhoto())).standard).toBe('jp-passport');
    const nameless = document.createElement('zt-photo-check');
    check.around.append(nameless);
    await expect(nameless.check(letter())).rejects.toMatchObject({code: 'not-found'});
  });
});

describe('what finds faces', () => {
  test('may be missing: the rest is checked', async () => {
    const check = await Check.open({detector: null});
    await check.choose(await facePhoto());
    expect(check.finding('face.count')).toMatchObject({verdict: 'unknown', reason: 'no-detector'});
    expect(check.finding('background.lightness')?.verdict).toBe('pass');
    await shown(check.heading(/We could not tell/));
  });

  test('may fail: the rest is checked', async () => {
    const detect = () => Promise.reject(new Error('no'));
    const check = await Check.open({detector: {detect}});
    await check.choose(await facePhoto());
    expect(check.finding('face.count')?.verdict).toBe('unknown');
    expect(check.finding('clothing.contrast')?.verdict).not.toBe('fail');
  });
});

describe('cutting to size', () => {
  test('makes exactly what the identity card asks for', async () => {
    const check = await Check.open({standard: 'cn-resident-id'});
    await check.choose(await facePhoto(1500, 2000, 'image/png'));
    await check.press('Cut to size for me');
    await expect.poll(() => check.focused?.id, patience).toBe('crop');
    await check.press('Cut here');
    await shown(check.button('Back to the whole photo'));
    const {file} = check.element;
    expect(file?.type).toBe('image/jpeg');
    expect(await jpegFacts(file!)).toEqual({width: 358, height: 441, unit: 1, dpi: 350});
    expect(check.rules('fail')).toEqual([]);
    expect(file!.size).toBeLessThanOrEqual(20_480);
  });

  test('can be taken back, and done elsewhere by keyboard', async () => {
    const check = await Check.open();
    await check.choose(await facePhoto(3000, 4000));
    const before = check.element.report;
    await check.press('Cut to size for me');
    const size = check.view.getByRole('slider', {name: 'Size of the frame'});
    const frame = () => check.element.shadowRoot!.querySelector('.frame')!.getAttribute('width');
    const first = frame();
    (size.element() as HTMLElement).focus();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}');
    await expect.poll(frame, patience).not.toBe(first);
    await check.press('Cut here');
    await check.press('Back to the whole photo');
    await gone(check.button('Back to the whole photo'));
    expect(check.element.report?.findings).toEqual(before?.findings);
  });

  test('is not offered where an office wants the photo whole', async () => {
    const check = await Check.open({standard: 'uk-passport-digital'});
    await check.choose(await facePhoto(900, 1200));
    await shown(check.heading('A person decides'));
    await gone(check.button('Cut to size for me'));
  });
});

test('a device that cannot write the picture says so, and the photo stays', async () => {
  const check = await Check.open();
  await check.choose(await facePhoto(3000, 4000));
  await check.press('Cut to size for me');
  const writing = vi
    .spyOn(HTMLCanvasElement.prototype, 'toBlob')
    .mockImplementation((done) => done(null));
  await check.press('Cut here');
  await shown(check.text(/This device could not cut the photo/));
  writing.mockRestore();
  await check.press('Leave it whole');
  await check.press('Use it anyway');
  await shown(check.text('This is your photo.'));
});

describe('the top of the head', () => {
  test('is moved by keyboard where the outline is wrong', async () => {
    const check = await Check.open();
    await check.choose(await facePhoto());
    const before = check.finding('head.height')?.measured as number;
    const told = vi.fn();
    check.element.addEventListener('zt-photo-checked', told);
    const marker = check.view.getByRole('slider', {name: /Top of the head/});
    (marker.element() as HTMLElement).focus();
    await userEvent.keyboard('{PageUp}');
    await expect
      .poll(() => check.finding('head.height')?.measured as number, patience)
      .toBeLessThan(before);
    expect(told).toHaveBeenCalled();
  });
});

describe('a person decides', () => {
  test('whatever was found, the photo can be used, and that is told', async () => {
    const check = await Check.open();
    const told = vi.fn();
    check.element.addEventListener('zt-photo-accepted', told);
    await check.choose(letter());
    expect(check.element.file).toBeUndefined();
    await check.press('Use it anyway');
    await shown(check.text('This is your photo.'));
    expect(check.focused?.id).toBe('used');
    const [event] = told.mock.lastCall as [PhotoAcceptedEvent];
    expect(event.detail.file.name).toBe('letter.txt');
    expect(check.element.file?.name).toBe('letter.txt');
  });

  test('nothing says “rejected”', async () => {
    const check = await Check.open();
    await check.choose(letter());
    expect(check.view.element().shadowRoot!.textContent).not.toMatch(/reject|refus|denied/i);
  });

  test('what a machine cannot tell is a list to tick', async () => {
    const check = await Check.open();
    await check.choose(await facePhoto());
    const box = check.view.getByRole('checkbox', {name: /mouth is closed/});
    await userEvent.click(box);
    await expect.element(box, patience).toBeChecked();
  });
});

describe('where it cannot start', () => {
  test('what the author wrote stays, with the reason', async () => {
    const check = await Check.on(
      html`<zt-photo-check standard="moon-card"
        ><p>We look at your photo here.</p></zt-photo-check
      >`,
    );
    await shown(check.heading('The check cannot start'));
    await shown(check.text('We look at your photo here.'));
  });
});
