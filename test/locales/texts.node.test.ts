import {readFileSync} from 'node:fs';
import {basename, dirname} from 'node:path';
import {globSync} from 'tinyglobby';
import {describe, expect, it} from 'vitest';
import type {Text, Texts} from '../../src/core/messages.js';
import {keysSaidIn, wordsIn, writtenWords} from './source-words.js';

const read = async (path: string): Promise<Texts> =>
  ((await import(/* @vite-ignore */ `../../${path}`)) as {default: Texts}).default;

const sources = globSync('src/**/*.ts', {
  ignore: ['**/*.d.ts', '**/*.messages.ts', 'src/locales/**'],
});

/** Name of each domain, with its English texts and those of every other language. */
const domains = await Promise.all(
  globSync('src/*/*.messages.ts').map(async (path) => {
    const name = basename(path, '.messages.ts');
    const folder = dirname(path);
    const locales = globSync(`src/locales/*/${name}.ts`);
    const translations = await Promise.all(
      locales.map(async (file) => [basename(dirname(file)), await read(file)] as const),
    );
    return {name, folder, english: await read(path), translations};
  }),
);

const translated = domains.flatMap(({name, english, translations}) =>
  translations.map(([language, texts]) => [name, language, english, texts] as const),
);

const forms = (text: Text | undefined): string[] =>
  typeof text === 'string' ? [text] : Object.values(text ?? {});
const places = (text: string): string => [...text.matchAll(/\{\w+\}/g)].sort().join(' ');

describe('the texts of', () => {
  it('every domain are there in 简体中文, too', () => {
    expect(domains.length).toBeGreaterThan(1);
    for (const {name, translations} of domains) {
      expect([name, translations.map(([language]) => language)]).toEqual([name, ['zh-Hans']]);
    }
  });

  it.each(translated)('%s have the same keys in %s', (_name, _language, english, texts) => {
    expect(Object.keys(texts).sort()).toEqual(Object.keys(english).sort());
  });

  it.each(translated)(
    '%s have the same places to fill in %s',
    (_name, _language, english, texts) => {
      for (const [key, text] of Object.entries(texts)) {
        const expected = places(forms(english[key]).at(-1) ?? '');
        for (const form of forms(text)) expect([key, places(form)]).toEqual([key, expected]);
      }
    },
  );

  it('every domain have the plural forms of their language, all of them and no others', () => {
    const written = domains.flatMap(({english, name, translations}) => [
      ['en', name, english] as const,
      ...translations.map(([language, texts]) => [language, name, texts] as const),
    ]);
    for (const [language, name, texts] of written) {
      const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
      for (const [key, text] of Object.entries(texts)) {
        if (typeof text === 'string') continue;
        expect([name, key, Object.keys(text).sort()]).toEqual([name, key, [...categories].sort()]);
      }
    }
  });

  it.each(translated)('%s are nowhere still English in %s', (_name, _language, english, texts) => {
    const copied = Object.entries(texts).filter(([key, text]) => {
      const words = forms(text).map((form) => form.replaceAll(/\{\w+\}/g, ''));
      const isForeign = words.some((each) => /[a-z]/i.test(each) && !/\p{Script=Han}/u.test(each));
      return isForeign || (/[a-z]/i.test(words.join('')) && text === english[key]);
    });
    expect(copied).toEqual([]);
  });

  it('every domain are never empty and end without space', () => {
    for (const {english, translations} of domains) {
      for (const texts of [english, ...translations.map(([, each]) => each)]) {
        for (const form of Object.values(texts).flatMap(forms)) {
          expect(form).toBe(form.trim());
          expect(form).not.toBe('');
        }
      }
    }
  });

  it.each(domains)('$name are all said somewhere', ({english, folder}) => {
    const own = sources.filter((path) => path.startsWith(folder));
    const said = own.map((path) => keysSaidIn(readFileSync(path, 'utf8')));
    const dead = Object.keys(english).filter((key) => !said.some((isSaid) => isSaid(key)));
    expect(dead).toEqual([]);
  });
});

describe('a template', () => {
  it.each(sources)('of %s has no words of its own', (path) => {
    expect(writtenWords(readFileSync(path, 'utf8'))).toEqual([]);
  });

  it.each([
    ['<p>Hello</p>', ['Hello']],
    ['<p>\0, welcome</p>', [', welcome']],
    ['<p>您好</p>', ['您好']],
    ['<button aria-label="Close">\0</button>', ['Close']],
    ['<input placeholder="Name" />', ['Name']],
    ['<p class="muted">\0 · \0</p>', []],
    ['<input type="text" aria-label=\0 />', []],
    ['<!-- why --><slot></slot>', []],
  ])('%j would be read as %j', (template, words) => {
    expect(wordsIn(template)).toEqual(words);
  });
});
