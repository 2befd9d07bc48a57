import fc from 'fast-check';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {ProviderError} from '../../src/core/provider-error.model.js';
import {leftOut} from '../../src/photo/left-out.model.js';
import {parsePhotoStandard} from '../../src/photo/photo.schema.js';
import {mutationsOf} from '../service/mutations.js';

const office = {
  id: 'donghu',
  name: {'zh-CN': '东湖派出所', en: 'East Lake Station'},
  phone: '+86 573 0000 0110',
  capture: ['office'],
  loans: [
    {
      id: 'dark-jacket',
      kind: 'clothes',
      name: 'Dark jacket',
      sizes: [{size: 'M', fits: 'Chest 92 cm', count: 3}],
      isReservable: true,
    },
  ],
  notes: ['Three shots'],
};
const origin = {certainty: 'high', sources: ['law']} as const;
const sample = {
  id: 'cn-resident-id',
  country: 'CN',
  version: '2026-11-23',
  name: {en: 'Card', 'zh-CN': '证'},
  sources: {law: {title: 'The law', url: 'https://law.example/1'}},
  file: {widthPx: {value: {min: 358, max: 358}, ...origin}},
  head: [{measure: 'head.top', unit: 'px', value: {min: 7}, ...origin}],
  background: {value: {walls: [{name: 'white', colour: '#ffffff'}]}, ...origin},
  advice: [
    {
      id: 'top',
      topic: 'clothes',
      stance: 'do',
      value: 'Dark',
      ...origin,
      pair: {good: {top: 'dark'}, bad: {top: 'white'}, goodText: 'Good', badText: 'Bad'},
    },
    {id: 'hat', topic: 'headwear', stance: 'avoid', value: 'No hat', ...origin},
  ],
  exceptions: [{group: 'children', value: 'Ask', ...origin}],
  office,
};
const read = (part: object) => parsePhotoStandard({...sample, ...part});

const warned = vi.fn<(text: string) => void>();
beforeEach(() => void vi.spyOn(console, 'warn').mockImplementation(warned));
afterEach(() => {
  vi.restoreAllMocks();
  warned.mockReset();
});

describe('Rules from outside', () => {
  it('are taken as they are where nothing is wrong', () => {
    expect(parsePhotoStandard(sample)).toEqual(sample);
    expect(warned).not.toHaveBeenCalled();
  });

  it.each([undefined, null, 7, 'text', [], {}, {...sample, id: '__proto__'}, {...sample, name: 7}])(
    'that are none are unreadable: %j',
    (value) => {
      expect(() => parsePhotoStandard(value)).toThrow(ProviderError);
    },
  );

  it('lose a broken piece of advice and keep the others', () => {
    const {advice} = read({advice: [sample.advice[0], {id: 'x', topic: 'shoes'}, null]});
    expect(advice).toEqual([sample.advice[0]]);
    expect(warned).toHaveBeenCalledWith(
      'zerotrip: photo rules cn-resident-id: left out advice: 2 of 3',
    );
  });

  it('lose a broken figure and keep the others', () => {
    const dpi = {value: {min: 350}, ...origin};
    const {file} = read({file: {dpi, widthPx: {...origin, value: {min: 'x'}}}});
    expect(file).toEqual({dpi});
    expect(warned).toHaveBeenCalledWith(
      'zerotrip: photo rules cn-resident-id: left out file.widthPx',
    );
  });

  it.each([{}, {min: 2, max: 1}, {min: Infinity}, {min: null}, [1, 2], 358])(
    'have no limits in %j',
    (value) => {
      expect(read({file: {widthPx: {...origin, value}}}).file?.widthPx).toBeUndefined();
    },
  );

  it('are uncertain where nobody says how certain they are', () => {
    const {recencyMonths} = read({recencyMonths: {value: 6}});
    expect(recencyMonths).toEqual({value: 6, certainty: 'low', sources: [], note: undefined});
  });

  it('do not lead anywhere but to a page', () => {
    const title = 'Notice';
    const urls = ['https://a.example/x', '/rules.html', './rules.html'];
    const bad = [
      'javascript:alert(1)',
      '//evil.example',
      'data:text/html,x',
      'ftp://a.example',
      '',
    ];
    const named = [...urls, ...bad].map((url, at) => [`s${at}`, {title, url}]);
    const {sources} = read({sources: Object.fromEntries(named) as object});
    expect(Object.values(sources).flatMap(({url}) => url ?? [])).toEqual(urls);
  });

  it('have no wall where none is named, and then no background', () => {
    const value = {walls: [{name: 'white', colour: 'white'}]};
    expect(read({background: {...origin, value}}).background).toBeUndefined();
  });

  it('name each piece of advice and each loan once', () => {
    const [first] = sample.advice;
    const {advice} = read({advice: [first, {...first, value: 'Again'}]});
    expect(advice).toEqual([first]);
  });

  it('keep markup as the text that it is', () => {
    const name = '<img src=x onerror=alert(1)>';
    expect(read({name}).name).toBe(name);
  });
});

describe('Whatever is wrong with rules', () => {
  const readMutations = () =>
    [...mutationsOf(sample)].flatMap(({path, what, value}) => {
      const rules = reading(value);
      return rules ? [{name: `${path} ${what}`, value, rules}] : [];
    });

  it('they are read again as they were read', () => {
    const different = readMutations().filter(({rules}) => {
      const again = parsePhotoStandard(structuredClone(rules));
      return JSON.stringify(again) !== JSON.stringify(rules);
    });
    expect(different.map(({name}) => name)).toEqual([]);
  });

  it('they hold nothing that changes what an object is', () => {
    const strange = readMutations().filter(
      ({rules}) =>
        Object.getPrototypeOf(rules.sources) !== Object.prototype ||
        Object.keys(rules.sources).some((name) => /^(__proto__|constructor)$/.test(name)),
    );
    expect(strange.map(({name}) => name)).toEqual([]);
  });

  it('what is left out is told, and nothing else', () => {
    const wrong = readMutations().filter(({value, rules}) => {
      warned.mockReset();
      parsePhotoStandard(value);
      return warned.mock.calls.length !== (leftOut(value, rules).length === 0 ? 0 : 1);
    });
    expect(wrong.map(({name}) => name)).toEqual([]);
  });

  it('anything at all is read or called unreadable', () => {
    const parts = Object.keys(sample).map((name) => [name, fc.jsonValue()] as const);
    const confused = fc.record(Object.fromEntries(parts), {requiredKeys: []});
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), confused), (part) => {
        reading(part);
        reading({...sample, ...Object(part)});
      }),
    );
  });

  function reading(value: unknown) {
    try {
      return parsePhotoStandard(value);
    } catch (reason) {
      if (!(reason instanceof ProviderError) || reason.code !== 'unreadable') throw reason;
      return undefined;
    }
  }
});
