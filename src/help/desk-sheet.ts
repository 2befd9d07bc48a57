/**
 * What a help desk looks like and what can be done there. It travels beside the office and the texts,
 * without which there is nothing to draw, so that the tag itself is there sooner.
 */
export {HelpConversation} from './help-conversation.js';
export {helpDeskStyles} from './help-desk.styles.js';
export {newsText} from './parts/news-words.js';
export {helpDesk} from './parts/desk.view.js';
