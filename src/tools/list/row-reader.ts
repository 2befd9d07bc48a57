import type {CodeTable} from './codes.js';

/** Something that a person has to look at after an import. */
export interface ImportWarning {
  /** What it is about, such as `vague-name` or `hours-free-text`. */
  readonly code: string;
  /** Field of the list, such as `MATERIALS.3.IS_NEED`. */
  readonly path: string;
  readonly message: string;
}

export type Warn = (code: string, path: string, message: string) => void;

/** Other names under which local lists carry a national field. */
const ALIASES: Readonly<Record<string, readonly string[]>> = {
  SERVER_TYPE: ['SERVE_TYPE'],
  ONLINE_HANDLE_DEPTH: ['WSBLSD'],
  ONLINE_HANDLE_URL: ['LINK_ADDR', 'MOBILE_TERMINAL_URL'],
  LIMIT_SCENE_EXPLAIN: ['SCENE_REASON'],
  CONSULT_PHONE: ['LINK_WAY'],
  IS_MAIL_RESULT: ['IS_EXPRESS'],
  MATERIAL_FORMAT: ['MATERIAL_FORM'],
  MATERIAL_GUID: ['MATERIAL_ID', 'ROWGUID', 'GUID', 'ID'],
  ORIGINAL_AMOUNT: ['PAGE_NUM_Y'],
  COPY_AMOUNT: ['PAGE_NUM_F'],
  UPDATE_DATE: ['UPDATE_TIME', 'PUBLISH_DATE'],
  FEE_AMOUNT: ['FEE_STANDARD', 'AMOUNT'],
  TITLE: ['SITUATION_NAME', 'CASE_NAME'],
  OPTION_VALUE: ['VALUE', 'OPTION_NAME'],
  STATE_ID: ['ID', 'ROWGUID'],
  STATE_NAME: ['NAME', 'TITLE'],
  EXPRESSION: ['EL_EXPRESSION', 'EL'],
  MATERIALS: ['MATERIAL', 'MATERIAL_LIST', 'MATERIAL_GUIDS'],
  BYLAWS: ['BYLAW', 'BYLAW_LIST'],
  FEES: ['FEE', 'CHARGES', 'FEE_LIST'],
  RESULTS: ['RESULT', 'RESULT_LIST'],
  FAQS: ['FAQ', 'QUESTIONS', 'FAQ_LIST'],
  SITUATIONS: ['SITUATION', 'STATES', 'SITUATION_LIST'],
  OPTIONS: ['OPTION', 'OPTION_LIST'],
};

/** `TASK_NAME`, `task_name` and `taskName` are one name. */
const plain = (name: string): string => name.replace(/_/g, '').toLowerCase();

/** Reads one row of a list by the national names, whatever its own spelling. */
export class RowReader {
  readonly #fields: ReadonlyMap<string, unknown>;
  readonly #path: string;
  readonly #codes: CodeTable;
  readonly #warn: Warn;

  constructor(row: unknown, path: string, codes: CodeTable, warn: Warn) {
    const entries = typeof row === 'object' && row !== null ? Object.entries(row) : [];
    this.#fields = new Map(entries.map(([name, value]): [string, unknown] => [plain(name), value]));
    this.#path = path;
    this.#codes = codes;
    this.#warn = warn;
  }

  #value(field: string): unknown {
    const names = [field, ...(ALIASES[field] ?? [])];
    return names
      .map((name) => this.#fields.get(plain(name)))
      .find((value) => value !== undefined && value !== null && value !== '');
  }

  /** The text of a field without white space around it; undefined where it is empty. */
  text(field: string): string | undefined {
    const value = this.#value(field);
    const isPlain =
      typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
    return (isPlain && String(value).trim()) || undefined;
  }

  /** A number, at least 0; undefined where there is none. */
  number(field: string): number | undefined {
    const text = this.text(field);
    const number = Number(text);
    return text !== undefined && Number.isFinite(number) && number >= 0 ? number : undefined;
  }

  /** What a code means; undefined, with a warning, where the table does not know it. */
  code<G extends keyof CodeTable>(field: string, group: G): CodeTable[G][string] | undefined {
    const text = this.text(field);
    return text === undefined ? undefined : this.#meaning(field, group, text);
  }

  /** What each of several codes with commas between them means. */
  codes<G extends keyof CodeTable>(field: string, group: G): readonly CodeTable[G][string][] {
    const parts = (this.text(field) ?? '').split(/[,，;；、^|]/).map((part) => part.trim());
    return parts.filter(Boolean).flatMap((part) => this.#meaning(field, group, part) ?? []);
  }

  #meaning<G extends keyof CodeTable>(field: string, group: G, code: string) {
    const table: Readonly<Record<string, CodeTable[G][string]>> = this.#codes[group] as never;
    const name = [code, code.toLowerCase()].find((each) => Object.hasOwn(table, each));
    const known = name === undefined ? undefined : table[name];
    if (known === undefined)
      this.warn('unknown-code', field, `the code “${code}” is not in the table “${group}”`);
    return known;
  }

  is(field: string): boolean {
    return this.code(field, 'yes') === true;
  }

  /** The rows of a member that is a list. */
  rows(field: string): readonly RowReader[] {
    return this.list(field).map(
      (row, index) => new RowReader(row, this.pathOf(`${field}.${index}`), this.#codes, this.#warn),
    );
  }

  /** A member that is a list, as it stands. */
  list(field: string): readonly unknown[] {
    const value = this.#value(field);
    return Array.isArray(value) ? (value as readonly unknown[]) : [];
  }

  /** Where a field of this row stands in the list. */
  pathOf(field: string): string {
    return this.#path === '' ? field : `${this.#path}.${field}`;
  }

  warn(code: string, field: string, message: string): void {
    this.#warn(code, this.pathOf(field), message);
  }
}
