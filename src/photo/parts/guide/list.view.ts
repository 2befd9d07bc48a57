import {html, nothing, type TemplateResult} from 'lit';
import {lentFor, type Preparation, preparations} from '../../guide.model.js';
import {readyWords, wishWords} from './guide.words.js';
import {heading, type Scene, sentence} from './scene.js';

/** What to get ready, to be ticked here or on paper. */
export function preparationList(scene: Scene): unknown {
  const {conversation, print, standard, texts} = scene;
  const {state} = conversation;
  const all = preparations(standard, state);
  if (all.length === 0) return nothing;
  return html`<div class="wide stack list">
    ${heading(scene, texts.text('list'))}
    <p class="have">${readyWords(standard, state, texts)}</p>
    <p class="muted hint">${texts.text('listHint')}</p>
    <ul class="plain-list wide">
      ${all.map((each) => html`<li>${box(each, scene)}</li>`)}
    </ul>
    <button type="button" @click=${print}>${texts.text('print')}</button>
  </div>`;
}

function box(item: Preparation, scene: Scene): TemplateResult {
  const {conversation} = scene;
  const {key} = item;
  const tick = (event: Event) => conversation.tick(key, (event.target as HTMLInputElement).checked);
  return html`<label class="paper"
    ><input type="checkbox" .checked=${conversation.state.ticked.has(key)} @input=${tick} /><span
      >${item.wish ? wishOf(item.wish, scene) : adviceOf(item.advice, scene)}</span
    ></label
  >`;
}

const wishOf = (wish: NonNullable<Preparation['wish']>, scene: Scene): TemplateResult =>
  html`<b>${sentence(scene, wish.loan.name)}</b>
    <span class="note">${wishWords(wish, scene.texts)}</span>`;

function adviceOf(
  advice: Extract<Preparation, {readonly wish?: undefined}>['advice'],
  scene: Scene,
): TemplateResult {
  const {say, standard, texts} = scene;
  const lent = lentFor(advice, standard);
  return html`<b>${sentence(scene, advice.toPrepare ?? '')}</b> ${
      lent
        ? html`<span class="note muted">${texts.text('borrow', {what: say(lent.name)})}</span>`
        : nothing
    }`;
}
