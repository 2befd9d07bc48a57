import {describe, expect, it} from 'vitest';
import {languageOf, sayIn, shownLanguage} from '../../src/service/local-text.model.js';
import type {LocalText} from '../../src/service/service.model.js';
import {definition} from './small-definitions.js';

describe('a text', () => {
  const both = {'zh-Hans': '身份证', en: 'Identity card'};
  const chinese = definition();
  const english = definition({lang: 'en'});

  it('is read of whatever says its language, not of a service alone', () => {
    expect(sayIn('de', {lang: 'en'})(both)).toBe('Identity card');
    expect(sayIn('de', {})({fr: 'Carte', 'zh-Hans': '身份证'})).toBe('身份证');
    expect(shownLanguage('de', {lang: 'en', name: both})).toBe('en');
  });

  it.each<[string, LocalText, string]>([
    ['zh-CN', both, '身份证'],
    ['en-US', both, 'Identity card'],
    ['en', both, 'Identity card'],
    ['zh-Hant', both, '身份证'],
    ['de', both, 'Identity card'],
    ['no language at all', both, 'Identity card'],
    ['', both, 'Identity card'],
    ['zh-CN', {en: 'Card'}, 'Card'],
    ['de', {fr: 'Carte', en: 'Card'}, 'Card'],
    ['de', {fr: 'Carte', 'zh-CN': '证'}, '证'],
    ['de', {fr: 'Carte', ja: 'カード'}, 'Carte'],
    ['en', 'Just text', 'Just text'],
    ['zh-TW', {'zh-CN': '简', 'zh-TW': '繁'}, '繁'],
  ])('on a page in %j reads %j as “%s”', (lang, text, words) => {
    expect(sayIn(lang, chinese)(text)).toBe(words);
  });

  it('in no language of the reader is in English, and says in which it was written', () => {
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
    ['de', {'zh-Hans': '证', en: 'Card'}, 'en'],
    ['de', {fr: 'Carte', 'zh-Hans': '证'}, 'zh-Hans'],
    ['zh-Hant', {en: 'Card', 'zh-Hans': '证'}, 'zh-Hans'],
    ['en', '证', 'zh-CN'],
    ['en', {}, 'zh-CN'],
  ])('on a page in %s, named %j, is %s', (lang, name, shown) => {
    expect(shownLanguage(lang, definition({name}))).toBe(shown);
  });
});
