/** Paths as text, for somebody who knows the service and no programming. */
import type {Localization} from '../../core/localization.js';
import type {PlainKey} from '../../core/messages.js';
import {type Say, sayIn} from '../../service/local-text.model.js';
import {channelName, copiesWords} from '../../service/paper.words.js';
import type {Entry, PaperList} from '../../service/papers.model.js';
import type {Scalar} from '../../service/rule.model.js';
import type {Channel, ServiceDefinition, SupplyMode} from '../../service/service.model.js';
import type {ServiceTexts} from '../../service/service.messages.js';
import type {Charge} from '../../service/terms.model.js';
import {serviceTexts, type ToolTexts, toolTexts} from '../tool-texts.js';
import type {Path, Paths, Step} from './paths.js';

interface Reader {
  readonly service: ServiceDefinition;
  readonly say: Say;
  readonly tool: Localization<ToolTexts>;
  readonly words: Localization<ServiceTexts>;
}

type Line = readonly [label: string, text: string];

const MODES: Readonly<Record<SupplyMode, PlainKey<ToolTexts>>> = {
  bring: 'bring',
  'held-else-bring': 'heldElseBring',
  declare: 'declare',
  later: 'later',
  'on-site': 'onSite',
  'online-form': 'onlineForm',
  held: 'held',
};

function valueWords({options = [], type}: Step['question'], value: Scalar, reader: Reader): string {
  const option = options.find((each) => each.value === value);
  if (option) return reader.say(option.label);
  return type === 'yesno' ? reader.tool.text(value ? 'yes' : 'no') : String(value);
}

function answerWords({answer, from, question, to}: Step, {say, tool, ...rest}: Reader): string {
  const reader = {say, tool, ...rest};
  if (Array.isArray(answer))
    return answer.length === 0
      ? tool.text('none')
      : answer.map((value: Scalar) => valueWords(question, value, reader)).join(' + ');
  if (question.type !== 'number' && question.type !== 'date')
    return valueWords(question, answer as Scalar, reader);
  const unit = question.unit === undefined ? '' : ` ${say(question.unit)}`;
  if (from === undefined && to === undefined) return String(answer);
  if (from === undefined) return tool.text('upTo', {to: `${to}${unit}`});
  if (to === undefined) return tool.text('from', {from: `${from}${unit}`});
  return from === to ? `${from}${unit}` : `${from} – ${to}${unit}`;
}

const waysWords = (channels: readonly Channel[], {say, words}: Reader): string =>
  channels.map((channel) => channelName(channel, say, words)).join(' / ');

function tripsLine({channels}: Path, reader: Reader): Line {
  const counts = [...new Set(channels.map(({visits}) => visits))];
  const ways = counts.map((count) => {
    const those = channels.filter(({visits}) => visits === count);
    return `${count} (${waysWords(those, reader)})`;
  });
  return [reader.tool.text('trips'), ways.join(', ') || reader.tool.text('noWay')];
}

const listWords = ({papers}: PaperList, {say, words}: Reader): string =>
  papers
    .map(({copies, document}) => {
      const counts = copiesWords(copies, words).join(', ');
      return say(document.name) + (counts ? ` (${counts})` : '');
    })
    .join(' + ');

function entryLine({isCertain, lists, requirement, supply}: Entry, reader: Reader): Line {
  const {service, tool, words} = reader;
  const phrases = lists.map((list) => listWords(list, reader));
  const what = phrases.length > 1 ? words.text('anyOne', {what: phrases.join(' | ')}) : phrases[0];
  const bound = service.channels.filter(({id}) => requirement.channels?.includes(id));
  const notes = [
    ...(requirement.necessity === 'optional' ? [tool.text('optional')] : []),
    ...(!isCertain && bound.length > 0
      ? [tool.text('only', {ways: waysWords(bound, reader)})]
      : []),
  ];
  return [tool.text(MODES[supply.mode]), [what, ...notes].join(' · ')];
}

const chargeLine = ({fee}: Charge, {say, tool}: Reader): Line => [
  tool.text('cost'),
  `${say(fee.name)} ${fee.amount} ${fee.currency}`,
];

const linesOf = (path: Path, reader: Reader): readonly Line[] => [
  tripsLine(path, reader),
  ...Object.keys(MODES).flatMap((mode) =>
    path.entries
      .filter(({supply}) => supply.mode === mode)
      .map((entry) => entryLine(entry, reader)),
  ),
  ...path.charges.map((charge) => chargeLine(charge, reader)),
  ...path.tips.map(({text}): Line => [reader.tool.text('told'), reader.say(text)]),
];

/** Columns a terminal gives a text: Chinese characters take two. */
const columns = (text: string): number =>
  [...text].reduce((sum, character) => sum + (/[⺀-鿿豈-﫿＀-｠]/.test(character) ? 2 : 1), 0);

function block(path: Path, number: number, reader: Reader): string {
  const answers = path.steps.map(
    (step) => `${reader.say(step.question.label)} ${answerWords(step, reader)}`,
  );
  const lines = linesOf(path, reader);
  const width = Math.max(...lines.map(([label]) => columns(label)));
  const rows = lines.map(([label, text], index) => {
    const shown = lines[index - 1]?.[0] === label ? '' : label;
    return `    ${shown}${' '.repeat(width - columns(shown))}  ${text}`;
  });
  const title = answers.join(' → ') || reader.tool.text('anyAnswer');
  return [`${number}. ${title}`, ...rows].join('\n');
}

/**
 * The paths as plain text: one block for each case with its answers, trips, papers by how they are
 * supplied, fees and tips.
 *
 * @param lang - BCP 47 tag; the definition is read in it as far as it can.
 */
export function formatPaths({isComplete, paths, service}: Paths, lang: string): string {
  const reader: Reader = {
    service,
    say: sayIn(lang, service),
    tool: toolTexts(lang),
    words: serviceTexts(lang),
  };
  const count = paths.length;
  const title = reader.tool.text('paths', {name: reader.say(service.name), count});
  const more = isComplete ? [] : [reader.tool.text('pathsMore', {count})];
  const blocks = paths.map((path, index) => block(path, index + 1, reader));
  return `${[title, ...more, ...blocks].join('\n\n')}\n`;
}
