import {html, nothing, type TemplateResult} from 'lit';
import {checkIcon} from '../../core/icons.js';
import {notice, retryButton} from '../../core/notice.view.js';
import type {ProblemCode, ProviderError} from '../../core/provider-error.model.js';
import type {PlainKey} from '../../core/messages.js';
import type {FeedbackTexts} from '../feedback.messages.js';
import type {Scene} from './scene.js';

/** Something to mend: what it says, and the control it is about. */
export interface Mending {
  readonly text: string;
  readonly at: string;
}

/** What keeps a form from being sent; each sentence leads to its control. */
export function problemNews(
  id: string,
  mendings: readonly Mending[],
  {host, level, texts}: Scene,
): TemplateResult {
  const lead = (at: string) => () => {
    const found = host.shadowRoot?.getElementById(at);
    const control = found?.matches('fieldset') ? found.querySelector('input') : found;
    control?.focus();
  };
  const lines = mendings.map(
    ({at, text}) =>
      html`<li><button type="button" class="plain" @click=${lead(at)}>${text}</button></li>`,
  );
  const text = html`<ul class="problems">
    ${lines}
  </ul>`;
  const title = texts.text('problems');
  return notice({id, tone: 'danger', title, text: nothing, action: text, level: level + 1});
}

const sentences: Partial<Record<ProblemCode, PlainKey<FeedbackTexts>>> = {
  offline: 'offlineText',
  'rate-limited': 'busyText',
};

/** Trying the same again cannot mend these. */
const REFUSED: readonly ProblemCode[] = ['invalid', 'too-long', 'not-found', 'wrong-token'];

/** Why it did not arrive, that nothing is lost, and the way on. */
export function failureNews(
  id: string,
  {code, extras}: ProviderError,
  again: () => void,
  {level, texts}: Scene,
): TemplateResult {
  const isRefused = REFUSED.includes(code);
  // Where the office names what is wrong with the words, it is not our side.
  const refusal = extras.errors?.length ? 'problems' : 'faultyText';
  return notice({
    id,
    tone: 'danger',
    title: texts.text(isRefused ? 'refusedTitle' : 'lostTitle'),
    text: texts.text(isRefused ? refusal : (sentences[code] ?? 'lostText')),
    detail: extras.errors?.[0]?.detail ?? extras.detail,
    action: isRefused ? nothing : retryButton(texts.text('retry'), again),
    level: level + 1,
  });
}

/** That something has arrived. */
export const arrivedNews = (
  id: string,
  title: string,
  body: unknown,
  level: number,
): TemplateResult =>
  html`<div
    id=${id}
    class="notice success wide"
    tabindex="-1"
    role="group"
    aria-labelledby="${id}-title"
  >
    <div id="${id}-title" class="subheading line" role="heading" aria-level=${level}>
      ${checkIcon()} ${title}
    </div>
    ${body}
  </div>`;
