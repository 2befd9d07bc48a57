import {describe, expect, it} from 'vitest';
import {localize} from '../../src/core/localization.js';
import type {Texts} from '../../src/core/messages.js';

const english = {
  hello: 'Good morning',
  kept: 'Kept until {time}, {time} sharp',
  free: {one: '{count} free time', other: '{count} free times'},
} as const satisfies Texts;

const inEnglish = (...replaced: Readonly<Record<string, unknown>>[]) =>
  localize<typeof english>('en', [english, ...replaced]);

describe('a text', () => {
  it('is said as it is written', () => {
    expect(inEnglish().text('hello')).toBe('Good morning');
  });

  it('has every place filled, the same one twice, too', () => {
    expect(inEnglish().text('kept', {time: '13:30'})).toBe('Kept until 13:30, 13:30 sharp');
  });

  it('keeps what is filled in as it is, whatever it looks like', () => {
    const time = '$& {time} <b>';
    expect(inEnglish().text('kept', {time})).toBe(`Kept until ${time}, ${time} sharp`);
  });

  it('shows a place that nobody fills', () => {
    const texts = inEnglish({hello: 'Good morning, {constructor} {name}'});
    expect(texts.text('hello')).toBe('Good morning, {constructor} {name}');
  });

  it('that nobody wrote is named by its key, so that it is missed', () => {
    expect(localize<typeof english>('en', []).text('hello')).toBe('hello');
  });
});

describe('a text with a number', () => {
  it.each([
    [0, '0 free times'],
    [1, '1 free time'],
    [2, '2 free times'],
    [1234, '1,234 free times'],
  ])('says %d as English does', (count, text) => {
    expect(inEnglish().text('free', {count})).toBe(text);
  });

  it.each([
    [0, 'zero ٠'],
    [1, 'one ١'],
    [2, 'two ٢'],
    [3, 'few ٣'],
    [11, 'many ١١'],
    [100, 'other ١٠٠'],
  ])('says %d in the form and the digits of Arabic', (count, text) => {
    const names = ['zero', 'one', 'two', 'few', 'many', 'other'];
    const free = Object.fromEntries(names.map((name) => [name, `${name} {count}`]));
    expect(localize<typeof english>('ar-EG', [english, {free}]).text('free', {count})).toBe(text);
  });

  it('has one form where the language has one', () => {
    const free = {other: '余 {count}', one: 'never'};
    expect(localize<typeof english>('zh-CN', [{free}]).text('free', {count: 1})).toBe('余 1');
  });

  it('may be replaced by a plain sentence', () => {
    expect(inEnglish({free: '{count} left'}).text('free', {count: 1})).toBe('1 left');
  });
});

describe('a replacement', () => {
  it('that comes later wins', () => {
    const texts = inEnglish({hello: 'Hello'}, {hello: 'Welcome'});
    expect(texts.text('hello')).toBe('Welcome');
  });

  it.each([[5], [null], [undefined], [true], [['Hello']], [{one: 'Hello'}], [{other: 7}]])(
    'that is no text (%j) changes nothing',
    (hello) => {
      expect(inEnglish({hello}).text('hello')).toBe('Good morning');
    },
  );

  it('with one form that is no text uses the general one', () => {
    const texts = inEnglish({free: {one: 7, other: '{count} left'}});
    expect(texts.text('free', {count: 1})).toBe('1 left');
  });

  it('reaches nothing but the texts', () => {
    const foreign = JSON.parse('{"__proto__": {"other": "x"}}') as Record<string, unknown>;
    expect(inEnglish(foreign).text('hello')).toBe('Good morning');
    expect(({} as {other?: unknown}).other).toBeUndefined();
  });
});
