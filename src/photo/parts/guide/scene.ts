import {html, type nothing, type TemplateResult} from 'lit';
import type {Localization} from '../../../core/localization.js';
import type {LocalText} from '../../../service/requirement.model.js';
import type {Say} from '../../../service/local-text.model.js';
import type {ServiceTexts} from '../../../service/service.messages.js';
import type {GuideConversation} from '../../guide-conversation.js';
import type {PhotoTexts} from '../../photo.messages.js';
import type {PhotoStandard} from '../../standard.model.js';

/** What the element knows before anything is drawn. */
export interface Setting {
  readonly texts: Localization<PhotoTexts>;
  /** The texts that all elements about a service share. */
  readonly words: Localization<ServiceTexts>;
  /** BCP 47 tag of the page, for dates, numbers and the rules' own words. */
  readonly lang: string;
  readonly standard: PhotoStandard;
  /** Whether the office's own rules could not be read. */
  readonly isGeneral: boolean;
  /** Asks for the rules once more. */
  readonly retry: () => void;
  /** What was done; its methods are what the views' controls do. */
  readonly conversation: GuideConversation;
  /** Level of the guide's own heading. */
  readonly level: number;
  /** Whether the page has put a check inside. */
  readonly hasCheck: boolean;
  /** The page has put something inside, or taken it away. */
  readonly lookAgain: () => void;
  readonly print: () => void;
}

/** Everything a view draws from; views are functions from a scene to a template. */
export interface Scene extends Setting {
  /** Reads a text of the rules in the page's language. */
  readonly say: Say;
  /** `lang` of the rules' own words, where a reader of the page needs to be told. */
  readonly own: string | typeof nothing;
}

/** A heading `depth` levels below the guide's own. */
export const heading = ({level}: Scene, text: string, depth = 1): TemplateResult =>
  html`<div
    class=${depth === 1 ? 'subheading part' : 'subheading'}
    role="heading"
    aria-level=${Math.min(level + depth, 6)}
  >
    ${text}
  </div>`;

/** A sentence of the rules. */
export const sentence = ({own, say}: Scene, text: LocalText): TemplateResult =>
  html`<span lang=${own}>${say(text)}</span>`;

/** Elder people are not shown more than this at once. */
const AT_ONCE = 5;

/** The first few in sight, the others folded away. */
export function fewAtOnce<T>(
  all: readonly T[],
  {texts}: Scene,
  draw: (few: readonly T[]) => unknown,
): unknown {
  if (all.length <= AT_ONCE) return draw(all);
  return html`${draw(all.slice(0, AT_ONCE))}
    <details class="wide">
      <summary>${texts.text('more')}</summary>
      ${draw(all.slice(AT_ONCE))}
    </details>`;
}
