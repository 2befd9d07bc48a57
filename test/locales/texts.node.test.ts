import {readFileSync} from 'node:fs';
import {globSync} from 'tinyglobby';
import {describe, expect, it} from 'vitest';
import {domains, LANGUAGES} from './domains.js';
import {faultsOf} from './faults.js';
import {keysSaidIn, wordsIn, writtenWords} from './source-words.js';

const sources = globSync('src/**/*.ts', {
  ignore: ['**/*.d.ts', '**/*.messages.ts', 'src/locales/**'],
});

const written = domains.flatMap(({name, english, translations}) =>
  [['en', english] as const, ...translations].map(
    ([language, texts]) => [name, language, english, texts] as const,
  ),
);

describe('the texts of', () => {
  it.each(LANGUAGES)('every domain are there in %s', (language) => {
    expect(domains.length).toBeGreaterThan(1);
    const without = domains.filter(({translations}) =>
      translations.every(([each]) => each !== language),
    );
    expect(without.map(({name}) => name)).toEqual([]);
  });

  it('no domain are in a language that no page can get', () => {
    const known = ['en', ...LANGUAGES];
    expect(written.filter(([, language]) => !known.includes(language))).toEqual([]);
  });

  it.each(written)('%s have the same keys in %s', (_name, _language, english, texts) => {
    expect(Object.keys(texts).sort()).toEqual(Object.keys(english).sort());
  });

  it.each(written)('%s are whole in %s', (_name, language, english, texts) => {
    const faults = Object.entries(texts).flatMap(([key, text]) =>
      faultsOf(language, english[key] ?? '', text).map((fault) => `${key}: ${fault}`),
    );
    expect(faults).toEqual([]);
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
