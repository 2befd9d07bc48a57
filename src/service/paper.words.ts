/** How papers and ways to apply are named, wherever they are. */
import type {Localization} from '../core/localization.js';
import type {Say} from './local-text.model.js';
import {type Entry, isCounted, type PaperList} from './papers.model.js';
import type {Channel, Copies} from './service.model.js';
import type {ServiceTexts} from './service.messages.js';

type Words = Localization<ServiceTexts>;

/** Kinds of copies in the order in which a clerk asks for them. */
const COUNTED = ['original', 'copy', 'scan'] as const;

/** What was said before, by the texts it was said with: a list asks the same a thousand times. */
const said = new WeakMap<Words, Map<string, readonly string[]>>();

/** What is wanted of a paper, as short phrases: “1 original”, “2 copies”. */
export function copiesWords(copies: Copies | undefined, texts: Words): readonly string[] {
  if (!copies) return [];
  const known = said.get(texts) ?? new Map<string, readonly string[]>();
  said.set(texts, known);
  const key = [...COUNTED.map((kind) => copies[kind]), copies.check].join();
  const phrases = known.get(key) ?? phrasesOf(copies, texts);
  known.set(key, phrases);
  return phrases;
}

function phrasesOf(copies: Copies, texts: Words): readonly string[] {
  const counts = COUNTED.flatMap((kind) => {
    const count = copies[kind] ?? 0;
    return count > 0 ? [texts.text(kind, {count})] : [];
  });
  return copies.check ? [...counts, texts.text('check')] : counts;
}

/** What a way to apply is called: its own name, else that of its kind. */
export const channelName = ({name, type}: Channel, say: Say, texts: Words): string =>
  say(name) ?? texts.text(type === 'home-visit' ? 'homeVisit' : type);

/** Brackets as the language sets them. */
const bracketed = (what: string, lang: string): string =>
  /^(zh|ja)/.test(lang) ? `（${what}）` : ` (${what})`;

function listWords({papers}: PaperList, say: Say, texts: Words): string {
  const phrases = papers.map(({copies, document}) => {
    const copiesPhrase = copiesWords(copies, texts).join(', ');
    const name = say(document.name);
    return copiesPhrase ? name + bracketed(copiesPhrase, texts.lang) : name;
  });
  return new Intl.ListFormat(texts.lang, {type: 'conjunction'}).format(phrases);
}

/** What to have ready for a visit, each requirement as one phrase. */
export const bringWords = (entries: readonly Entry[], say: Say, texts: Words): readonly string[] =>
  entries.filter(isCounted).map(({lists}) => {
    const phrases = lists.map((list) => listWords(list, say, texts));
    if (phrases.length === 1) return phrases.join();
    const what = new Intl.ListFormat(texts.lang, {type: 'disjunction'}).format(phrases);
    return texts.text('anyOne', {what});
  });
