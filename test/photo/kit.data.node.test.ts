import {describe, expect, it} from 'vitest';
import {kitStandard, kitStandardIds} from '../../src/photo/kit.data.js';
import {leftOut} from '../../src/photo/left-out.model.js';
import {parsePhotoStandard} from '../../src/photo/photo.schema.js';
import type {
  FileRules,
  HeadMeasure,
  HeadUnit,
  PhotoStandard,
  Sourced,
} from '../../src/photo/standard.model.js';
import {
  type Published,
  publishedDocuments,
  publishedSources,
  publishedVersion,
} from './published.js';

const kit = async (id: string): Promise<PhotoStandard> => (await kitStandard(id))!;

const MEASURES: Readonly<Record<string, HeadMeasure>> = {
  faceWidth: 'head.width',
  headWidth: 'head.width',
  headWidthOverImageWidth: 'head.width',
  headHeight: 'head.height',
  faceShare: 'head.height',
  crownFromTop: 'head.top',
  chinFromBottom: 'head.chin',
  eyeMidX: 'head.centre',
  faceCentreX: 'head.centre',
  eyesFromBottom: 'eyes.height',
  interEyeOverWidth: 'eyes.interEye',
  interEyePx: 'eyes.interEye',
  roll: 'head.roll',
};
const UNITS: Readonly<Record<string, HeadUnit>> = {
  geometryPx: 'px',
  geometryMm: 'mm',
  geometryRatio: 'ratio',
  interEyePx: 'px',
  poseDeg: 'deg',
};
const MEMBERS: Readonly<Record<string, keyof FileRules>> = {format: 'formats'};

/** A published value as the kit writes it: an exact figure is a band of equal ends. */
function written(path: string, value: unknown): unknown {
  if (path === 'digital.format') return [value];
  if (path === 'poseDeg.roll') return {min: -Number(value), max: Number(value)};
  const exact = path === 'digital.dpi' ? value : (value as {exact?: number}).exact;
  return typeof exact === 'number' ? {min: exact, max: exact} : value;
}

/** Where the kit has a published figure; undefined where it is told in words. */
function figureFor({path}: Published, standard: PhotoStandard): Sourced<unknown> | undefined {
  const [part = '', name = part] = path.split('.');
  if (part === 'print' && name !== 'effectiveAreaMm' && standard.print) {
    const {value, ...origin} = standard.print;
    return {...origin, value: (value as Readonly<Record<string, number>>)[name]};
  }
  if (part === 'recencyMonths') return standard.recencyMonths;
  if (part === 'digital') return standard.file?.[MEMBERS[name] ?? (name as keyof FileRules)];
  return standard.head?.find(
    ({measure, unit}) => measure === MEASURES[name] && unit === UNITS[part],
  );
}

const documents = publishedDocuments.map(({id, values}) => [id, values] as const);

describe('The kit’s rules', () => {
  it('are there for every document of the research, and no other', () => {
    expect([...kitStandardIds].sort()).toEqual(publishedDocuments.map(({id}) => id).sort());
  });

  it('of a document that it does not know are none', async () => {
    expect(await kitStandard('xx-none')).toBeUndefined();
    expect(await kitStandard('toString')).toBeUndefined();
  });

  it.each(documents)('have every published figure of %s, as it was published', async (id, all) => {
    const standard = await kit(id);
    const words = JSON.stringify(standard);
    for (const each of all.filter(({path}) => !/^(background|dress|officeLends)/.test(path))) {
      const figure = figureFor(each, standard);
      if (!figure) continue;
      expect(figure.value, each.path).toEqual(written(each.path, each.value));
      expect(figure.sources, each.path).toEqual(each.sources);
      // What India's "face" is a share of is our reading, so the kit is less certain.
      const certainty = each.path === 'geometryRatio.faceShare' ? 'low' : each.certainty;
      expect(figure.certainty, each.path).toBe(certainty);
    }
    expect(words).not.toContain('undefined');
  });

  it.each(documents)('tell in words what is no figure of %s', async (id, all) => {
    const standard = await kit(id);
    const words = JSON.stringify(standard).replace('two thirds', '0.667');
    for (const each of all.filter(({path}) => !/^(background|dress|office)/.test(path))) {
      if (figureFor(each, standard)) continue;
      for (const [number] of JSON.stringify(each.value).matchAll(/\d+(\.\d+)?/g))
        expect(words, `${each.path} ${number}`).toMatch(new RegExp(`\\b${number}0?\\b`));
    }
  });

  it.each(documents)('say of %s what is published about dress and walls', async (id, all) => {
    const {advice, background, exceptions, loans = []} = await kit(id);
    const told = [...advice, ...exceptions, ...loans];
    for (const {certainty, path, sources} of all.filter(({path}) => /^(dress|office)/.test(path)))
      expect(
        told.some(
          (each) =>
            each.certainty === certainty && each.sources.every((name) => sources.includes(name)),
        ),
        path,
      ).toBe(true);
    const wall = all.find(({path}) => path === 'background');
    if (!wall) return;
    expect(background).toMatchObject({certainty: wall.certainty, sources: wall.sources});
    const {colour, colours = colour ? [colour] : []} = wall.value as {
      colour?: string;
      colours?: string[];
    };
    if (colours.length > 0)
      expect(background?.value.walls.map(({name}) => (name as {en: string}).en)).toEqual(colours);
  });

  it.each(documents)('name every source of %s where it was published', async (id) => {
    const {sources, version, ...rules} = await kit(id);
    const used = new Set(
      [...JSON.stringify(rules).matchAll(/"sources":(\[[^\]]*\])/g)].flatMap(
        ([, names]) => JSON.parse(names!) as string[],
      ),
    );
    expect(Object.keys(sources).sort()).toEqual([...used].sort());
    for (const [name, {url = 'none'}] of Object.entries(sources))
      expect(url, name).toBe(publishedSources[name]?.url);
    expect(version).toBe(publishedVersion);
  });

  it('turn the published grey of the exit-entry guide into lightness', async () => {
    // 198 of 240 is 210 of 255 in sRGB; L* of that grey.
    const linear = ((210 / 255 + 0.055) / 1.055) ** 2.4;
    const {background} = await kit('cn-exit-entry');
    expect(background?.value.minLightness).toBe(Math.round(116 * Math.cbrt(linear) - 16));
    expect(background?.value.walls[1]?.colour).toBe('#d2d2d2');
  });
});

describe('The words of the kit’s rules', () => {
  /** Every text that is written in languages. */
  function* textsIn(value: unknown): Generator<Readonly<Record<string, string>>> {
    if (typeof value !== 'object' || value === null) return;
    if ('en' in value) yield value as Readonly<Record<string, string>>;
    else for (const part of Object.values(value)) yield* textsIn(part);
  }

  it.each(kitStandardIds)('are there in English and Chinese: %s', async (id) => {
    for (const {en, 'zh-CN': chinese = ''} of textsIn(await kit(id)))
      expect(chinese, en).toMatch(/\p{Script=Han}/u);
  });

  it.each(kitStandardIds)('never hold a colour of skin against anybody: %s', async (id) => {
    const words = [...textsIn(await kit(id))].flatMap(Object.values).join('\n');
    expect(words).not.toMatch(/\bskin\b|complexion|肤色|皮肤/);
  });

  it.each(kitStandardIds)('have two to five drawings: %s', async (id) => {
    const {length} = (await kit(id)).advice.filter(({pair}) => pair);
    expect(length).toBeGreaterThanOrEqual(2);
    expect(length).toBeLessThanOrEqual(5);
  });

  it.each(kitStandardIds)('are what the schema takes whole: %s', async (id) => {
    const standard = await kit(id);
    const read = parsePhotoStandard(standard);
    expect(read).toEqual(standard);
    expect(leftOut(standard, read)).toEqual([]);
  });
});
