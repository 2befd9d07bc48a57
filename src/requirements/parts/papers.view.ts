import {html, nothing, type TemplateResult} from 'lit';
import type {Entry} from '../../service/papers.model.js';
import {groupsOf} from '../checklist.model.js';
import {entryItem} from './entry.view.js';
import {progressText} from './progress-words.js';
import {heading, type Scene} from './scene.js';

/** The complete list: what to get, what may be needed, and what need not be brought. */
export function papers(scene: Scene): TemplateResult {
  const {conversation, texts} = scene;
  const {depending, free, needed} = groupsOf(conversation.entries);
  const onInput = ({target}: Event) => {
    if (target instanceof HTMLInputElement) conversation.tick(target.value, target.checked);
  };
  return html`<fieldset class="wide stack" ?disabled=${scene.isDisabled} @input=${onInput}>
    ${heading(scene, 'list', texts.text('needTitle'))} ${state(needed, scene)}
    ${entries(needed, scene)} ${group('depends', texts.text('dependsTitle'), depending, scene)}
    ${group('free', texts.text('freeTitle'), free, scene)}
  </fieldset>`;
}

const state = (needed: readonly Entry[], scene: Scene): TemplateResult =>
  html`<p class="numbers">
    <strong>${progressText(scene)}</strong>
    ${needed.length > 0 ? scene.texts.text('tickHint') : nothing}
  </p>`;

/** So many lines are laid out together once they come near; enough to fill a tall screen. */
const BATCH = 30;

/**
 * A list in batches, of which only those near the window are laid out: a thousand papers would
 * otherwise keep a cheap phone busy for seconds. All of them are there for screen readers and for
 * finding in the page.
 */
function entries(all: readonly Entry[], scene: Scene): unknown {
  if (all.length === 0) return nothing;
  const batches = Array.from({length: Math.ceil(all.length / BATCH)}, (_, index) =>
    all.slice(index * BATCH, (index + 1) * BATCH),
  );
  return html`<div role="list" class="wide ${batches.length > 1 ? 'long' : ''}">
    ${batches.map(
      (batch) =>
        html`<div role="presentation" class="entries">
          ${batch.map((entry) => entryItem(entry, scene))}
        </div>`,
    )}
  </div>`;
}

const group = (id: string, title: string, all: readonly Entry[], scene: Scene): unknown =>
  all.length === 0
    ? nothing
    : html`<div class="stack wide group ${id}">
        ${heading(scene, id, title)} ${entries(all, scene)}
      </div>`;
