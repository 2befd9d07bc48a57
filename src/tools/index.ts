/** Tools for those who write and exchange service definitions; they run in browsers, too. */
export {checkBackEnd, type CheckOptions} from './check/check-back-end.js';
export type {BackEndOptions} from './check/back-end.js';
export type {ContractFiles} from './check/contract.js';
export type {CheckReport, RuleResult} from './check/report.js';
export type {Outcome} from './check/rule.js';
export {Unreachable} from './check/unreachable.js';
export {type ChecklistOptions, renderChecklist} from './checklist/render-checklist.js';
export {type CpsvApOptions, type JsonLd, OWN_NAMESPACE, toCpsvAp} from './export/cpsv-ap.js';
export {
  type GovernmentServiceOptions,
  type SchemaOrg,
  toGovernmentService,
} from './export/government-service.js';
export type {Finding} from './finding.js';
export {lintDefinition} from './lint/lint.js';
export {type CodeTable, NATIONAL_CODES} from './list/codes.js';
export type * from './list/implementation-list.js';
export {
  type Import,
  type ImportedDefinition,
  importImplementationList,
  type ImportOptions,
} from './list/import-list.js';
export type {ImportWarning} from './list/row-reader.js';
export {formatPaths} from './paths/format-paths.js';
export {MAX_PATHS, type Path, type Paths, pathsOf, type Step} from './paths/paths.js';
export {definitionFromTable, type FromTable, type FromTableOptions} from './table/from-table.js';
export {definitionToTable, type Table, type TableOptions} from './table/to-table.js';
