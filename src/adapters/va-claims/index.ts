export {vaClaimsCase} from './va-claims.case.js';
export type {VaClaimsOptions} from './va-claims.case.js';
export {mapVaClaim, vaPhases} from './va-claims.mapping.js';
export type {VaContext} from './va-claims.mapping.js';
