/**
 * What a guide looks like and what can be done with it. It travels beside the rules and the texts,
 * without which there is nothing to draw, so that the tag itself is there sooner.
 */
export {printAlone} from '../core/print-alone.js';
export {GuideConversation} from './guide-conversation.js';
export {guide} from './parts/guide/guide.view.js';
export {newsText} from './parts/guide/guide.words.js';
export {photoGuidePrintStyles} from './photo-guide-print.styles.js';
export {photoGuideStyles} from './photo-guide.styles.js';
