/**
 * What the card looks like and what can be done with it. It travels beside the texts, without which
 * there is nothing to draw, so that the tag itself is there sooner.
 */
export {appointmentCardStyles} from './appointment-card.styles.js';
export {CardConversation} from './card-conversation.js';
export {cardView} from './parts/card/card.view.js';
export {noticeStyles} from '../core/notice.styles.js';
export {timeStyles} from './parts/time.styles.js';
