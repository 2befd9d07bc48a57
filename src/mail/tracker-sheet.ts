/** What the tracker asks, draws and says: fetched beside the texts, not with the tag. */
import {timelineStyles} from './timeline.styles.js';
import {trackerContentStyles} from './tracker.styles.js';

export {newsText} from './parts/news-words.js';
export {tracker, waitingFor} from './parts/tracker.view.js';
export {TrackerConversation} from './tracker-conversation.js';

/** The tracker's own styles arrive with its views. */
export const trackerStyles = [trackerContentStyles, timelineStyles];
