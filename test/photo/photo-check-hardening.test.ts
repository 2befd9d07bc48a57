import {html} from 'lit';
import {describe, expect, test} from 'vitest';
import type {Face, Faces, FaceDetector} from '../../src/photo/index.js';
import * as hostile from './hostile-files.js';
import {Check, drawnFaces, gone, patience, shown} from './photo-check-harness.js';
import {facePhoto, letter} from './photo-files.js';
import {libraryCard} from './sample-standard.js';

const markup = '<img src=x onerror="window.harmed=true"><script>window.harmed=true</script>';

/** The check with rules of the test's own. */
async function ruled(rules: unknown): Promise<Check> {
  const check = await Check.on(
    html`<zt-photo-check .rules=${rules} .detector=${drawnFaces}></zt-photo-check>`,
  );
  await shown(check.text('Choose a photo').first());
  return check;
}

const everything = (check: Check): string => {
  for (const each of check.element.shadowRoot!.querySelectorAll('details')) each.open = true;
  return check.element.shadowRoot!.textContent;
};

/** The library card, where every text is markup and every address a script. */
function poison(value: unknown, key = ''): unknown {
  if (typeof value === 'string') {
    if (key === 'url') return 'javascript:window.harmed=true';
    return /^(en|norm|formats)$/.test(key) ? value + markup : value;
  }
  if (Array.isArray(value)) return value.map((each) => poison(each, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, poison(each, name)]),
  );
}

const lines = {measure: 'head.top', unit: 'mm', value: {min: 3, max: 5}, certainty: 'high'};

const looksAtIt = async (check: Check): Promise<void> => {
  await check.choose(await facePhoto(900, 1200));
  await shown(check.button(/Use/));
};

describe('what rules say', () => {
  test('is text, whatever it looks like, and a script is never a link', async () => {
    const check = await ruled(poison(libraryCard));
    await looksAtIt(check);
    expect(everything(check)).toContain(markup);
    const root = check.element.shadowRoot!;
    expect(root.querySelector('img, script')).toBeNull();
    expect([...root.querySelectorAll('a')].map(({href}) => href)).toEqual([]);
    expect(window).not.toHaveProperty('harmed');
  });

  test.each<[string, object]>([
    ['have figures as words', {file: {widthPx: {value: {min: '354', max: '480'}}}, head: [lines]}],
    ['lack nearly everything', {file: undefined, background: undefined, selfChecks: []}],
    ['be of another kind', {file: 7, head: 'no', background: [], selfChecks: {}, office: true}],
    ['ask for what nobody can draw', {file: {widthPx: {value: {min: 1e9}}, aspect: {value: 0.1}}}],
    ['ask for less than nothing', {file: {widthPx: {value: {min: -5, max: -1}}}}],
    ['name sources that every object has', {head: [{...lines, sources: ['toString', 'moon']}]}],
  ])('may %s: the photo is looked at and can be used', async (_name, part) => {
    const check = await ruled({...libraryCard, ...part});
    await looksAtIt(check);
    expect(everything(check)).not.toMatch(/undefined|NaN|\[object/);
    await check.press(/Use/);
    await shown(check.text('This is your photo.'));
  });

  test('may have 5,000 sources, and each rule name all of them', async () => {
    const names = Array.from({length: 5_000}, (_, index) => `source-${index}`);
    const sources = Object.fromEntries(names.map((name) => [name, {title: `Paper ${name}`}]));
    const check = await ruled({...libraryCard, sources, head: [{...lines, sources: names}]});
    await looksAtIt(check);
    expect(everything(check)).toContain('Paper source-900');
  });

  test('is cut to where it can be drawn, and not offered where it cannot', async () => {
    const widthPx = {value: {min: 1e9}, certainty: 'high', sources: []};
    const check = await ruled({...libraryCard, file: {widthPx}});
    await looksAtIt(check);
    await gone(check.button('Cut to size for me'));
  });
});

describe('a file that no camera writes', () => {
  test.each<[string, () => File | Promise<File>]>([
    ['nothing at all', hostile.emptyFile],
    ['a download that broke off', hostile.truncatedJpeg],
    ['one pixel', () => hostile.plainPng(1, 1)],
    ['a line', () => hostile.plainPng(1, 4000)],
    ['a script in a drawing that calls itself a photo', hostile.svgNamedJpeg],
    ['a script in a drawing', hostile.svgWithScript],
    ['a film', hostile.animatedGif],
    ['one that is gone from the device', () => new hostile.GoneFile()],
  ])('is looked at and can be used anyway: %s', async (_name, file) => {
    const check = await Check.open();
    const chosen = await file();
    await check.choose(chosen);
    expect(window).not.toHaveProperty('harmed');
    expect(everything(check)).not.toMatch(/undefined|NaN/);
    await check.press('Use it anyway');
    await shown(check.text('This is your photo.'));
    expect(check.element.file).toBe(chosen);
  });

  test('and is larger than any screen is made smaller before a face is looked for', async () => {
    const looked: number[] = [];
    const detect: FaceDetector['detect'] = (picture, options) => {
      looked.push(picture.width, picture.height);
      return drawnFaces.detect(picture, options);
    };
    const check = await Check.open({detector: {detect}});
    await check.choose(await facePhoto(6000, 4000));
    expect(looked).toEqual([640, 427]);
    expect(check.element.report).toMatchObject({width: 6000, height: 4000});
    const canvas = check.element.shadowRoot!.querySelector('canvas')!;
    await expect.poll(() => canvas.width, patience).toBe(2400);
  });
});

describe('a detector that never answers', () => {
  const silent = {detect: () => new Promise<never>(() => undefined)};

  test('is outrun by a second photo, and who asked for the first is told', async () => {
    const check = await Check.open({detector: silent});
    const first = check.element.check(letter()).catch(() => undefined);
    await first;
    const waiting = check.element.check(await facePhoto());
    const told = expect(waiting).rejects.toMatchObject({name: 'AbortError'});
    await shown(check.text('Looking at the photo, on this device…'));
    check.element.detector = drawnFaces;
    await check.choose(await facePhoto());
    await told;
    await gone(check.text('Looking at the photo, on this device…'));
    expect(check.finding('face.count')?.verdict).toBe('pass');
  });

  test('is outrun by removing the element, which works again where it is put back', async () => {
    const check = await Check.open({detector: silent});
    const waiting = check.element.check(await facePhoto());
    const told = expect(waiting).rejects.toMatchObject({name: 'AbortError'});
    await shown(check.text('Looking at the photo, on this device…'));
    check.element.remove();
    await told;
    check.element.detector = drawnFaces;
    check.around.append(check.element);
    await gone(check.text('Looking at the photo, on this device…'));
    await check.choose(await facePhoto());
    expect(check.finding('face.count')?.verdict).toBe('pass');
  });
});

const face = (
  await drawnFaces.detect(new ImageData(354, 472), {
    signal: new AbortController().signal,
  })
).faces[0]!;
const other = (changes: Partial<Face>): Faces => ({
  faces: [{...face, ...changes}],
  isUnsure: false,
});

describe('a detector that answers nonsense', () => {
  test.each<[string, unknown]>([
    ['figures that are none', other({leftEye: {x: NaN, y: NaN}, chin: {x: Infinity, y: NaN}})],
    ['a box that is none', other({box: {x: NaN, y: 0, width: NaN, height: NaN}})],
    ['a box without width', other({box: {x: 10, y: 10, width: 0, height: 90}})],
    ['a box as thin as a hair', other({box: {x: 10, y: 10, width: 1e-6, height: 400}})],
    ['a box beside the picture', other({box: {x: -900, y: 9_000, width: 90, height: 90}})],
    ['a chin on another planet', other({chin: {x: 1e300, y: 1e300}})],
    ['all in one point', other({leftEye: face.chin, rightEye: face.chin, mouth: face.chin})],
    ['a head that stands on its head', other({chin: {x: 177, y: 20}, mouth: {x: 177, y: 60}})],
    ['a thousand faces', {faces: Array.from({length: 1000}, () => face), isUnsure: false}],
    ['nothing', undefined],
    ['no list', {faces: 'many', isUnsure: false}],
    ['a face without parts', {faces: [{}], isUnsure: false}],
  ])('never stops the check: %s', async (_name, answer) => {
    const detect = () => Promise.resolve(answer as Faces);
    const check = await Check.open({detector: {detect}});
    await check.choose(await facePhoto());
    expect(check.finding('background.lightness')).toBeDefined();
    expect(everything(check)).not.toMatch(/undefined|NaN|∞/);
    await check.press('Cut to size for me');
    await check.press('Cut here');
    await shown(check.button('Back to the whole photo'));
    await check.press(/Use/);
    await shown(check.text('This is your photo.'));
    expect(check.element.file?.type).toBe('image/jpeg');
  });
});

describe('a report', () => {
  test('is one object until something changes', async () => {
    const check = await Check.open();
    await check.choose(await facePhoto());
    const {report} = check.element;
    check.element.requestUpdate();
    await check.element.updateComplete;
    await check.press(/Use/);
    check.around.append(check.element);
    await check.element.updateComplete;
    expect(check.element.report).toBe(report);
    await check.choose(await facePhoto());
    expect(check.element.report).not.toBe(report);
  });
});
