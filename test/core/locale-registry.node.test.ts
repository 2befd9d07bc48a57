import {describe, expect, it, vi} from 'vitest';
import {fallbackChain, onTextsChanged, setTexts, textsFor} from '../../src/core/locale-registry.js';
import {appointmentLanguages} from '../../src/appointment/appointment.languages.js';
import type {LoadTexts, TextSource} from '../../src/core/messages.js';
import {LANGUAGES} from '../../src/locales/table.js';

type Greeting = Readonly<Record<'hello', string>>;
const says = (hello: string): LoadTexts<Greeting> => vi.fn(async () => ({default: {hello}}));
const fails = (): LoadTexts<Greeting> => vi.fn(() => Promise.reject(new TypeError('offline')));

let domains = 0;
/** A domain that no other test has heard of. */
const domain = (languages: Record<string, LoadTexts<Greeting>> = {}): TextSource<Greeting> => ({
  domain: `domain-${(domains += 1)}`,
  languages: {en: says('Hello'), ...languages},
});

/** Waits for the texts of a language; the last one counts. */
async function heard(tag: string, source: TextSource<Greeting>): Promise<unknown> {
  await vi.waitFor(() => expect(textsFor(tag, source)).toBeDefined());
  return textsFor(tag, source)?.layers.map(({hello}) => hello);
}

describe('a page’s language', () => {
  it.each([
    ['zh', ['zh', 'zh-Hans']],
    ['zh-CN', ['zh-CN', 'zh-Hans', 'zh']],
    ['zh-Hans-CN', ['zh-Hans-CN', 'zh-Hans', 'zh']],
    ['zh-SG', ['zh-SG', 'zh-Hans', 'zh']],
    ['zh-TW', ['zh-TW', 'zh-Hant', 'zh']],
    ['en-US', ['en-US', 'en-Latn', 'en']],
  ])('%s falls back step by step', (tag, chain) => {
    expect(fallbackChain(tag)).toEqual(chain);
  });

  it.each(['zh', 'zh-CN', 'zh-Hans', 'zh-Hans-CN', 'zh-SG'])('%s finds 简体中文', async (tag) => {
    const source = domain({'zh-Hans': says('您好')});
    expect(await heard(tag, source)).toEqual(['您好']);
    expect(source.languages.en).not.toHaveBeenCalled();
  });

  it.each(['zh-TW', 'fr', 'tlh', 'toString', 'no language'])(
    '%s, which is not there, is English',
    async (tag) => {
      expect(await heard(tag, domain({'zh-Hans': says('您好')}))).toEqual(['Hello']);
    },
  );
});

describe('a language of the table', () => {
  it.each(LANGUAGES)('%s comes without English beside it', async (tag) => {
    const english = vi.fn(appointmentLanguages.languages.en);
    const source = {
      domain: 'appointment',
      languages: {...appointmentLanguages.languages, en: english},
    };
    await vi.waitFor(() => expect(textsFor(tag, source)).toBeDefined());
    expect(textsFor(tag, source)?.isFallback).toBe(false);
    expect(english).not.toHaveBeenCalled();
  });

  it('is found by its region, too', async () => {
    await vi.waitFor(() => expect(textsFor('pt-BR', appointmentLanguages)).toBeDefined());
    expect(textsFor('pt-BR', appointmentLanguages)?.layers).toEqual(
      textsFor('pt', appointmentLanguages)?.layers,
    );
  });
});

describe('texts', () => {
  it('are fetched when they are asked for, once', async () => {
    const source = domain({'zh-Hans': says('您好')});
    const [english, chinese] = [source.languages.en, source.languages['zh-Hans']];
    expect(english).not.toHaveBeenCalled();
    expect(textsFor('en', source)).toBeUndefined();
    expect(textsFor('en', source)).toBeUndefined();
    await heard('en', source);
    await heard('en-US', source);
    expect(english).toHaveBeenCalledOnce();
    expect(chinese).not.toHaveBeenCalled();
  });

  it('tell everybody who listens when they arrive, until they listen no more', async () => {
    const listener = vi.fn();
    const stop = onTextsChanged(listener);
    const source = domain();
    textsFor('en', source);
    await vi.waitFor(() => expect(listener).toHaveBeenCalledOnce());
    stop();
    setTexts({[source.domain]: {hello: 'Hi'}});
    expect(listener).toHaveBeenCalledOnce();
  });

  it('in a language that cannot be fetched are English', async () => {
    expect(await heard('zh-CN', domain({'zh-Hans': fails()}))).toEqual(['Hello']);
  });

  it('that cannot be fetched at all stay away and are not asked for in circles', async () => {
    const source = domain({en: fails()});
    const told = vi.fn();
    const stop = onTextsChanged(told);
    textsFor('en', source);
    await vi.waitFor(() => expect(told).toHaveBeenCalledOnce());
    expect(textsFor('en', source)).toBeUndefined();
    expect(source.languages.en).toHaveBeenCalledOnce();
    stop();
  });
});

describe('texts replaced for the page', () => {
  it('win in every language', async () => {
    const source = domain({'zh-Hans': says('您好')});
    setTexts({[source.domain]: {hello: 'Hi'}});
    expect(await heard('en', source)).toEqual(['Hello', 'Hi']);
    expect(await heard('zh-CN', source)).toEqual(['您好', 'Hi']);
  });

  it('win in one language only where it is named', async () => {
    const source = domain({'zh-Hans': says('您好')});
    setTexts({[source.domain]: {hello: '早上好'}}, 'zh-Hans');
    expect(await heard('en', source)).toEqual(['Hello']);
    expect(await heard('zh-CN', source)).toEqual(['您好', '早上好']);
  });

  it('win in this order: for all, for the language, for the region', async () => {
    const source = domain();
    setTexts({[source.domain]: {hello: 'region'}}, 'en-GB');
    setTexts({[source.domain]: {hello: 'language'}}, 'en');
    setTexts({[source.domain]: {hello: 'all'}});
    expect(await heard('en-GB', source)).toEqual(['Hello', 'all', 'language', 'region']);
  });

  it('may bring a language that the kit does not have', async () => {
    const source = domain();
    setTexts({[source.domain]: {hello: 'Guten Tag'}}, 'de');
    expect(await heard('de-AT', source)).toEqual(['Hello', 'Guten Tag']);
    expect(textsFor('de-AT', source)?.isFallback).toBe(false);
  });

  it('leave what is English for want of the language marked as such', async () => {
    const source = domain({'zh-Hans': says('您好')});
    await heard('ar', source);
    expect(textsFor('ar', source)?.isFallback).toBe(true);
    await heard('zh-CN', source);
    expect(textsFor('zh-CN', source)?.isFallback).toBe(false);
    expect(textsFor('en-GB', source)?.isFallback).toBe(false);
  });

  it('add to what was replaced before', async () => {
    const source = domain();
    setTexts({[source.domain]: {hello: 'Hi', bye: 'Bye'}});
    setTexts({[source.domain]: {bye: 'So long'}});
    await heard('en', source);
    expect(textsFor('en', source)?.layers.at(-1)).toEqual({hello: 'Hi', bye: 'So long'});
  });
});
