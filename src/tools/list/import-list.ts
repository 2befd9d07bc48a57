import {type IsoDate, isIsoDate} from '../../core/plain-date.model.js';
import type {Identifier, Party, ServiceDefinition} from '../../service/service.model.js';
import {type CodeTable, codesWith} from './codes.js';
import type {ImplementationList} from './implementation-list.js';
import {readMaterials} from './materials.js';
import {type ImportWarning, RowReader, type Warn} from './row-reader.js';
import {readSituations} from './situations.js';
import {readBasis, readConditions, readFees, readOutputs, readProcessing} from './terms.js';
import {readChannels} from './ways.js';

/** A definition with members of its author's own. */
export type ImportedDefinition = ServiceDefinition & Readonly<Record<`x-${string}`, unknown>>;

export interface ImportOptions {
  /** What the codes mean where the list has others than the national ones, group by group. */
  readonly codes?: Partial<CodeTable> | undefined;
  /** BCP 47 tag of the list's texts; `zh-CN` where absent. */
  readonly lang?: string | undefined;
  /** Id of the definition; made of the list's codes where absent. */
  readonly id?: string | undefined;
  /** Day of the last change where the list does not say; today where absent. */
  readonly updated?: IsoDate | undefined;
}

export interface Import {
  readonly definition: ImportedDefinition;
  readonly warnings: readonly ImportWarning[];
}

const CODES = {
  TASK_CODE: 'cn-task-code',
  CATALOG_CODE: 'cn-catalog-code',
  TASK_HANDLE_ITEM: 'cn-handle-code',
} as const;

const EXTRAS = {
  TASK_TYPE: 'x-cn-task-type',
  ONLINE_HANDLE_DEPTH: 'x-cn-online-depth',
  USER_TOPIC_TYPE: 'x-cn-topic',
  CORP_TOPIC_TYPE: 'x-cn-corp-topic',
} as const;

const readIdentifiers = (list: RowReader): readonly Identifier[] =>
  Object.entries(CODES).flatMap(([field, scheme]) => {
    const value = list.text(field);
    return value ? [{scheme, value}] : [];
  });

function idOf(list: RowReader, identifiers: readonly Identifier[]): string {
  const code = identifiers[0]?.value.replace(/[^\w-]/g, '');
  if (!code) list.warn('code-missing', 'TASK_CODE', 'names no code; “imported” is the id');
  return code ? `task-${code}`.slice(0, 64) : 'imported';
}

/** Dates come as 2026-11-01, 2026-11-01 08:00:00, 20261101. */
function dayOf(list: RowReader, fallback: IsoDate | undefined): IsoDate {
  const text = list.text('UPDATE_DATE') ?? '';
  const day = text.replace(/^(\d{4})[-/.]?(\d{2})[-/.]?(\d{2}).*$/s, '$1-$2-$3');
  if (isIsoDate(day)) return day;
  list.warn('date-missing', 'UPDATE_DATE', 'does not say when the list was last changed');
  return fallback ?? new Date().toISOString().slice(0, 10);
}

function required(list: RowReader, field: string): string {
  const text = list.text(field);
  if (!text) list.warn('name-missing', field, 'is missing');
  return text ?? '（没有写名称）';
}

/** Members whose lists are left out where nothing is in them. */
function lists(list: RowReader, identifiers: readonly Identifier[]) {
  const faq = list.rows('FAQS').flatMap((row) => {
    const [q, a] = [row.text('QUESTION'), row.text('ANSWER')];
    return q && a ? [{q, a}] : [];
  });
  const members = {
    identifiers,
    audience: [...new Set(list.codes('SERVER_TYPE', 'audience'))],
    area: (list.text('HANDLE_AREA') ?? '').split(/[,，;；、^|]/).filter(Boolean),
    basis: readBasis(list),
    conditions: readConditions(list),
    fees: readFees(list),
    outputs: readOutputs(list),
    faq,
  };
  return Object.fromEntries(Object.entries(members).filter(([, items]) => items.length > 0));
}

const extras = (list: RowReader): Readonly<Record<`x-${string}`, unknown>> =>
  Object.fromEntries(
    Object.entries(EXTRAS).flatMap(([field, name]) => {
      const value = list.text(field);
      return value ? [[name, value]] : [];
    }),
  );

function readProvider(list: RowReader): Party {
  const [id, phone] = [list.text('DEPT_CODE'), list.text('CONSULT_PHONE')];
  return {...(id ? {id} : {}), name: required(list, 'DEPT_NAME'), ...(phone ? {phone} : {})};
}

function definitionOf(list: RowReader, {id, lang, updated}: ImportOptions): ImportedDefinition {
  const identifiers = readIdentifiers(list);
  const situations = readSituations(list);
  const processing = readProcessing(list);
  const version = list.text('TASK_VERSION');
  return {
    schemaVersion: 1,
    id: id ?? idOf(list, identifiers),
    lang: lang ?? 'zh-CN',
    name: required(list, 'TASK_NAME'),
    provider: readProvider(list),
    // Nobody has looked at it yet.
    status: 'draft',
    ...(version ? {version} : {}),
    updated: dayOf(list, updated),
    ...lists(list, identifiers),
    ...(situations.questions.length > 0 ? {questions: situations.questions} : {}),
    ...readMaterials(list, situations),
    channels: readChannels(list),
    ...(processing ? {processing} : {}),
    ...extras(list),
  };
}

/**
 * A Chinese implementation list as a service definition. What the list leaves to a reader's good
 * sense is not guessed: it is warned about, and stands in the definition as text. The result keeps
 * the schema and is a draft.
 *
 * @param list - The list with national field names, in any spelling; see {@link ImplementationList}.
 */
export function importImplementationList(
  list: ImplementationList | Readonly<Record<string, unknown>>,
  options: ImportOptions = {},
): Import {
  const warnings: ImportWarning[] = [];
  const warn: Warn = (code, path, message) => {
    const isKnown = warnings.some((each) => each.code === code && each.path === path);
    if (!isKnown) warnings.push({code, path, message});
  };
  const reader = new RowReader(list, '', codesWith(options.codes), warn);
  return {definition: definitionOf(reader, options), warnings};
}
