import {html, nothing, type TemplateResult} from 'lit';
import {tamed} from '../../core/foreign-text.js';
import {formatDay} from '../../core/formats.js';
import {type FeedbackReceipt, type FeedbackStatus, isOverdue} from '../feedback.model.js';
import {arrivedNews} from './news.view.js';
import type {Scene} from './scene.js';

/** That the rating has arrived, by when it is answered, and the answer once it is there. */
export function outcome(receipt: FeedbackReceipt, scene: Scene): TemplateResult {
  const {answer, level, look, texts} = scene;
  const {status} = answer;
  const followUpBy = status?.followUpBy ?? receipt.followUpBy;
  const day = followUpBy && formatDay(texts.lang, followUpBy);
  const promise = status && isOverdue(status) ? 'followUpLate' : 'followUp';
  const body = html`<p class="numbers">${texts.text('number', {ref: tamed(receipt.ref)})}</p>
    ${day && !status?.answer ? html`<p>${texts.text(promise, {day})}</p>` : nothing}
    ${status?.answer ? answerText(status.answer, scene) : lookButton(scene, look)}`;
  return arrivedNews('rating-news', texts.text('sentTitle'), body, level);
}

/** What the last look has brought, and the button for the next. */
function lookButton({answer, texts}: Scene, look: (() => void) | undefined): unknown {
  if (!look) return nothing;
  const {failure, isPending, status} = answer;
  const said = failure ? texts.text('failedTitle') : status && texts.text('notYet');
  return html`${said ? html`<p>${said}</p>` : nothing}
    <button type="button" aria-disabled=${isPending ? 'true' : nothing} @click=${look}>
      ${texts.text(isPending ? 'sending' : 'look')}
    </button>`;
}

/** The title of an answer: whose it is, and from when. */
export function answerTitle(
  {by, day: date}: NonNullable<FeedbackStatus['answer']>,
  {texts}: Pick<Scene, 'texts'>,
): string {
  const day = formatDay(texts.lang, date);
  return by ? texts.text('answerBy', {who: tamed(by), day}) : texts.text('answer', {day});
}

const answerText = (answer: NonNullable<FeedbackStatus['answer']>, scene: Scene): TemplateResult =>
  html`<div class="subheading" role="heading" aria-level=${scene.level + 1}>
      ${answerTitle(answer, scene)}
    </div>
    <p class="own-words"><bdi>${tamed(answer.text)}</bdi></p>`;
