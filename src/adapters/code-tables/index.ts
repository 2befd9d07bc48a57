/** Code tables of systems without an adapter of their own, for `statusOf`. */
export {homeAssistantStatus} from './home-assistant.js';
export {lobEvents} from './lob.js';
export {sfOpCodes} from './sf.js';
export {upuEvents} from './upu.js';
export {wechatStatus} from './wechat.js';
export {because, reasonOf, statusOf} from '../meaning.js';
export type {CodeTable, Meaning, MeaningWord, ReasonTable} from '../meaning.js';
