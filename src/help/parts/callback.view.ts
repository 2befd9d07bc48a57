import {html, nothing, type TemplateResult} from 'lit';
import {phoneLink} from '../../core/notice.view.js';
import {numberText} from '../callback.words.js';
import {callForm} from './callback-form.view.js';
import type {CallScene} from './callback-scene.js';
import {comingCall} from './callback-sent.view.js';

/** The whole request: what will happen, then the form, or what became of it. */
export function callback(scene: CallScene): TemplateResult {
  const {conversation, level, texts} = scene;
  const {receipt} = conversation;
  return html`<section
    class="stack"
    aria-labelledby="title"
    lang=${texts.isFallback ? texts.lang : nothing}
    dir=${texts.isFallback ? 'ltr' : nothing}
  >
    <div id="title" class="heading" role="heading" aria-level=${level}>${texts.text('title')}</div>
    ${receipt ? comingCall(receipt, scene) : asking(scene)}
  </section>`;
}

function asking(scene: CallScene): TemplateResult {
  const {conversation, office, settings, texts} = scene;
  const {phone} = office;
  return html`${
      conversation.cancelling === 'done'
        ? html`<div id="cancelled" class="notice success wide" tabindex="-1">
            <p>${texts.text('cancelled')}</p>
          </div>`
        : nothing
    }
    <p>${texts.text('intro')}</p>
    <div class="notice wide">
      <p class="strong">${texts.text('from', {number: numberText(settings.callerNumber)})}</p>
      <p>${texts.text('never')}</p>
    </div>
    ${conversation.times.all.length > 0 ? callForm(scene) : html`<p>${texts.text('none')}</p>`}
    ${phone ? html`<p>${phoneLink(phone, texts.text('call', {number: numberText(phone)}))}</p>` : nothing}`;
}
