export {zgwCase} from './zgw.case.js';
export type {ZgwOptions} from './zgw.case.js';
export {mapZgw} from './zgw.mapping.js';
export type {ZgwContext} from './zgw.mapping.js';
