/**
 * What a request for a call looks like and what can be done there. It travels beside the office and
 * the texts, without which there is nothing to draw, so that the tag itself is there sooner.
 */
export {CallbackConversation} from './callback-conversation.js';
export {callbackStyles} from './callback.styles.js';
export {callback} from './parts/callback.view.js';
