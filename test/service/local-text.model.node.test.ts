import {describe, expect, it} from 'vitest';
import {closestTag, languageOf, sayIn, shownLanguage} from '../../src/service/local-text.model.js';
import type {LocalText} from '../../src/service/service.model.js';
import {definition} from './small-definitions.js';

describe('the closest language', () => {
  it.each<[string, string[], string | undefined]>([
    ['zh-CN', ['en', 'zh-Hans'], 'zh-Hans'],
    ['zh-CN', ['zh-Hant', 'zh-Hans'], 'zh-Hans'],
    ['zh', ['zh-TW', 'zh-CN'], 'zh-CN'],
    ['zh-Hans', ['zh-TW', 'zh-CN'], 'zh-CN'],
    ['zh-TW', ['zh-Hans', 'zh-Hant'], 'zh-Hant'],
    ['zh-HK', ['zh-CN', 'zh-TW'], 'zh-TW'],
    ['zh-TW', ['en', 'zh-CN'], 'zh-CN'],
    ['zh-cn', ['en', 'zh-CN'], 'zh-CN'],
    ['en-US', ['zh-CN', 'en'], 'en'],
    ['en-US', ['en', 'en-US'], 'en-US'],
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

describe('a text', () => {
  const both = {'zh-Hans': '身份证', en: 'Identity card'};
  const chinese = definition();
  const english = definition({lang: 'en'});

  it('is read of whatever says its language, not of a service alone', () => {
    expect(sayIn('de', {lang: 'en'})(both)).toBe('Identity card');
    expect(sayIn('de', {})(both)).toBe('身份证');
    expect(shownLanguage('de', {lang: 'en', name: both})).toBe('en');
  });

  it.each<[string, LocalText, string]>([
    ['zh-CN', both, '身份证'],
    ['en-US', both, 'Identity card'],
    ['en', both, 'Identity card'],
    ['de', both, '身份证'],
    ['no language at all', both, '身份证'],
    ['', both, '身份证'],
    ['zh-CN', {en: 'Card'}, 'Card'],
    ['de', {fr: 'Carte', en: 'Card'}, 'Carte'],
    ['en', 'Just text', 'Just text'],
    ['zh-TW', {'zh-CN': '简', 'zh-TW': '繁'}, '繁'],
  ])('on a page in %j reads %j as “%s”', (lang, text, words) => {
    expect(sayIn(lang, chinese)(text)).toBe(words);
  });

  it('in no language of the reader is in the definition’s own', () => {
    expect(sayIn('de', english)(both)).toBe('Identity card');
    expect(languageOf(english)).toBe('en');
    expect(languageOf(chinese)).toBe('zh-CN');
  });

  it('that is not there is nothing', () => {
    expect(sayIn('en', chinese)(undefined)).toBeUndefined();
  });

  it('is chosen anew for every set of languages', () => {
    const say = sayIn('en', chinese);
    expect(
      [{'en-GB': 'A'}, {'en-US': 'B'}, {'en-GB': 'C'}, {fr: 'D'}].map((text) => say(text)),
    ).toEqual(['A', 'B', 'C', 'D']);
  });

  it('stays the text it is, with all its signs', () => {
    expect(sayIn('en', chinese)({en: '<b>&amp;</b>'})).toBe('<b>&amp;</b>');
  });
});

describe('the language that a definition is shown in', () => {
  it.each<[string, LocalText, string]>([
    ['en-GB', {'zh-CN': '证', en: 'Card'}, 'en'],
    ['zh', {'zh-CN': '证', en: 'Card'}, 'zh-CN'],
    ['de', {en: 'Card', 'zh-Hans': '证'}, 'zh-Hans'],
    ['de', {fr: 'Carte', en: 'Card'}, 'fr'],
    ['en', '证', 'zh-CN'],
    ['en', {}, 'zh-CN'],
  ])('on a page in %s, named %j, is %s', (lang, name, shown) => {
    expect(shownLanguage(lang, definition({name}))).toBe(shown);
  });
});
