/**
 * What the video room looks like and what can be done there. It travels beside the office and the
 * texts, without which there is nothing to draw, so that the tag itself is there sooner.
 */
export {parseMeeting} from './meeting.schema.js';
export {videoRoom} from './parts/room.view.js';
export {spoken} from './parts/spoken-words.js';
export {RoomConversation} from './room-conversation.js';
export {videoRoomStyles} from './video-room.styles.js';
