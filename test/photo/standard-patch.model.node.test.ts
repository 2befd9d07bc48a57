import {describe, expect, it} from 'vitest';
import {baseOf, patched} from '../../src/photo/standard-patch.model.js';
import type {PhotoStandard} from '../../src/photo/standard.model.js';

const base: PhotoStandard = {
  id: 'xx-card',
  country: 'XX',
  version: '2026-11-01',
  name: {en: 'Card', 'zh-CN': '证'},
  sources: {law: {title: 'The law'}},
  recencyMonths: {value: 6, certainty: 'high', sources: ['law']},
  file: {
    widthPx: {value: {min: 358, max: 358}, certainty: 'high', sources: ['law']},
    heightPx: {value: {min: 441, max: 441}, certainty: 'high', sources: ['law']},
  },
  advice: [
    {
      id: 'top',
      topic: 'clothes',
      stance: 'do',
      value: 'Dark',
      certainty: 'high',
      sources: ['law'],
    },
  ],
  exceptions: [],
};

describe('A portal’s own rules over the kit’s', () => {
  it('change what they name and leave the rest', () => {
    const width = {value: {max: 400}, certainty: 'high', sources: ['notice']};
    const patch = {
      version: '2026-12-01',
      sources: {notice: {title: 'Our notice'}},
      file: {widthPx: width},
    };
    expect(patched(base, patch)).toEqual({
      ...base,
      version: '2026-12-01',
      sources: {law: {title: 'The law'}, notice: {title: 'Our notice'}},
      file: {...base.file, widthPx: {...width, value: {min: 358, max: 400}}},
    });
  });

  it('replace a list as a whole', () => {
    expect(patched(base, {advice: []})).toEqual({...base, advice: []});
  });

  it('take a rule away by null', () => {
    const {recencyMonths: _gone, ...rest} = base;
    expect(patched(base, {recencyMonths: null})).toEqual(rest);
  });

  it('add what the kit does not say', () => {
    const office = {id: 'donghu', name: 'East Lake'};
    expect(patched(base, {office})).toEqual({...base, office});
  });

  it('leave the kit’s rules themselves as they are', () => {
    const before = structuredClone(base);
    patched(base, {file: {widthPx: {value: {min: 1}}}, sources: {law: {title: 'Another'}}});
    expect(base).toEqual(before);
  });

  it('cannot change what an object is', () => {
    const patch: unknown = JSON.parse(
      '{"__proto__": {"crop": 1}, "sources": {"__proto__": {"x": {}}, "constructor": {}}}',
    );
    const result = patched(base, patch) as Record<string, unknown>;
    expect(Object.getPrototypeOf(result)).toBe(Object.prototype);
    expect(Object.getPrototypeOf(result['sources'])).toBe(Object.prototype);
    expect(result).toEqual(base);
    expect('crop' in result || 'x' in (result['sources'] as object)).toBe(false);
    expect({}).not.toHaveProperty('crop');
  });

  it('that lead back to themselves come to an end', () => {
    const patch: Record<string, unknown> = {};
    patch['file'] = patch;
    expect(patched(base, patch)).toHaveProperty('file.widthPx');
  });

  it.each([
    [{extends: 'cn-resident-id'}, 'cn-resident-id'],
    [{id: 'own'}, undefined],
    [{extends: 7}, undefined],
    [Object.create({extends: 'cn-resident-id'}), undefined],
    [['extends'], undefined],
    [null, undefined],
    ['extends', undefined],
  ])('%j extend %s', (rules, id) => {
    expect(baseOf(rules)).toBe(id);
  });
});
