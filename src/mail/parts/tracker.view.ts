import {html, nothing, type TemplateResult} from 'lit';
import {type ProblemCode, ProviderError} from '../../core/provider-error.model.js';
import {notice, retryButton} from '../../core/notice.view.js';
import type {Waiting} from '../../core/waiting.view.js';
import type {Followed, ShipmentWatch} from '../shipment-watch.js';
import {newsText} from './news-words.js';
import {skeleton} from './before.view.js';
import {numberForm, sentNumber} from './number-form.view.js';
import {carrierQuestion, proofQuestion} from './question.view.js';
import {shipmentView} from './shipment.view.js';
import type {TrackerScene} from './tracker-scene.js';

/** Answers that are something to show, and no failure. */
const ANSWERS: readonly (ProblemCode | undefined)[] = [
  'proof-required',
  'carrier-needed',
  'not-found',
];

/** What is waited for; undefined where there is something to show. */
export function waitingFor(scene: TrackerScene): Waiting | undefined {
  const {followed, isForm, isSet, watches} = scene.conversation;
  if (isForm || isSet) return undefined;
  const hasAnswer = watches.some(({error, shipment}) => shipment ?? ANSWERS.includes(error?.code));
  if (hasAnswer) return undefined;
  const failed = watches.find(({error}) => error);
  const retry = () => {
    for (const watch of watches) watch.lookAgain();
  };
  return {
    error: failed && failureOf(failed, scene),
    isLoading: followed.length > 0 && !failed,
    retry,
  };
}

/** Why it failed; when trying again would be too soon, that is said in place of the reason. */
function failureOf({error, note}: ShipmentWatch, scene: TrackerScene): ProviderError {
  const {code, extras} = error!;
  return note ? new ProviderError(code, {...extras, detail: newsText(note, scene)}) : error!;
}

/** Everything that is followed, or the form for a number. */
export function tracker(scene: TrackerScene): TemplateResult {
  const {conversation, texts} = scene;
  const {followed, isForm, isTyping} = conversation;
  const body = isTyping
    ? numberForm(scene)
    : html`${isForm ? sentNumber(scene) : nothing}
      ${followed.map((one, index) => part(one, index, scene))}`;
  return html`<div
    class="stack tracker"
    lang=${texts.isFallback ? texts.lang : nothing}
    dir=${texts.isFallback ? 'ltr' : nothing}
  >
    ${followed.length === 0 && !isForm ? html`<slot></slot>` : body}
  </div>`;
}

const part = (one: Followed, index: number, scene: TrackerScene): TemplateResult =>
  html`<section class="stack wide" aria-labelledby="part-${index}">
    ${partBody(one, index, scene)}
  </section>`;

function partBody(one: Followed, index: number, scene: TrackerScene): unknown {
  const {shipment} = one;
  const watch = 'query' in one ? (one as ShipmentWatch) : undefined;
  if (shipment) return shipmentView(shipment, watch, index, scene);
  switch (watch?.error?.code) {
    case undefined:
      return skeleton(scene.texts);
    case 'proof-required':
      return proofQuestion(watch, index, scene);
    case 'carrier-needed':
      return carrierQuestion(watch, index, scene);
    default:
      return nothingFound(watch!, index, scene);
  }
}

/** Too early is not wrong; what failed can be tried again. */
function nothingFound(watch: ShipmentWatch, index: number, scene: TrackerScene): unknown {
  const {level, texts} = scene;
  const {code, extras} = failureOf(watch, scene);
  const isEarly = code === 'not-found';
  const failed = code === 'offline' ? 'offlineText' : 'failedText';
  return notice({
    id: `part-${index}`,
    tone: isEarly ? 'info' : 'danger',
    title: texts.text(isEarly ? 'earlyTitle' : 'failedTitle'),
    text: texts.text(isEarly ? 'earlyText' : failed),
    detail: extras.detail,
    action: isEarly
      ? html`<p class="muted">${texts.text('again')}</p>`
      : retryButton(texts.text('look'), () => watch.lookAgain()),
    level,
  });
}
