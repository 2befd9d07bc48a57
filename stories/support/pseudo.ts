import type {Text, Texts} from '../../src/core/messages.js';

/** Vowels stand twice, which makes a sentence about as much longer as German does. */
const LETTERS: Readonly<Record<string, string>> = {
  a: 'áà',
  e: 'éè',
  i: 'íì',
  o: 'óò',
  u: 'úù',
  c: 'ç',
  n: 'ñ',
  s: 'š',
  y: 'ý',
  z: 'ž',
};

function letterOf(letter: string): string {
  const lower = LETTERS[letter.toLowerCase()] ?? letter;
  return letter === letter.toLowerCase() ? lower : lower.charAt(0).toUpperCase() + lower.slice(1);
}

/** `Until {time}` → `⟦Úùñtíìl {time}⟧`: what is filled in stays what it is. */
function sentenceOf(sentence: string): string {
  const letters = sentence.replaceAll(/\{\w+\}|[a-z]/gi, (each) =>
    each.startsWith('{') ? each : letterOf(each),
  );
  return `⟦${letters}⟧`;
}

/**
 * Texts of no language: still read, but longer, and in brackets. What has none on the page was not
 * taken from the texts; a missing bracket was cut off.
 */
export function pseudo(texts: Texts): Texts {
  const textOf = (text: Text): Text =>
    typeof text === 'string'
      ? sentenceOf(text)
      : (Object.fromEntries(
          Object.entries(text).map(([category, form]) => [category, sentenceOf(form)]),
        ) as Text);
  return Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, textOf(text)]));
}
