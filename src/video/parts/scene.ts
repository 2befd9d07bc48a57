import {html, type TemplateResult} from 'lit';
import {foreign} from '../../core/foreign-text.js';
import {foreignTag} from '../../core/language.model.js';
import type {Localization} from '../../core/localization.js';
import type {Office, VideoSettings} from '../../office/office.model.js';
import type {Meeting} from '../meeting.model.js';
import type {RoomConversation} from '../room-conversation.js';
import type {VideoTexts} from '../video.messages.js';

/** Whom a portal lets compare faces, as far as it is drawn. */
export interface FaceOffer {
  readonly guidance: readonly string[];
  start(): void;
}

/** What the views are drawn from. */
export interface Scene {
  readonly texts: Localization<VideoTexts>;
  readonly office: Office;
  readonly video: VideoSettings;
  /** Absent while no time is booked. */
  readonly meeting: Meeting | undefined;
  /** Milliseconds since 1970, by the office's clock. */
  readonly now: number;
  /** The clock on the office's wall, `YYYY-MM-DDTHH:MM`. */
  readonly wallClock: string;
  /** The reader's clock shows another time than the office's. */
  readonly isElsewhere: boolean;
  /** What the reader's own clock shows at an instant, `YYYY-MM-DDTHH:MM`. */
  readonly hereAt: (instant: number) => string;
  readonly conversation: RoomConversation;
  readonly face: FaceOffer | undefined;
  /** Level of the heading. */
  readonly level: number;
}

/** The heading of a section below the room's own. */
export const sectionHeading = ({level}: Scene, id: string, text: string): TemplateResult =>
  html`<div id=${id} class="subheading" role="heading" aria-level=${level + 1}>${text}</div>`;

/** The office's words, marked with its language where that is not the page's. */
export const own = (text: string, {office, texts}: Scene): TemplateResult =>
  foreign(text, foreignTag(office.lang, texts.lang));
