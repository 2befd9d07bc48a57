import {html, nothing, type TemplateResult} from 'lit';
import {formatDate} from '../../core/formats.js';
import {foreign, tamed} from '../../core/foreign-text.js';
import {isAnswered, type Question} from '../question.model.js';
import type {Scene} from './scene.js';

/** Until when what opens the question is saved on this device. */
export function savedText({conversation, texts}: Scene): string {
  const {until} = conversation.watch.key ?? {};
  const date = until && new Date(until).toISOString().slice(0, 10);
  return date ? texts.text('saved', {date: formatDate(texts.lang, date)}) : '';
}

/** How one comes back to the question: as long as the page is open, or as long as it is saved. */
export function comeback(question: Question, scene: Scene): unknown {
  const text = savedText(scene) || (isAnswered(question) ? '' : scene.texts.text('keep'));
  return text ? html`<p>${text}</p>` : nothing;
}

/** Saves the question on this device, or takes it off. */
export function keeping({conversation, texts}: Scene): unknown {
  const {canSave, key} = conversation.watch;
  if (!canSave) return nothing;
  return html`${
      key?.until
        ? nothing
        : html`<button type="button" @click=${() => conversation.save()}>
            ${texts.text('save')}
          </button>`
    }
    <button id="clear" type="button" @click=${() => conversation.clear()}>
      ${texts.text('clear')}
    </button>`;
}

/** That a question is no longer on this device, and what was asked besides. */
export const leftHere = (scene: Scene): TemplateResult => html`${cleared(scene)} ${others(scene)}`;

/** It takes the focus. */
function cleared({conversation, texts}: Scene): unknown {
  const {cleared: ref} = conversation.watch;
  if (!ref) return nothing;
  return html`<div id="cleared" class="notice success wide" tabindex="-1">
    <p>${texts.text('cleared', {ref: tamed(ref)})}</p>
  </div>`;
}

function others({conversation, texts}: Scene): unknown {
  const {others: refs} = conversation.watch;
  if (refs.length === 0) return nothing;
  return html`<div class="buttons" role="group" aria-labelledby="others">
    <p id="others">${texts.text('others')}</p>
    ${refs.map(
      (ref) =>
        html`<button type="button" @click=${() => conversation.turnTo(ref)}>
          ${foreign(ref)}
        </button>`,
    )}
  </div>`;
}
