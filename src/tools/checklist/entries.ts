/** One requirement of the list. */
import {durationWords} from '../../requirements/parts/duration.words.js';
import {copiesWords} from '../../service/paper.words.js';
import type {Entry, Paper, PaperList} from '../../service/papers.model.js';
import {openQuestions} from '../../service/rule.model.js';
import {documentFacts, reasonFacts} from './facts.js';
import {markup, type Markup} from './markup.js';
import type {Reader} from './reader.js';

const MODES = {
  held: 'held',
  'held-else-bring': 'heldElse',
  declare: 'declare',
  later: 'later',
  'on-site': 'onSite',
  'online-form': 'onlineForm',
} as const;

function supplyWords({supply}: Entry, {texts}: Reader): string | undefined {
  const {mode, within} = supply;
  if (mode === 'bring') return undefined;
  if (mode === 'later' && within)
    return texts.text('laterWithin', {span: durationWords(within, texts.lang)});
  return texts.text(MODES[mode]);
}

/** How a requirement is met, in short phrases. */
const phrasesOf = (entry: Entry, reader: Reader): readonly string[] =>
  [
    entry.requirement.necessity === 'optional' ? reader.texts.text('optional') : undefined,
    supplyWords(entry, reader),
    entry.isCertain && !entry.isSupplyCertain ? reader.texts.text('maybeFree') : undefined,
  ].filter((phrase) => phrase !== undefined);

const paragraphs = (texts: readonly (string | undefined)[]): readonly Markup[] =>
  texts.filter(Boolean).map((text) => markup`<p>${text}</p>`);

function paper(
  {copies, document, note}: Paper,
  phrases: readonly string[],
  reader: Reader,
): Markup {
  const {say, words} = reader;
  const wanted = [...copiesWords(copies, words), ...phrases].join(' · ');
  return markup`<p><strong>${say(document.name)}</strong>${wanted && ` · ${wanted}`}</p>${paragraphs(
    [say(document.description), say(note)],
  )}${documentFacts(document, reader)}`;
}

/** Papers that are enough together. */
function paperList({isCertain, label, papers}: PaperList, reader: Reader): Markup {
  const phrases = isCertain ? [] : [reader.words.text('depends')];
  const items = papers.map((each) => markup`<li>${paper(each, phrases, reader)}</li>`);
  return markup`${paragraphs([reader.say(label)])}<ul>${items}</ul>`;
}

/** Alternatives as a list of which one is enough; papers that belong together as one below. */
function severalPapers(entry: Entry, reader: Reader): Markup {
  const {lists, requirement} = entry;
  const {say, texts} = reader;
  const title = [
    say(requirement.name),
    lists.length > 1 ? texts.text('anyOne') : undefined,
    ...phrasesOf(entry, reader),
  ].filter(Boolean);
  const [only] = lists;
  const inner =
    lists.length === 1 && only
      ? paperList(only, reader)
      : markup`<ul>${lists.map((list) => markup`<li>${alternative(list, reader)}</li>`)}</ul>`;
  return markup`${title.length > 0 && markup`<p><strong>${title.join(' · ')}</strong></p>`}${inner}`;
}

function alternative(list: PaperList, reader: Reader): Markup {
  const [only] = list.papers;
  if (list.papers.length !== 1 || !only) return paperList(list, reader);
  const phrases = list.isCertain ? [] : [reader.words.text('depends')];
  return markup`${paragraphs([reader.say(list.label)])}${paper(only, phrases, reader)}`;
}

/** What an entry still depends on, in the citizen's words. */
function dependence({isCertain, requirement}: Entry, reader: Reader): string | undefined {
  if (isCertain) return undefined;
  const {answers, say, service, texts} = reader;
  const [id] = openQuestions(requirement.when, answers);
  const question = service.questions?.find((each) => each.id === id);
  if (question) return texts.text('dependsOn', {question: say(question.label)});
  return requirement.channels && texts.text('dependsOn', {question: texts.text('howApply')});
}

/** One requirement: a paper, several that belong together, or several of which one is enough. */
export function entryItem(entry: Entry, reader: Reader): Markup {
  const {lists, requirement, supply} = entry;
  const {say} = reader;
  const [first, ...more] = lists.flatMap(({papers}) => papers);
  const isSingle = first !== undefined && more.length === 0;
  const basis = [...(supply.basis ? [supply.basis] : []), ...(requirement.basis ?? [])];
  return markup`<li>${
    isSingle ? paper(first, phrasesOf(entry, reader), reader) : severalPapers(entry, reader)
  }${paragraphs([
    isSingle ? say(requirement.name) : undefined,
    dependence(entry, reader),
    say(supply.note),
    say(requirement.note),
  ])}${reasonFacts(requirement.why, basis, reader)}</li>`;
}
