import {html, nothing, type TemplateResult} from 'lit';
import {identify, maskNumber} from '../identify.model.js';
import {formView} from './field.view.js';
import type {TrackerScene} from './tracker-scene.js';

/** Types the number of a receipt. */
export function numberForm(scene: TrackerScene): TemplateResult {
  const {conversation, level, texts} = scene;
  const {number, problem, typed} = conversation;
  const isPending = !!typed?.isPending;
  return formView(
    html`<div class="heading" role="heading" aria-level=${level}>${texts.text('formTitle')}</div>`,
    {
      id: 'number',
      label: texts.text('formNumber'),
      hint: texts.text('formHint'),
      problem: problem && texts.text(problem),
      value: number,
      guess: guess(number, scene),
      enter: (value) => conversation.enterNumber(value),
    },
    texts.text(isPending ? 'loading' : 'find'),
    isPending,
    () => conversation.sendNumber(),
  );
}

/** Helps to find a slip of the pen; what nobody recognises is not called wrong. */
function guess(number: string, {texts}: TrackerScene): string | undefined {
  const [best] = identify(number);
  return best && texts.text('looksLike', {scheme: texts.text(best.scheme)});
}

/** Which number is looked at, for whoever stands behind, and the way to another one. */
export function sentNumber({conversation, texts}: TrackerScene): unknown {
  const query = conversation.typed?.query;
  if (!query || !('number' in query)) return nothing;
  return html`<div class="row wide">
    <p class="numbers">${texts.text('number', {number: maskNumber(query.number)})}</p>
    <button type="button" class="plain" @click=${() => conversation.startAgain()}>
      ${texts.text('otherNumber')}
    </button>
  </div>`;
}
