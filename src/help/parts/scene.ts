import type {TemplateResult} from 'lit';
import {formatClock, formatDate, formatDay} from '../../core/formats.js';
import {embedded, foreign} from '../../core/foreign-text.js';
import {foreignTag} from '../../core/language.model.js';
import type {Localization} from '../../core/localization.js';
import {isIsoDate} from '../../core/plain-date.model.js';
import type {HelpDesk, HelpTier, Office} from '../../office/office.model.js';
import type {OpeningHours} from '../../office/opening-hours.model.js';
import type {HelpConversation} from '../help-conversation.js';
import type {HelpTexts} from '../help.messages.js';

/** What the views are drawn from. */
export interface Scene {
  readonly texts: Localization<HelpTexts>;
  readonly office: Office;
  readonly desk: HelpDesk;
  readonly service: string | undefined;
  readonly conversation: HelpConversation;
  /** Level of the heading. */
  readonly level: number;
  /** The clock on a place's wall, `YYYY-MM-DDTHH:MM`; undefined where its zone is not known. */
  readonly wallClock: (hours: OpeningHours) => string | undefined;
}

/** A tier's name within one of our sentences; its id where the office no longer names it. */
export const tierName = (id: string, {desk}: Scene): string =>
  embedded(desk.tiers.find((tier) => tier.id === id)?.name ?? id);

/** The office's words, marked with its language where that is not the page's. */
export const own = (text: string, {office, texts}: Scene): TemplateResult =>
  foreign(text, foreignTag(office.lang, texts.lang));

/** When a tier is there: its own hours, else the office's. */
export const hoursOf = ({hours}: HelpTier, {office}: Scene): OpeningHours => hours ?? office.hours;

/** A day, or an instant as the office's clock shows it; as it came where it is neither. */
export function dayText(when: string, now: string, texts: Localization<HelpTexts>): string {
  const date = when.slice(0, 10);
  if (!isIsoDate(date)) return when;
  const isThisYear = date.slice(0, 4) === now.slice(0, 4);
  const day = isThisYear ? formatDay(texts.lang, date) : formatDate(texts.lang, date);
  const time = when.length > 10 && formatClock(texts.lang, when);
  return time ? texts.text('dayTime', {day, time}) : day;
}

/** A plain text's paragraphs. */
export const paragraphsOf = (text: string): readonly string[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean);
