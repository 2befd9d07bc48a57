/**
 * Situations (情形) of a list as questions, and which materials they ask for. Two models are met;
 * in both a material that no option links is always asked for, any other where one that links it
 * was chosen.
 */
import type {Option, Question, QuestionType} from '../../service/service.model.js';
import type {Link, Situations} from './links.js';
import {readStates} from './states.js';
import type {RowReader} from './row-reader.js';

/** More questions than this are no checklist any more; the definition's schema refuses them. */
const MAX_QUESTIONS = 12;

const materialsOf = (row: RowReader): readonly string[] =>
  row.list('MATERIALS').map((value) => String(value).trim());

/** Model a: title → option value → material. */
function readTitles(rows: readonly RowReader[]): Situations {
  const links: Link[] = [];
  const questions = rows.map((row, index): Question => {
    const id = `situation-${index + 1}`;
    const options = row.rows('OPTIONS').map((option, place): Option => {
      const value = `option-${place + 1}`;
      for (const material of materialsOf(option))
        links.push({material, when: {[id]: value}, isDeclared: false});
      return {value, label: option.text('OPTION_VALUE') ?? value};
    });
    return {id, type: 'one' satisfies QuestionType, label: row.text('TITLE') ?? id, options};
  });
  return {questions, links};
}

/** Drops questions past the limit; what depends on them is asked of everybody. */
function limited({links, questions}: Situations, list: RowReader): Situations {
  if (questions.length <= MAX_QUESTIONS) return {links, questions};
  const message = `${questions.length} questions are more than ${MAX_QUESTIONS}; materials of the rest are asked of everybody`;
  list.warn('too-many-questions', 'SITUATIONS', message);
  const kept = questions.slice(0, MAX_QUESTIONS);
  const isKept = ({when}: Link) => Object.keys(when).every((id) => kept.some((q) => q.id === id));
  const open = new Set(links.filter((link) => !isKept(link)).map(({material}) => material));
  return {questions: kept, links: links.filter(({material}) => !open.has(material))};
}

/** The situations of a list, by whichever model it has. */
export function readSituations(list: RowReader): Situations {
  const rows = list.rows('SITUATIONS');
  const isTree = rows.some((row) => row.text('IS_QUESTION') !== undefined);
  return limited(isTree ? readStates(rows) : readTitles(rows), list);
}
