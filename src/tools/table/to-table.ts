import {languageOf, sayIn} from '../../service/local-text.model.js';
import type {ServiceDefinition} from '../../service/service.model.js';
import {type Finding, warning} from '../finding.js';
import {toolTexts} from '../tool-texts.js';
import {type Column, columnsOf} from './columns.js';
import {toCsv} from './csv.js';
import {type Ticks, ticksOf} from './ticks.js';

/** Needed for this answer. */
export const TICK = '✓';
/** This answer plays a part, but not alone; the definition says how. */
export const PART = '(✓)';

export interface TableOptions {
  /** BCP 47 tag of the names; the definition's own language where absent. */
  readonly lang?: string | undefined;
  /** Whether the file begins with a byte order mark, which Excel wants. Yes where absent. */
  readonly bom?: boolean | undefined;
}

/** A table, and what it leaves out. */
export interface Table {
  readonly csv: string;
  readonly warnings: readonly Finding[];
}

const report = warning('table');

/** The cells of a document's row, one for each column. */
const cellsOf = ({isExact, ticks}: Ticks, columns: readonly Column[]): readonly string[] =>
  columns.map(({question, value}) => {
    const isNamed = ticks.some(([id, values]) => id === question.id && values.includes(value));
    return isNamed ? (isExact ? TICK : PART) : '';
  });

const REASONS = {
  unused: 'is needed by no requirement, so it has no row',
  part: `is needed under a condition that ticks cannot say; its answers are marked ${PART}`,
  counted: 'is answered with a number or a day, so it has no columns',
  many: 'takes several answers; a table alone makes it one of',
};

function warningsFor(service: ServiceDefinition): readonly Finding[] {
  const documents = Object.keys(service.documents).flatMap((id) => {
    const ticks = ticksOf(service, id);
    if (ticks?.isExact) return [];
    return [report(`documents.${id}`, ticks ? REASONS.part : REASONS.unused)];
  });
  const questions = (service.questions ?? []).flatMap(({type}, index) => {
    const reason =
      type === 'number' || type === 'date'
        ? REASONS.counted
        : type === 'many'
          ? REASONS.many
          : undefined;
    return reason ? [report(`questions.${index}`, reason)] : [];
  });
  const rest = service.requirements.some(({anyOf, supply}) => anyOf ?? supply)
    ? [report('requirements', 'have alternatives or ways of supply, which no table can say')]
    : [];
  return [...documents, ...questions, ...rest];
}

/**
 * Documents × answers as CSV: one row a document, one column an answer, ✓ where it is needed. A row
 * without ✓ is always needed. `definitionFromTable` reads it back; what a table cannot say is
 * warned about, ticked in a last column, and kept where it is read onto the same definition.
 */
export function definitionToTable(service: ServiceDefinition, options: TableOptions = {}): Table {
  const lang = options.lang ?? languageOf(service);
  const say = sayIn(lang, service);
  const columns = columnsOf(service, say, lang);
  const texts = toolTexts(lang);
  const headers = columns.map(({header}) => header);
  const header = ['id', texts.text('document'), ...headers, texts.text('condition')];
  const rows = Object.entries(service.documents).flatMap(([id, {name}]) => {
    const ticks = ticksOf(service, id);
    return ticks ? [[id, say(name), ...cellsOf(ticks, columns), ticks.isExact ? '' : TICK]] : [];
  });
  return {csv: toCsv([header, ...rows], options.bom ?? true), warnings: warningsFor(service)};
}
