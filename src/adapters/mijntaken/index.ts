export {mijnTakenCase, mijnTakenRequest} from './mijntaken.case.js';
export type {MijnTakenOptions} from './mijntaken.case.js';
export {mapMijnTaken, withTasks} from './mijntaken.mapping.js';
