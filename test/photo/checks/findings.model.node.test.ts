import {describe, expect, it} from 'vitest';
import type {Face, Faces, Picture} from '../../../src/photo/face.model.js';
import {reportOf} from '../../../src/photo/checks/findings.model.js';
import type {Seen} from '../../../src/photo/checks/seen.model.js';
import type {RuleId} from '../../../src/photo/report.model.js';
import type {PhotoStandard} from '../../../src/photo/standard.model.js';
import {cut, FACE, type Painting, plain, portrait, standard, stated, WHITE} from './painted.js';

const one: Faces = {faces: [FACE], isUnsure: false};
const FILE = {type: 'image/jpeg', bytes: 30_000};

function seenOf(painting: Painting = {}, changes: Partial<Seen> = {}): Seen {
  const picture: Picture = portrait(painting);
  const size = {width: picture.width, height: picture.height};
  return {file: FILE, size, picture, faces: one, faceSample: cut(picture, FACE.box), ...changes};
}

const finding = (rule: RuleId, seen: Seen, asked: PhotoStandard = standard()) =>
  reportOf(asked, seen).findings.find((each) => each.rule === rule);

const verdict = (rule: RuleId, seen: Seen, asked?: PhotoStandard) =>
  finding(rule, seen, asked)?.verdict;

const GENERAL: RuleId[] = [
  'face.count',
  'head.centre',
  'head.roll',
  'background.lightness',
  'background.tint',
  'background.uniformity',
  'clothing.contrast',
  'exposure.over',
  'exposure.under',
  'sharpness',
];

describe('a check', () => {
  it('always says the same general things, and nothing that the document does not ask', () => {
    const rules = (seen: Seen) => reportOf(standard(), seen).findings.map(({rule}) => rule);
    expect(rules(seenOf())).toEqual(GENERAL);
    expect(rules({file: {type: undefined, bytes: 0}})).toEqual(GENERAL);
  });

  it('finds nothing to look at again in a photo that is as asked', () => {
    const {findings} = reportOf(standard(), seenOf());
    expect(findings.filter((each) => each.verdict !== 'pass')).toEqual([]);
  });

  it('finds no fault with dark skin before a white wall', () => {
    const {findings} = reportOf(standard(), seenOf({skin: [45, 27, 20]}));
    const light = findings.filter(({rule}) => rule.startsWith('exposure'));
    expect(light.map((each) => each.verdict)).toEqual(['pass', 'pass']);
  });

  it('finds no fault with dark skin before a wall of the grey that is allowed', () => {
    const grey = standard({
      background: stated({walls: [{name: 'grey', colour: '#b4b4b4'}]}),
    });
    const seen = seenOf({skin: [45, 27, 20], wall: [180, 180, 180]});
    expect(verdict('exposure.under', seen, grey)).toBe('pass');
    expect(verdict('background.lightness', seen, grey)).toBe('pass');
  });

  it('names the standard, its day, and the head in the original’s pixels', () => {
    const report = reportOf(standard(), seenOf({}, {size: {width: 1062, height: 1416}}));
    expect(report).toMatchObject({standard: 'card', version: '2026-11-24', width: 1062});
    expect(report.head?.face.chin).toEqual({x: 531, y: 990});
    expect(Math.abs((report.head?.crown?.y ?? 0) - 153)).toBeLessThan(18);
  });
});

describe('the file', () => {
  const file = (bytes: object = {}) =>
    standard({
      file: {
        formats: stated(['image/jpeg']),
        bytes: {...stated({min: 20_480, max: 81_920}), ...bytes},
        widthPx: stated({min: 354, max: 480}),
        heightPx: stated({min: 472, max: 640}),
        aspect: stated(0.75),
      },
    });

  it('that is as asked passes', () => {
    for (const rule of ['file.format', 'file.bytes', 'image.pixels', 'image.aspect'] as const) {
      expect(verdict(rule, seenOf(), file())).toBe('pass');
    }
  });

  it('of another type fails, and the finding says which', () => {
    const seen = seenOf({}, {file: {type: 'image/png', bytes: 30_000}});
    expect(finding('file.format', seen, file())).toMatchObject({
      verdict: 'fail',
      measured: 'image/png',
      expected: ['image/jpeg'],
    });
  });

  it.each([
    ['fails', {}, 'fail'],
    ['is to be looked at where the size is only what is usual', {isAdvice: true}, 'check'],
    ['is to be looked at where the rule is not certain', {certainty: 'medium'}, 'check'],
  ])('that is too large %s', (_what, change, outcome) => {
    const seen = seenOf({}, {file: {type: 'image/jpeg', bytes: 5_000_000}});
    expect(verdict('file.bytes', seen, file(change))).toBe(outcome);
  });

  it('names the side that is not as asked', () => {
    const seen = seenOf({}, {size: {width: 360, height: 900}});
    expect(finding('image.pixels', seen, file())).toMatchObject({verdict: 'fail', measured: 900});
  });

  it.each([
    [354, 472, 'pass'],
    [363, 472, 'check'],
    [472, 472, 'fail'],
  ])('of %dx%d for 3:4: %s', (width, height, outcome) => {
    expect(verdict('image.aspect', seenOf({}, {size: {width, height}}), file())).toBe(outcome);
  });

  it('that cannot be decoded here is still judged as a file', () => {
    const {findings} = reportOf(file(), {file: {type: 'image/heic', bytes: 30_000}});
    const told = findings.filter((each) => each.verdict !== 'unknown').map(({rule}) => rule);
    expect(told).toEqual(['file.format', 'file.bytes']);
    expect(new Set(findings.map(({reason}) => reason))).toEqual(
      new Set([undefined, 'undecodable']),
    );
  });
});

describe('faces', () => {
  const small: Face = {...FACE, box: {x: 10, y: 10, width: 20, height: 20}};
  const second: Face = {...FACE, box: {x: 200, y: 100, width: 100, height: 120}};

  it.each<[string, Faces | undefined, string, string | undefined]>([
    ['one', one, 'pass', undefined],
    ['one and a picture on the wall', {faces: [FACE, small], isUnsure: false}, 'pass', undefined],
    ['two', {faces: [FACE, second], isUnsure: false}, 'check', 'several'],
    ['none', {faces: [], isUnsure: false}, 'check', 'none'],
    ['something on its side', {faces: [], isUnsure: true}, 'unknown', 'unsure'],
    ['nothing, for want of a detector', undefined, 'unknown', 'no-detector'],
  ])('%s', (_what, faces, outcome, reason) => {
    const found = finding('face.count', seenOf({}, {faces}));
    expect([found?.verdict, found?.reason]).toEqual([outcome, reason]);
  });

  it('that are not there leave open all that needs one', () => {
    const seen = seenOf({}, {faces: {faces: [], isUnsure: false}, faceSample: undefined});
    for (const rule of ['head.roll', 'exposure.over', 'sharpness', 'clothing.contrast'] as const) {
      expect(finding(rule, seen)).toMatchObject({verdict: 'unknown', reason: 'no-face'});
    }
    expect(verdict('background.lightness', seen)).toBe('pass');
  });

  it('that nobody looks for leave the wall and the clothes to be judged', () => {
    const seen = seenOf({clothes: WHITE}, {faces: undefined, faceSample: undefined});
    expect(verdict('clothing.contrast', seen)).toBe('check');
    expect(verdict('background.uniformity', seen)).toBe('pass');
  });

  it('on their side leave open which side is the wall', () => {
    const seen = seenOf({}, {faces: {faces: [], isUnsure: true}});
    expect(finding('background.lightness', seen)).toMatchObject({reason: 'unsure'});
  });
});

describe('the head', () => {
  const height = (value: object = {}) =>
    standard({
      head: [{measure: 'head.height', unit: 'mm', ...stated({min: 28, max: 33}), ...value}],
    });

  it('inside the band passes, outside is to be looked at, with the source of the rule', () => {
    expect(finding('head.height', seenOf(), height())).toMatchObject({
      verdict: 'pass',
      sources: ['office'],
    });
    const tall = height(stated({min: 32, max: 36}));
    expect(finding('head.height', seenOf(), tall)?.verdict).toBe('check');
  });

  it('is not held against a rule that nobody is sure of, but its size is told', () => {
    const found = finding('head.height', seenOf(), height({certainty: 'low'}));
    expect(found).toMatchObject({verdict: 'unknown', reason: 'uncertain-rule'});
    expect(found?.measured).toBeCloseTo(28.4, 0);
  });

  it('with white hair before a white wall has no height until the citizen says where it ends', () => {
    const seen = seenOf({hair: [236, 236, 236]});
    expect(finding('head.height', seen, height())).toMatchObject({
      verdict: 'unknown',
      reason: 'no-outline',
    });
    const marked = {...seen, crown: {x: 177, y: 51}};
    expect(verdict('head.height', marked, height())).toBe('pass');
  });
});

describe('the wall', () => {
  const walls = (...colours: string[]) =>
    standard({
      background: stated({walls: colours.map((colour) => ({name: colour, colour}))}),
    });

  it.each<[string, string, [number, number, number], RuleId, string]>([
    ['white', '#ffffff', [255, 255, 255], 'background.lightness', 'pass'],
    ['white', '#ffffff', [190, 190, 190], 'background.lightness', 'check'],
    ['grey', '#d3d3d3', [208, 208, 208], 'background.lightness', 'pass'],
    ['white', '#ffffff', [166, 202, 240], 'background.tint', 'check'],
    ['blue', '#a6caf0', [166, 202, 240], 'background.tint', 'pass'],
    ['blue', '#a6caf0', [166, 202, 240], 'background.lightness', 'pass'],
    ['white', '#ffffff', [255, 240, 210], 'background.tint', 'check'],
  ])('that is to be %s (%s) and is rgb %j: %s %s', (_name, asked, wall, rule, outcome) => {
    expect(verdict(rule, seenOf({wall}), walls(asked))).toBe(outcome);
  });

  it('is too dark below the lightness that the standard states', () => {
    const asked = standard({
      background: stated({walls: [{name: 'white', colour: '#ffffff'}], minLightness: 84}),
    });
    expect(verdict('background.lightness', seenOf({wall: [215, 215, 215]}), asked)).toBe('pass');
    expect(finding('background.lightness', seenOf({wall: [200, 200, 200]}), asked)).toMatchObject({
      verdict: 'check',
      expected: {min: 84},
      sources: ['office'],
    });
  });

  it('that is lit from one side says so', () => {
    const seen = seenOf({wall: (x) => [255 - x / 4, 255 - x / 4, 255 - x / 4]});
    expect(finding('background.uniformity', seen)).toMatchObject({
      verdict: 'check',
      reason: 'side-light',
    });
  });

  it('in a picture of which nothing can be seen is not known', () => {
    const picture = plain(30, 40, [255, 255, 255, 0]);
    expect(verdict('background.tint', seenOf({}, {picture, faces: undefined}))).toBe('unknown');
  });
});
