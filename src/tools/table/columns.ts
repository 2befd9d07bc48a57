/** The answers of a definition as the columns of a table. */
import type {Say} from '../../service/local-text.model.js';
import type {Scalar} from '../../service/rule.model.js';
import type {Question, ServiceDefinition} from '../../service/service.model.js';
import {toolTexts} from '../tool-texts.js';

/** One answer. */
export interface Column {
  readonly question: Question;
  readonly value: Scalar;
  /** `question: option label`. */
  readonly header: string;
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** A colon of the question is doubled, so that the first single one parts it from the option. */
const headerOf = (question: string, option: string): string =>
  `${oneLine(question).replace(/[:：]/g, '$&$&')}: ${oneLine(option)}`;

/** The question and the option of a header; undefined where no colon parts them. */
export function partsOf(header: string): readonly [question: string, option: string] | undefined {
  const parts = /^((?:::|：：|[^:：])+)[:：]\s*(.+)$/s.exec(header);
  const [, question = '', option = ''] = parts ?? [];
  return parts ? [question.replace(/(::|：：)/g, ([colon]) => colon ?? ''), option] : undefined;
}

/** What can be chosen, with what it is called; nothing for numbers and days. */
function choicesOf(
  question: Question,
  say: Say,
  lang: string,
): readonly (readonly [value: Scalar, label: string])[] {
  const texts = toolTexts(lang);
  if (question.type === 'yesno')
    return [
      [true, texts.text('yes')],
      [false, texts.text('no')],
    ];
  if (question.type === 'number' || question.type === 'date') return [];
  return (question.options ?? []).map(({label, value}) => [value, say(label)] as const);
}

/** One column for each answer that can be chosen, in the order of the questions. */
export const columnsOf = (service: ServiceDefinition, say: Say, lang: string): readonly Column[] =>
  (service.questions ?? []).flatMap((question) =>
    choicesOf(question, say, lang).map(([value, label]) => ({
      question,
      value,
      header: headerOf(say(question.label), label),
    })),
  );
