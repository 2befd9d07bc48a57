/** A table as it was written: rows of documents, columns of answers. */
import {type Finding, warning} from '../finding.js';
import {toolTexts} from '../tool-texts.js';
import {partsOf} from './columns.js';
import {fromCsv} from './csv.js';
import {PART, TICK} from './to-table.js';

/** One document with the columns that are ticked. */
export interface SheetRow {
  /** As written; may be no id at all. */
  readonly id: string | undefined;
  readonly name: string;
  /** One for each column. */
  readonly cells: readonly string[];
  /** Whether more than ticks decides: it is marked so. */
  readonly isPartial: boolean;
}

export interface Sheet {
  readonly columns: readonly (readonly [question: string, option: string])[];
  readonly rows: readonly SheetRow[];
  readonly warnings: readonly Finding[];
}

const YES = new Set([TICK, '✔', '√', 'x', 'v', '1', 'y', 'yes', 'true', '是', '有', '●', '○']);
const NO = new Set(['', '0', '-', '–', '—', 'n', 'no', 'false', '否', '无', '✗', '×']);

/** What the last column is called in each language. */
const CONDITIONS = ['en', 'zh-Hans'].map((lang) => toolTexts(lang).text('condition'));

const report = warning('table');

function cellOf(text: string, place: string): {cell: string; warnings: readonly Finding[]} {
  const mark = text.toLowerCase();
  if (NO.has(mark)) return {cell: '', warnings: []};
  if (YES.has(mark)) return {cell: TICK, warnings: []};
  if (text === PART) return {cell: PART, warnings: []};
  return {cell: TICK, warnings: [report(place, `“${text}” is taken for ${TICK}`)]};
}

/** Where the columns are. */
interface Layout {
  readonly id: number;
  readonly name: number;
  readonly condition: number;
  readonly answers: readonly {
    readonly at: number;
    readonly parts: readonly [question: string, option: string];
  }[];
}

function layoutOf(header: readonly string[]): Layout {
  const id = header.findIndex((name) => name.toLowerCase() === 'id');
  const condition = header.findIndex((name) => CONDITIONS.includes(name));
  const name = header.findIndex((_, at) => at !== id && at !== condition);
  const answers = header.flatMap((text, at) => {
    const parts = [id, condition, name].includes(at) ? undefined : partsOf(text);
    return parts ? [{at, parts}] : [];
  });
  return {id, name, condition, answers};
}

/** Columns that mean nothing. */
const ignored = (header: readonly string[], {answers, ...fixed}: Layout): readonly Finding[] =>
  header.flatMap((text, at) => {
    const known = [fixed.id, fixed.name, fixed.condition, ...answers.map((answer) => answer.at)];
    return text === '' || known.includes(at)
      ? []
      : [report(`column ${at + 1}`, `“${text}” is no “question: answer” and is left out`)];
  });

/** One row and what was odd about it; undefined where it names no document. */
function readRow(line: readonly string[], place: string, layout: Layout) {
  const name = line[layout.name] ?? '';
  if (name === '') return undefined;
  const read = [...layout.answers.map(({at}) => at), layout.condition].map((at) =>
    cellOf(line[at] ?? '', `${place}, column ${at + 1}`),
  );
  const cells = read.map(({cell}) => cell);
  const isPartial = cells.pop() !== '' || cells.includes(PART);
  const row: SheetRow = {id: line[layout.id] || undefined, name, cells, isPartial};
  return {row, warnings: read.flatMap((each) => each.warnings)};
}

/** Reads a table; the first line names the columns. */
export function readSheet(csv: string): Sheet {
  const [header = [], ...lines] = fromCsv(csv);
  const layout = layoutOf(header);
  const read = lines.flatMap((line, index) => readRow(line, `row ${index + 2}`, layout) ?? []);
  return {
    columns: layout.answers.map(({parts}) => parts),
    rows: read.map(({row}) => row),
    warnings: [...ignored(header, layout), ...read.flatMap(({warnings}) => warnings)],
  };
}
