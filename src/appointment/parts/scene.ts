import {html, nothing, type TemplateResult} from 'lit';
import {foreignTag} from '../../core/language.model.js';
import type {Localization} from '../../core/localization.js';
import type {PhotoGuidance} from '../../service/questions.model.js';
import type {AppointmentTexts} from '../appointment.messages.js';
import type {Catalog, Site, Slot} from '../appointment.model.js';
import type {MonthCalendar} from './month-calendar.js';
import type {BookingConversation} from '../booking-conversation.js';
import type {SlotList} from './slot-list.js';

/**
 * Everything a view draws from. Views are functions from a scene to a template in the picker's own
 * shadow root, so that labels, descriptions and errors can point at each other and the browser's
 * autofill sees one form.
 */
export interface Scene {
  readonly texts: Localization<AppointmentTexts>;
  readonly catalog: Catalog;
  /** What was said; its methods are what the views' controls do. */
  readonly conversation: BookingConversation;
  /** What a service around says of the visit: what to have ready, and what to wear for a photo. */
  readonly visit:
    | {readonly bring: readonly string[]; readonly photoGuide?: PhotoGuidance | undefined}
    | undefined;
  /** Where the chosen time is booked, where that is not here. */
  readonly away?: unknown;
  /** The way onto the waiting list, where there is one. */
  readonly waitlist?: unknown;
  /** The citizen's present time, where another one is chosen in its place. */
  readonly ownTime?: Slot | undefined;
  /** Whether the browser says what is wrong with the details, in place of a list on top. */
  readonly isNative?: boolean;
  /** Level of the step's own heading. */
  readonly level: number;
  /** The calendar; made by the picker, because its tag follows the picker's prefix. */
  readonly calendar: MonthCalendar;
  /** The times of the chosen day; made like the calendar. */
  readonly times: SlotList;
}

/** A heading inside the step, `depth` levels below the step's own. */
export const heading = (scene: Scene, id: string, text: string, depth = 1): TemplateResult =>
  html`<div
    id=${id}
    class="subheading"
    role="heading"
    aria-level=${scene.level + depth}
    tabindex="-1"
  >
    ${text}
  </div>`;

/** `lang` of the catalogue's words, where a reader of the page needs to be told. */
export const ownTag = ({catalog, texts}: Scene): string | typeof nothing =>
  foreignTag(catalog.lang, texts.lang) ?? nothing;

/** Where the meeting is, once that is decided. */
export const siteOf = ({catalog, conversation}: Scene): Site | undefined =>
  catalog.sites.find(({id}) => id === conversation.state.booking.siteId);
