/** What each command does with its files. */
import type {ServiceDefinition} from '../../service/service.model.js';
import {toCpsvAp} from '../export/cpsv-ap.js';
import {toGovernmentService} from '../export/government-service.js';
import type {Finding} from '../finding.js';
import {lintDefinition} from '../lint/lint.js';
import {shapeFindings} from '../lint/shape.js';
import type {CodeTable} from '../list/codes.js';
import {importImplementationList} from '../list/import-list.js';
import {formatPaths} from '../paths/format-paths.js';
import {pathsOf} from '../paths/paths.js';
import {definitionFromTable} from '../table/from-table.js';
import {definitionToTable} from '../table/to-table.js';
import {readJson, readText, tell, UsageError, write} from './files.js';

/** Options as they were typed. */
export type Options = Readonly<Record<string, string | undefined>>;

/** One command: its files and options, to the exit code. */
export type Command = (files: readonly string[], options: Options) => number;

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

function oneFile(files: readonly string[]): string {
  const [file, ...more] = files;
  if (file === undefined || more.length > 0) throw new UsageError('name exactly one file');
  return file;
}

/** A file that is a definition. @throws UsageError with everything that is wrong with its shape. */
function readDefinition(path: string): ServiceDefinition {
  const value = readJson(path);
  const lines = shapeFindings(value).map(({message, path: at}) => `  ${at} ${message}`);
  if (lines.length > 0)
    throw new UsageError([`${path}: no service definition`, ...lines].join('\n'));
  return value as ServiceDefinition;
}

const line = ({message, path, rule, severity}: Finding): string =>
  `  ${severity.padEnd(7)}  ${path || '(whole)'}  ${message}  [${rule}]`;

const plural = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

/** Lints every file; 1 where one has an error. */
export const lint: Command = (files) => {
  if (files.length === 0) throw new UsageError('name the files to lint');
  const errors = files.map((file) => {
    const findings = lintDefinition(readJson(file));
    const wrong = findings.filter(({severity}) => severity === 'error').length;
    const counts = `${plural(wrong, 'error')}, ${plural(findings.length - wrong, 'warning')}`;
    write(`${[`${file}: ${counts}`, ...findings.map(line)].join('\n')}\n`, undefined);
    return wrong;
  });
  return errors.some((count) => count > 0) ? 1 : 0;
};

/** Prints every path through the questions. */
export const paths: Command = (files, {lang, out}) => {
  const service = readDefinition(oneFile(files));
  write(formatPaths(pathsOf(service), lang ?? service.lang ?? 'zh-CN'), out);
  return 0;
};

/** Turns an implementation list into a definition. */
export const importList: Command = (files, {codes, id, lang, out}) => {
  const list = readJson(oneFile(files));
  if (typeof list !== 'object' || list === null || Array.isArray(list))
    throw new UsageError(`${files[0]}: no implementation list: it must be one object`);
  const table = codes === undefined ? undefined : (readJson(codes) as Partial<CodeTable>);
  const result = importImplementationList(list, {
    codes: table,
    id,
    lang,
  });
  for (const {code, message, path} of result.warnings) tell(`${path} ${message}  [${code}]`);
  tell(plural(result.warnings.length, 'warning'));
  write(json(result.definition), out);
  return 0;
};

const EXPORTS: Readonly<Record<string, (service: ServiceDefinition, options: Options) => string>> =
  {
    'cpsv-ap': (service, {base}) => {
      if (!base)
        throw new UsageError('--base is missing: the address below which your services lie');
      return json(toCpsvAp(service, {base}));
    },
    'schema.org': (service, {lang}) => json(toGovernmentService(service, {lang})),
    csv: (service, {lang}) => {
      const {csv, warnings} = definitionToTable(service, {lang});
      for (const {message, path} of warnings) tell(`${path} ${message}`);
      return `${csv}\r\n`;
    },
  };

/** Writes a definition in another format. */
export const exportTo: Command = (files, options) => {
  const {out, to = ''} = options;
  const exporter = Object.hasOwn(EXPORTS, to) ? EXPORTS[to] : undefined;
  if (!exporter) throw new UsageError(`--to must be one of ${Object.keys(EXPORTS).join(', ')}`);
  write(exporter(readDefinition(oneFile(files)), options), out);
  return 0;
};

/** Reads a table of documents and answers. */
export const table: Command = (files, {id, lang, onto, out}) => {
  const csv = readText(oneFile(files));
  const base = onto === undefined ? undefined : readDefinition(onto);
  const {definition, warnings} = definitionFromTable(csv, {base, id, lang});
  for (const {message, path} of warnings) tell(`${path} ${message}`);
  write(json(definition), out);
  return 0;
};
