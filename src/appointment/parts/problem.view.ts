import {html, nothing, type TemplateResult} from 'lit';
import {warningIcon} from '../../core/icons.js';
import {retryButton} from '../../core/notice.view.js';
import type {Localization} from '../../core/localization.js';
import type {PlainKey} from '../../core/messages.js';
import type {ProblemCode, ProviderError} from '../../core/provider-error.model.js';
import type {AppointmentTexts} from '../appointment.messages.js';
import type {Scene} from './scene.js';

/** The texts of a notice, by key. */
export type NoticeWords = readonly [
  title: PlainKey<AppointmentTexts>,
  text: PlainKey<AppointmentTexts>,
];

/** Title and text of what can fail before anything is sent; the rest is the office's own fault. */
const words: Partial<Record<ProblemCode, NoticeWords>> = {
  offline: ['offlineTitle', 'offlineText'],
  timeout: ['timeoutTitle', 'timeoutText'],
  unreadable: ['unreadableTitle', 'unreadableText'],
};

/** What stands in a notice beside its title. */
export interface NoticeBody {
  /** `failure` where absent. */
  readonly id?: string;
  readonly title: string;
  readonly text: unknown;
  readonly detail?: string | undefined;
  readonly tone?: 'warning' | 'danger';
  /** What can be done now. */
  readonly way: unknown;
}

/** What went wrong, what is safe and what can be done now. It takes the focus. */
export const failureNotice = (
  {id = 'failure', title, text, detail, tone = 'danger', way}: NoticeBody,
  level: number,
): TemplateResult =>
  html`<div
    id=${id}
    class="notice ${tone} wide"
    tabindex="-1"
    role="group"
    aria-labelledby="${id}-title"
  >
    <div id="${id}-title" class="subheading line" role="heading" aria-level=${level}>
      ${warningIcon()} ${title}
    </div>
    <p>${text}</p>
    ${detail ? html`<p class="muted">${detail}</p>` : nothing} ${way}
  </div>`;

/** A notice without anything the conversation knows: what went wrong, what is safe, “Try again”. */
export function bareNotice(
  {code, extras}: ProviderError,
  texts: Localization<AppointmentTexts>,
  level: number,
  way: unknown,
): TemplateResult {
  const [title, text] = words[code] ?? ['unavailableTitle', 'unavailableText'];
  const {detail} = extras;
  return failureNotice({title: texts.text(title), text: texts.text(text), detail, way}, level);
}

/** A notice within a step about what could not be fetched. */
export const problemNotice = (
  problem: ProviderError,
  retry: () => void,
  {level, texts}: Scene,
): TemplateResult => bareNotice(problem, texts, level + 1, retryButton(texts.text('retry'), retry));
