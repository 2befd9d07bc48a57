import {html, nothing, type TemplateResult} from 'lit';
import {checkIcon} from '../../core/icons.js';
import {phoneLink} from '../../core/notice.view.js';
import {foreign} from '../../core/foreign-text.js';
import type {CallbackConversation} from '../callback-conversation.js';
import {type CallReceipt, isCallOver} from '../callback.model.js';
import {numberText, whenText, yourTimeText} from '../callback.words.js';
import {spanOf} from '../call-times.model.js';
import type {CallScene} from './callback-scene.js';

/** That the office calls: when, from which number, and by which word one knows it. */
export function comingCall(receipt: CallReceipt, scene: CallScene): TemplateResult {
  const {conversation, now, office, texts} = scene;
  const isOver = isCallOver(receipt, now);
  const {phone} = office;
  return html`${told(receipt, scene)} ${isOver ? html`<p>${texts.text('over')}</p>` : nothing}
  ${phone ? html`<p>${phoneLink(phone, texts.text('call', {number: numberText(phone)}))}</p>` : nothing}
  ${isOver || !conversation.canCancel ? button(texts.text('again'), () => conversation.startAgain()) : cancelling(scene)}`;
}

/** It takes the focus. */
function told(receipt: CallReceipt, {level, now, texts}: CallScene): TemplateResult {
  const yours = yourTimeText(receipt.window, now, texts);
  return html`<div
    id="sent"
    class="notice success wide"
    tabindex="-1"
    role="group"
    aria-labelledby="sent-title"
  >
    <div id="sent-title" class="subheading line" role="heading" aria-level=${level + 1}>
      ${checkIcon()} ${texts.text('sent')}
    </div>
    <p class="strong">${whenText(spanOf(receipt.window), now, texts)}</p>
    ${yours ? html`<p class="strong">${yours}</p>` : nothing} ${facts(receipt, texts)}
    <p>${texts.text('never')}</p>
    <p class="muted">${texts.text('keep')}</p>
  </div>`;
}

function facts({callerNumber, codeWord, ref}: CallReceipt, texts: CallScene['texts']) {
  const all: readonly (readonly [string, unknown, unknown?])[] = [
    [texts.text('codeWord'), foreign(codeWord), texts.text('codeWordHint')],
    [texts.text('calling'), numberText(callerNumber)],
    [texts.text('number'), foreign(ref)],
  ];
  return html`<dl>
    ${all.map(
      ([term, value, hint]) =>
        html`<dt>${term}</dt>
          <dd><span class="strong">${value}</span> ${hint ? html`<p>${hint}</p>` : nothing}</dd>`,
    )}
  </dl>`;
}

const button = (label: string, act: () => void): TemplateResult =>
  html`<button type="button" @click=${act}>${label}</button>`;

/** Taking it back is asked once more: a slip of the finger must not cost the call. */
function cancelling({conversation, level, texts}: CallScene): unknown {
  const {cancelling: state} = conversation;
  if (!state) return button(texts.text('cancel'), () => conversation.askToCancel(true));
  return html`<div
    id="sure"
    class="notice warning wide"
    tabindex="-1"
    role="group"
    aria-labelledby="sure-title"
  >
    <div id="sure-title" class="subheading" role="heading" aria-level=${level + 1}>
      ${texts.text(state === 'failed' ? 'cancelFailed' : 'cancelSure')}
    </div>
    ${answers(state === 'pending', conversation, texts)}
  </div>`;
}

const answers = (
  isPending: boolean,
  conversation: CallbackConversation,
  texts: CallScene['texts'],
) =>
  html`<div class="buttons">
    <button
      type="button"
      aria-disabled=${isPending ? 'true' : nothing}
      @click=${() => void conversation.cancel()}
    >
      ${texts.text(isPending ? 'cancelling' : 'cancelYes')}
    </button>
    ${isPending ? nothing : button(texts.text('cancelNo'), () => conversation.askToCancel(false))}
  </div>`;
