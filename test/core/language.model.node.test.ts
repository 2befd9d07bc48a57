import {describe, expect, it} from 'vitest';
import {bestTag, closestTag} from '../../src/core/language-choice.model.js';
import {foreignTag} from '../../src/core/language.model.js';

describe('The closest language', () => {
  it.each<[string, string[], string | undefined]>([
    ['zh-CN', ['en', 'zh-Hans'], 'zh-Hans'],
    ['zh-CN', ['zh-Hant', 'zh-Hans'], 'zh-Hans'],
    ['zh', ['zh-TW', 'zh-CN'], 'zh-CN'],
    ['zh-Hans', ['zh-TW', 'zh-CN'], 'zh-CN'],
    ['zh-TW', ['zh-Hans', 'zh-Hant'], 'zh-Hant'],
    ['zh-HK', ['zh-CN', 'zh-TW'], 'zh-TW'],
    ['zh-TW', ['en', 'zh-CN'], 'zh-CN'],
    ['zh-Hant', ['en', 'zh-Hans'], 'zh-Hans'],
    ['zh-Hans', ['en', 'zh-Hant'], 'zh-Hant'],
    ['zh-Hant-HK', ['zh', 'zh-Hant'], 'zh-Hant'],
    ['zh-cn', ['en', 'zh-CN'], 'zh-CN'],
    ['en-US', ['zh-CN', 'en'], 'en'],
    ['en-US', ['en', 'en-US'], 'en-US'],
    ['en-US', ['en-GB', 'en'], 'en'],
    ['EN-us', ['en-GB', 'en'], 'en'],
    ['de-AT-1996', ['de', 'de-CH', 'de-AT'], 'de-AT'],
    ['de-AT', ['de-CH'], 'de-CH'],
    ['en', ['zh-CN', 'en-GB'], 'en-GB'],
    ['sr-Latn', ['sr', 'sr-Latn-RS'], 'sr-Latn-RS'],
    ['de', ['zh-CN', 'en'], undefined],
    ['xx', ['zh-CN', 'en'], undefined],
    ['xx', ['xx'], 'xx'],
    ['', ['zh-CN', 'en'], undefined],
    ['no language at all', ['zh-CN', 'en'], undefined],
    ['zh_CN', ['zh-CN'], undefined],
    ['en', [], undefined],
  ])('to %j of %j is %j', (lang, tags, closest) => {
    expect(closestTag(tags, lang)).toBe(closest);
  });
});

describe('The language to read a text in', () => {
  it.each<[string[], string[], string | undefined, string | undefined]>([
    [['de'], ['zh-Hans', 'en'], undefined, 'en'],
    [['ar'], ['zh', 'en-GB', 'fr'], 'zh', 'en-GB'],
    [['zh-Hant'], ['en', 'zh-Hans'], undefined, 'zh-Hans'],
    [['de', 'zh'], ['en', 'zh-Hans'], undefined, 'zh-Hans'],
    [['de'], ['fr', 'zh-Hans'], 'zh-CN', 'zh-Hans'],
    [['de'], ['fr', 'zh-Hans'], undefined, 'fr'],
    [[], ['zh', 'en'], 'zh', 'en'],
    [['de'], [], 'zh', undefined],
  ])('for %j of %j, first written in %j, is %j', (wished, tags, own, best) => {
    expect(bestTag(tags, wished, own)).toBe(best);
  });
});

describe('A text in a page', () => {
  it.each<[string | undefined, string, string | undefined]>([
    ['zh-Hans', 'zh-CN', undefined],
    ['en-GB', 'en', undefined],
    ['en', 'de', 'en'],
    ['zh-Hans', 'zh-Hant', 'zh-Hans'],
    ['zh-Hans', 'zh-TW', 'zh-Hans'],
    ['nobody knows', 'de', 'nobody knows'],
    [undefined, 'de', undefined],
    ['', 'de', undefined],
  ])('in %j is marked on a page in %j with %j', (own, page, marked) => {
    expect(foreignTag(own, page)).toBe(marked);
  });
});
