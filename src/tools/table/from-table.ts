import {type IsoDate} from '../../core/plain-date.model.js';
import {languageOf} from '../../service/local-text.model.js';
import type {ServiceDefinition} from '../../service/service.model.js';
import {type Finding, warning} from '../finding.js';
import {anyOf} from '../merge-conditions.js';
import {layOnto, type Wanted} from './onto.js';
import {readSheet, type SheetRow} from './sheet.js';
import {sheetQuestions, type SheetQuestions} from './sheet-questions.js';

export interface FromTableOptions {
  /** The definition that the table was made of; what a table cannot say is kept from it. */
  readonly base?: ServiceDefinition | undefined;
  /** BCP 47 tag of the table's names; the base's language, else `zh-CN`, where absent. */
  readonly lang?: string | undefined;
  /** Id of a definition without base; `from-table` where absent. */
  readonly id?: string | undefined;
  /** Day of the last change of a definition without base; today where absent. */
  readonly updated?: IsoDate | undefined;
}

export interface FromTable {
  readonly definition: ServiceDefinition;
  readonly warnings: readonly Finding[];
}

const report = warning('table');

const ID = /^(?!(all|any|not|constructor|prototype)$)[A-Za-z][\w-]{0,63}$/;

/** The document's id: as written, where it can be one and is not taken; else a free one. */
function idOf({id}: SheetRow, index: number, taken: ReadonlySet<string>): string {
  if (id && ID.test(id) && !taken.has(id)) return id;
  let number = index + 1;
  while (taken.has(`document-${number}`)) number += 1;
  return `document-${number}`;
}

function wantedOf(rows: readonly SheetRow[], {answers}: SheetQuestions): readonly Wanted[] {
  const written = new Set<string>();
  return rows.map((row, index) => {
    const id = idOf(row, index, written);
    written.add(id);
    const ticks = answers.filter((_, column) => row.cells[column] !== '');
    return {
      id,
      name: row.name,
      when: anyOf(ticks.map(([question, value]) => ({[question]: value}))),
      isPartial: row.isPartial,
    };
  });
}

/** What every definition must have and no table does; the author fills it in. */
const skeleton = ({id, lang, updated}: FromTableOptions): ServiceDefinition => ({
  schemaVersion: 1,
  id: id ?? 'from-table',
  lang: lang ?? 'zh-CN',
  name: id ?? 'from-table',
  provider: {name: '-'},
  status: 'draft',
  updated: updated ?? new Date().toISOString().slice(0, 10),
  documents: {},
  requirements: [],
  channels: [{id: 'counter', type: 'counter', visits: 1}],
});

const WITHOUT_BASE: readonly Finding[] = [
  report('name', 'and provider are placeholders: a table does not have them'),
  report('channels', 'is one counter: a table does not say how to apply'),
];

const partial = (all: readonly Wanted[]): readonly Finding[] =>
  all
    .filter(({isPartial}) => isPartial)
    .map(({id}) =>
      report(`documents.${id}`, 'has other conditions, which are not there: its ticks alone count'),
    );

/**
 * A table of documents × answers as a definition; each row becomes a requirement with the union of
 * its ticks. Onto a `base` it changes what the table says and keeps the rest.
 *
 * @param csv - With commas, semicolons or tabs; `question: answer` names a column.
 */
export function definitionFromTable(csv: string, options: FromTableOptions = {}): FromTable {
  const {base} = options;
  const sheet = readSheet(csv);
  const questions = sheetQuestions(sheet, base);
  const wanted = wantedOf(sheet.rows, questions);
  const whole = base ?? skeleton(options);
  const lang = options.lang ?? languageOf(whole);
  const {definition, findings} = layOnto(
    base ?? whole,
    base ? wanted : wanted.map((each) => ({...each, isPartial: false})),
    lang,
  );
  return {
    definition:
      questions.questions.length > 0 ? {...definition, questions: questions.questions} : definition,
    warnings: [
      ...sheet.warnings,
      ...findings,
      ...(base ? [] : [...WITHOUT_BASE, ...partial(wanted)]),
    ],
  };
}
