/** The complete list as plain HTML, for those who have no script and for search engines. */
import {groupsOf} from '../../requirements/checklist.model.js';
import {languageOf} from '../../service/local-text.model.js';
import {channelName} from '../../service/paper.words.js';
import {type Entry, entriesOf} from '../../service/papers.model.js';
import {liveAnswers} from '../../service/questions.model.js';
import type {Answers} from '../../service/rule.model.js';
import type {ServiceDefinition} from '../../service/service.model.js';
import {tripsOf} from '../../service/trips.model.js';
import {entryItem} from './entries.js';
import {markup, type Markup} from './markup.js';
import {type Reader, readerFor} from './reader.js';

export interface ChecklistOptions {
  /** BCP 47 tag of the page; the definition's own language where absent. */
  readonly lang?: string | undefined;
  /** Level of the title, 1 to 5; 2 where absent. The groups stand one below. */
  readonly headingLevel?: number | undefined;
}

const heading = (level: number, text: string): Markup => ({
  html: markup`<h${level}>${text}</h${level}>`.html,
});

const isChinese = ({texts}: Reader): boolean => /^zh/.test(texts.lang);

/** The trips in a sentence: “Trips for you: no trip (By video)”, or that it depends. */
function tripsSentence(reader: Reader): string {
  const {answers, say, service, words} = reader;
  const {channel, least, most, openQuestions} = tripsOf(service, answers);
  if (!channel) return words.text('noWayTitle');
  const way = channelName(channel, say, words);
  const title = words.text('tripsTitle');
  const count = least === 0 ? words.text('wayNoTrip') : words.text('wayTrips', {count: least});
  if (least === most)
    return isChinese(reader) ? `${title}：${count}（${way}）` : `${title}: ${count} (${way})`;
  const range = words.text('tripsTo', {least: String(least), most: String(most)});
  const depends =
    openQuestions > 0 ? words.text('tripsDepend', {count: openQuestions}) : words.text('tripsAsk');
  return isChinese(reader) ? `${title}：${range}。${depends}` : `${title}: ${range}. ${depends}`;
}

function visitReason({answers, say, service}: Reader): Markup | undefined {
  const reason = say(tripsOf(service, answers).channel?.visitReason);
  return reason === undefined ? undefined : markup`<p>${reason}</p>`;
}

const group = (title: string, entries: readonly Entry[], reader: Reader): Markup | undefined =>
  entries.length === 0
    ? undefined
    : markup`${heading(reader.level + 1, title)}<ul>${entries.map((entry) =>
        entryItem(entry, reader),
      )}</ul>`;

/** The three groups; where nothing is to be brought, that is said. */
function groups(reader: Reader): Markup {
  const {answers, service, texts} = reader;
  const {depending, free, needed} = groupsOf(entriesOf(service, answers));
  const isNothing = needed.length === 0 && depending.length === 0;
  const none =
    isNothing &&
    markup`${heading(reader.level + 1, texts.text('needTitle'))}<p>${texts.text('nothing')}</p>`;
  return markup`${group(texts.text('needTitle'), needed, reader) ?? none}${group(
    texts.text('dependsTitle'),
    depending,
    reader,
  )}${group(texts.text('freeTitle'), free, reader)}`;
}

function foot({say, service, texts}: Reader): Markup {
  const date = new Intl.DateTimeFormat(texts.lang === 'en' ? 'en-GB' : texts.lang, {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(Date.parse(service.updated));
  const office = say(service.provider.name);
  return markup`<p>${texts.text('notSent')}</p><p>${texts.text('asOf', {office, date})}</p>`;
}

/**
 * The list for the given answers as HTML, to stand inside `<zt-requirements-checklist>` until its
 * script runs, or for ever. Without answers everything that may be needed is in it. All texts are
 * escaped; addresses other than `https:`, relative, `tel:` and `mailto:` are not linked.
 *
 * @param answers - By the id of their question; those that do not count are passed over.
 */
export function renderChecklist(
  service: ServiceDefinition,
  answers: Answers = {},
  {headingLevel = 2, lang = languageOf(service)}: ChecklistOptions = {},
): string {
  const level = Math.min(Math.max(Math.round(headingLevel) || 2, 1), 5);
  const reader = readerFor(service, liveAnswers(service, answers), lang, level);
  const {say, texts, words} = reader;
  const {phone} = service.provider;
  const call =
    phone &&
    markup`<p><a href="tel:${phone.replace(/[^+\d]/g, '')}">${words.text('call', {phone})}</a></p>`;
  return markup`${heading(level, texts.text('title', {name: say(service.name)}))}<p>${tripsSentence(
    reader,
  )}</p>${visitReason(reader)}${groups(reader)}${foot(reader)}${call}`.html;
}
