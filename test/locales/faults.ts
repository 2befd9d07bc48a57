import type {Text} from '../../src/core/messages.js';
import {remember} from '../../src/core/remember.js';
import {misprints} from './misprints.js';
import {untranslated} from './untranslated.js';

/** All forms of a text. */
export const formsOf = (text: Text): string[] =>
  typeof text === 'string' ? [text] : Object.values(text);

const placesOf = (form: string): string[] => form.match(/\{\w+\}/g) ?? [];

/** The plural categories of a language, with up to two whole numbers of each. */
const numbersOf = remember((language: string): ReadonlyMap<string, readonly number[]> => {
  const rules = new Intl.PluralRules(language);
  const {pluralCategories} = rules.resolvedOptions();
  const found = new Map<string, number[]>(pluralCategories.map((each) => [each, []]));
  for (let count = 0; count <= 200; count++) {
    const numbers = found.get(rules.select(count));
    if (numbers && numbers.length < 2) numbers.push(count);
  }
  return found;
});

/** “Files: 3” is right for every number. */
const isLabelled = (form: string): boolean => /[:：]\s*\{count\}/.test(form);

/** What is wrong with the plural forms of a text. */
function pluralFaults(language: string, english: Text, text: Text): string[] {
  const numbers = numbersOf(language);
  if (typeof text !== 'string') {
    const expected = [...numbers.keys()].sort().join();
    return Object.keys(text).sort().join() === expected ? [] : [`forms other than ${expected}`];
  }
  const differs = [...numbers.values()].filter((each) => each.length > 0).length > 1;
  const needs = typeof english !== 'string' && differs && !isLabelled(text);
  return needs ? ['no plural forms'] : [];
}

/** What is wrong with the places of a text: a form for one number alone can do without it. */
function placeFaults(language: string, english: Text, text: Text): string[] {
  const expected = placesOf(formsOf(english).at(-1) ?? '').sort();
  const numbers = typeof text === 'string' ? undefined : numbersOf(language);
  const entries = typeof text === 'string' ? [['', text] as const] : Object.entries(text);
  return entries
    .filter(([category, form]) => {
      const isOneNumber = numbers?.get(category)?.length === 1;
      const places = placesOf(form);
      if (isOneNumber && !places.includes('{count}')) places.push('{count}');
      return places.sort().join() !== expected.join();
    })
    .map(([, form]) => `other places in “${form}”`);
}

/** What is wrong with a translation, in words; nothing where it is whole. */
export function faultsOf(language: string, english: Text, text: Text): string[] {
  const forms = formsOf(text);
  return [
    ...forms.filter((form) => form === '' || form !== form.trim()).map(() => 'empty or spaced'),
    ...pluralFaults(language, english, text),
    ...placeFaults(language, english, text),
    ...forms.flatMap((form) => misprints(language, form)),
    ...untranslated(language, formsOf(english), forms),
  ];
}
