import {html, nothing, type TemplateResult} from 'lit';
import {phoneLink} from '../../../core/notice.view.js';
import type {Catalog, Slot} from '../../appointment.model.js';
import {changesOf} from '../../card-state.model.js';
import {zonedTime} from '../slot-words.js';
import {timeStep} from '../time.view.js';
import {actButton, callLink, cardHeading, type KnownScene, reasonField} from './card-scene.js';
import {momentText} from './facts.view.js';

/** What can be changed and until when; too late, who can still help. */
export function changes(scene: KnownScene): TemplateResult {
  const {appointment, conversation, texts} = scene;
  const hasToken = !!conversation.link?.token;
  const {canCancel, canMove, isTooLate} = changesOf(appointment, conversation.clock.now);
  const {manage, site, status} = appointment;
  const {phone} = site;
  if (isTooLate) {
    return html`<p>
      ${phone ? phoneLink(phone, texts.text('tooLateCall', {phone})) : texts.text('tooLate')}
    </p>`;
  }
  if (!hasToken || (!canCancel && !canMove)) return html`${callLink(scene, phone)}`;
  const until = manage?.until && texts.text('until', {time: momentText(scene, manage.until)});
  return html`<div class="stack wide no-print">
      ${until ? html`<p>${until}</p>` : nothing}
      <div class="buttons">
        ${canMove ? button('move', texts.text('move'), () => conversation.chooseTime()) : nothing}
        ${canCancel ? button('cancel', texts.text('cancel'), () => conversation.askToCancel()) : nothing}
      </div>
      ${canMove || status !== 'confirmed' ? nothing : html`<p>${texts.text('moveNot')}</p>`}
    </div>
    ${callLink(scene, phone)}`;
}

const button = (id: string, label: string, press: () => void): TemplateResult =>
  html`<button id=${id} type="button" @click=${press}>${label}</button>`;

const leaveButton = ({conversation, texts}: KnownScene): TemplateResult =>
  html`<button type="button" class="plain" @click=${() => conversation.leave()}>
    ${texts.text('keep')}
  </button>`;

const picker = (catalog: Catalog, {appointment, conversation, level, words}: KnownScene): unknown =>
  timeStep({
    texts: words,
    catalog,
    conversation: conversation.times.conversation,
    visit: undefined,
    ownTime: appointment.slot,
    level: level + 1,
    calendar: conversation.times.calendar,
    times: conversation.times.times,
  });

/** The new time, in the picker's own calendar and list. */
export function chooseTime(scene: KnownScene): TemplateResult {
  const {appointment, conversation, texts} = scene;
  const {times} = conversation;
  const {catalog, error} = times;
  const isOffered = !catalog || catalog.offerings.length > 0;
  return html`${cardHeading(scene, 'question', texts.text('moveTitle'))}
    <p>${texts.text('moveHint')}</p>
    ${
      error
        ? html`<p class="notice warning wide">${texts.text('failedTitle')}</p>
            <button type="button" @click=${() => times.retry()}>${texts.text('retry')}</button>`
        : nothing
    }
    ${catalog || error ? nothing : html`<p class="skeleton wide">${texts.text('moveLoading')}</p>`}
    ${catalog && isOffered ? picker(catalog, scene) : nothing}
    ${isOffered ? nothing : html`<p>${texts.text('moveElsewhere')}</p>`} ${leaveButton(scene)}
    ${callLink(scene, appointment.site.phone)}`;
}

function bothTimes(slot: Slot, {appointment, texts, words}: KnownScene): TemplateResult {
  const at = (time: Slot) => zonedTime(words, time, appointment.site);
  return html`<dl class="facts wide">
    <div>
      <dt>${texts.text('oldTime')}</dt>
      <dd class="numbers">${at(appointment.slot)}</dd>
    </div>
    <div>
      <dt>${texts.text('newTime')}</dt>
      <dd class="numbers"><strong>${at(slot)}</strong></dd>
    </div>
  </dl>`;
}

/** Both times side by side, and the press that moves. */
export function askToMove(scene: KnownScene): TemplateResult | typeof nothing {
  const {conversation, texts} = scene;
  const {slot} = conversation.state;
  if (!slot) return nothing;
  return html`${cardHeading(scene, 'question', texts.text('moveAsk'))} ${bothTimes(slot, scene)}
    ${reasonField(scene)}
    ${actButton(
      texts.text('moveConfirm'),
      texts.text('moving'),
      conversation.acts.isPending,
      () => void conversation.move(),
    )}
    <div class="buttons">
      <button type="button" class="plain" @click=${() => conversation.chooseTime()}>
        ${texts.text('moveOther')}
      </button>
      ${leaveButton(scene)}
    </div>`;
}

/** The press that cancels. */
export const askToCancel = (scene: KnownScene): TemplateResult =>
  html`${cardHeading(scene, 'question', scene.texts.text('cancelAsk'))}
    <p>${scene.texts.text('cancelHint')}</p>
    ${reasonField(scene)}
    ${actButton(
      scene.texts.text('cancelConfirm'),
      scene.texts.text('cancelling'),
      scene.conversation.acts.isPending,
      () => void scene.conversation.cancel(),
    )}
    ${leaveButton(scene)}`;
