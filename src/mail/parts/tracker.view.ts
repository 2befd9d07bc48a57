import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {type ProblemCode, ProviderError} from '../../core/provider-error.model.js';
import {notice, type Notice, retryButton} from '../../core/notice.view.js';
import type {Waiting} from '../../core/waiting.view.js';
import {isReplaced} from '../replaced.model.js';
import type {Followed, ShipmentWatch} from '../shipment-watch.js';
import {newsText} from './news-words.js';
import {skeleton} from './before.view.js';
import {numberForm, sentNumber} from './number-form.view.js';
import {carrierQuestion, proofQuestion} from './question.view.js';
import {replacedView, shipmentView} from './shipment.view.js';
import type {TrackerScene} from './tracker-scene.js';

/** Answers that are something to show, and no failure. */
const ANSWERS: readonly (ProblemCode | undefined)[] = [
  'proof-required',
  'carrier-needed',
  'not-found',
];

/** What is waited for; undefined where there is something to show. */
export function waitingFor(scene: TrackerScene): Waiting | undefined {
  const {followed, isBroken, isForm, isSet, watches} = scene.conversation;
  if (isBroken) return {error: new ProviderError('unreadable'), retry: () => undefined};
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
      ${repeat(
        inOrder(scene),
        (one) => followed.indexOf(one),
        (one) => part(one, followed.indexOf(one), scene),
      )}`;
  return html`<div
    class="stack tracker"
    lang=${texts.isFallback ? texts.lang : nothing}
    dir=${texts.isFallback ? 'ltr' : nothing}
  >
    ${followed.length === 0 && !isForm ? html`<slot></slot>` : body}
    <slot name="help"></slot>
  </div>`;
}

/** What was sent again goes before what came back. */
function inOrder({conversation}: TrackerScene): readonly Followed[] {
  const {followed} = conversation;
  const isOver = (one: Followed) => isOneReplaced(one, followed);
  return [...followed.filter((one) => !isOver(one)), ...followed.filter(isOver)];
}

const isOneReplaced = ({shipment}: Followed, followed: readonly Followed[]): boolean =>
  !!shipment &&
  isReplaced(
    shipment,
    followed.flatMap((other) => other.shipment ?? []),
  );

const part = (one: Followed, index: number, scene: TrackerScene): TemplateResult =>
  html`<section class="stack wide" aria-labelledby="part-${index}">
    ${safely(one, index, scene)}
  </section>`;

/** Where a page or a provider of its own hands over half a shipment, the rest of the page stands. */
function safely(one: Followed, index: number, scene: TrackerScene): unknown {
  try {
    return partBody(one, index, scene);
  } catch (reason) {
    console.warn('zerotrip: a shipment cannot be read', reason);
    return failed('unreadable', index, scene);
  }
}

function failed(
  code: ProblemCode,
  index: number,
  {level, texts}: TrackerScene,
  more: Partial<Notice> = {},
): unknown {
  return notice({
    id: `part-${index}`,
    tone: 'danger',
    title: texts.text('failedTitle'),
    text: texts.text(code === 'offline' ? 'offlineText' : 'failedText'),
    level,
    ...more,
  });
}

function partBody(one: Followed, index: number, scene: TrackerScene): unknown {
  const {shipment} = one;
  const watch = 'query' in one ? (one as ShipmentWatch) : undefined;
  if (shipment) {
    const isOver = isOneReplaced(one, scene.conversation.followed);
    return (isOver ? replacedView : shipmentView)(shipment, watch, index, scene);
  }
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
  const {texts} = scene;
  const {code, extras} = failureOf(watch, scene);
  const {detail} = extras;
  if (code !== 'not-found') {
    const action = retryButton(texts.text('look'), () => watch.lookAgain());
    return failed(code, index, scene, {detail, action});
  }
  return failed(code, index, scene, {
    tone: 'info',
    title: texts.text('earlyTitle'),
    text: texts.text('earlyText'),
    detail,
    action: html`<p class="muted">${texts.text('again')}</p>`,
  });
}
